package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Which ladder of one source holds when, and which may not be entered beside others. */
class ValidityTests {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Test
    void lastsWithoutAnEndUntilTheNextStarts() {
        Validity validity = new Validity(List.of(open(JANUARY), open(JUNE)));
        assertThat(validity.on(JANUARY.minusDays(1))).isEmpty();
        assertThat(validity.on(JANUARY)).contains(open(JANUARY));
        assertThat(validity.on(JUNE.minusDays(1))).contains(open(JANUARY));
        assertThat(validity.on(JUNE)).contains(open(JUNE));
        assertThat(validity.lastDay(open(JANUARY))).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(validity.lastDay(open(JUNE))).isEqualTo(LocalDate.MAX);
    }

    @Test
    void leavesAGapAfterAnAgreedEnd() {
        Validity validity = new Validity(List.of(until(JANUARY, MARCH), open(JUNE)));
        assertThat(validity.on(MARCH)).contains(until(JANUARY, MARCH));
        assertThat(validity.on(MARCH.plusDays(1))).isEmpty();
        assertThat(validity.on(JUNE)).contains(open(JUNE));
    }

    @Test
    void takesALaterOneWithoutEndInPlaceOfAnOpenOne() {
        assertThat(new Validity(List.of(open(JANUARY))).overlap(MARCH, Optional.empty()))
                .isEmpty();
        assertThat(new Validity(List.of(open(JANUARY), open(JUNE))).overlap(MARCH, Optional.empty()))
                .isEmpty();
    }

    @Test
    void takesOneOfTheSameFirstDayInItsPlace() {
        assertThat(new Validity(List.of(until(MARCH, JUNE))).overlap(MARCH, Optional.of(AUGUST)))
                .isEmpty();
    }

    @Test
    void refusesDaysThatAreAgreedAlready() {
        Validity agreed = new Validity(List.of(until(MARCH, JUNE)));
        assertThat(agreed.overlap(JUNE, Optional.empty()))
                .contains(refusal("pricing.refused.overlap", MARCH, JUNE, JUNE.plusDays(1)));
        assertThat(agreed.overlap(JUNE.plusDays(1), Optional.empty())).isEmpty();
    }

    @Test
    void refusesAnEndAfterTheNextStart() {
        Validity later = new Validity(List.of(open(JUNE)));
        assertThat(later.overlap(MARCH, Optional.of(JUNE)))
                .contains(refusal("pricing.refused.overlap-later", JUNE, JUNE.minusDays(1)));
        assertThat(later.overlap(MARCH, Optional.of(JUNE.minusDays(1)))).isEmpty();
    }

    @Test
    void refusesALimitedOneInsideAnOpenOneAsNobodySaidWhatComesAfterIt() {
        assertThat(new Validity(List.of(open(JANUARY))).overlap(MARCH, Optional.of(JUNE)))
                .contains(refusal("pricing.refused.overlap-open", JANUARY, JUNE, MARCH.minusDays(1), JUNE.plusDays(1)));
    }

    @Test
    void readsLaddersFromBeforeThereWereEnds() {
        JsonMapper json = JsonMapper.builder().build();
        String stored = json.writeValueAsString(open(JANUARY));
        assertThat(stored).contains("\"validUntil\":null,");
        assertThat(json.readValue(stored.replace("\"validUntil\":null,", ""), Ladder.class))
                .isEqualTo(open(JANUARY));
        assertThat(json.readValue(json.writeValueAsString(until(MARCH, JUNE)), Ladder.class))
                .isEqualTo(until(MARCH, JUNE));
    }

    private static Message refusal(String key, LocalDate... days) {
        return new Message(
                key,
                java.util.Arrays.stream(days)
                        .<Message.Argument>map(Message.Day::new)
                        .toList());
    }

    private static Ladder open(LocalDate from) {
        return new Ladder(LadderKind.SEGMENT, from, PriceFixtures.tiers(1, "10.00"));
    }

    private static Ladder until(LocalDate from, LocalDate end) {
        return new Ladder(LadderKind.SEGMENT, from, Optional.of(end), PriceFixtures.tiers(1, "9.00"));
    }
}
