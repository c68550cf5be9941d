package de.kontor.growth;

import static de.kontor.accounts.GrowthTier.BASE;
import static de.kontor.accounts.GrowthTier.BRONZE;
import static de.kontor.accounts.GrowthTier.GOLD;
import static de.kontor.accounts.GrowthTier.PLATINUM;
import static de.kontor.accounts.GrowthTier.SILVER;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.growth.TierCourse.Bought;
import de.kontor.growth.TierCourse.Change;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierCourseTests {
    @ParameterizedTest
    @CsvSource({
        "0.00, BASE", "2499.99, BASE", "2500.00, BRONZE", "4999.99, BRONZE", "5000.00, SILVER",
        "9999.99, SILVER", "10000.00, GOLD", "24999.99, GOLD", "25000.00, PLATINUM", "900000.00, PLATINUM"
    })
    void reachesATierFromItsThresholdOn(String value, GrowthTier tier) {
        assertThat(Scales.DEFAULT.reachedWith(Money.of(value))).isEqualTo(tier);
    }

    @Test
    void knowsTheTiersAboveAndBelow() {
        assertThat(Scales.DEFAULT.above(SILVER).orElseThrow().tier()).isEqualTo(GOLD);
        assertThat(Scales.DEFAULT.above(PLATINUM)).isEmpty();
        assertThat(Scales.DEFAULT.below(GOLD)).isEqualTo(SILVER);
        assertThat(Scales.DEFAULT.below(BASE)).isEqualTo(BASE);
        assertThat(Scales.DEFAULT.keeps(GOLD)).isEqualTo(Money.of("9000.00"));
    }

    @Test
    void risesWithTheOrderThatReachesTheThresholdAlsoOverTwoTiers() {
        TierCourse.Result course =
                course("2026-05-31", bought("2026-02-02", "2499.99"), bought("2026-05-05", "2500.01"));
        assertThat(course.changes())
                .containsExactly(
                        new Change(LocalDate.of(2026, 5, 5), BASE, SILVER, TierCause.RISE, Money.of("5000.00")));
    }

    @Test
    void keepsATierAtNinetyPercentAndStepsDownBelowOneTierAtATime() {
        // of 5,000 only 4,500 are left on 31 March: exactly 90 %
        assertThat(course("2027-06-30", bought("2026-03-30", "500.00"), bought("2026-06-01", "4500.00"))
                        .tier())
                .isEqualTo(SILVER);
        TierCourse.Result less = course("2027-06-30", bought("2026-03-30", "500.01"), bought("2026-06-01", "4499.99"));
        assertThat(less.tier()).isEqualTo(BRONZE);
        assertThat(less.floorSince()).isEqualTo("2027-04-01");
        // with nothing left it still goes down by one tier per quarter
        assertThat(course("2027-07-01", bought("2026-06-01", "5000.00")).tier()).isEqualTo(BRONZE);
        assertThat(course("2027-10-01", bought("2026-06-01", "5000.00")).tier()).isEqualTo(BASE);
    }

    @Test
    void doesNotStepDownWhenTheMissingOrderCameBeforeTheQuarterEnded() {
        // known on 1 March: 4,000 as of 31 March; on the last day 4,500
        assertThat(course(
                                "2027-04-01",
                                bought("2026-03-01", "1000.00"),
                                bought("2026-06-01", "4000.00"),
                                bought("2027-03-31", "500.00"))
                        .tier())
                .isEqualTo(SILVER);
    }

    private static TierCourse.Result course(String today, Bought... orders) {
        return TierCourse.of(List.of(orders), LocalDate.parse(today), Scales.DEFAULT);
    }

    private static Bought bought(String day, String goods) {
        return new Bought(LocalDate.parse(day), Money.of(goods));
    }
}
