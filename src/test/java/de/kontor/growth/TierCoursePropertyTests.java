package de.kontor.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.growth.TierCourse.Bought;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every course of orders. */
class TierCoursePropertyTests {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2029, 1, 1);

    @Property(tries = 300)
    void movesFromWhereItIsAndDownByOneTierOnTheFirstDayOfAQuarter(@ForAll("orders") List<Bought> orders) {
        GrowthTier tier = GrowthTier.BASE;
        for (TierCourse.Change change :
                TierCourse.of(orders, TODAY, Scales.DEFAULT).changes()) {
            assertThat(change.before()).isEqualTo(tier).isNotEqualTo(change.tier());
            if (change.cause() == TierCause.STEP_DOWN) {
                assertThat(change.tier()).isEqualTo(Scales.DEFAULT.below(tier));
                assertThat(TwelveMonths.startsQuarter(change.day())).isTrue();
                assertThat(change.value().isBelow(Scales.DEFAULT.keeps(tier))).isTrue();
            } else {
                assertThat(change.tier()).isGreaterThan(tier).isEqualTo(Scales.DEFAULT.reachedWith(change.value()));
            }
            tier = change.tier();
        }
    }

    @Property(tries = 300)
    void isNeverBelowWhatTheLastTwelveMonthsReached(@ForAll("orders") List<Bought> orders) {
        LocalDate last = orders.getLast().day();
        Money value = orders.stream()
                .filter(order -> order.day().isAfter(last.minusYears(1)))
                .map(Bought::goods)
                .reduce(Money.ZERO, Money::plus);
        assertThat(TierCourse.of(orders, last, Scales.DEFAULT).tier())
                .isGreaterThanOrEqualTo(Scales.DEFAULT.reachedWith(value));
    }

    @Provide
    Arbitrary<List<Bought>> orders() {
        Arbitrary<Bought> order = Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.longs().between(1, 900_000))
                .as((days, cents) -> new Bought(START.plusDays(days), Money.ofCents(cents)));
        return order.list().ofMinSize(1).ofMaxSize(40).map(list -> list.stream()
                .sorted(Comparator.comparing(Bought::day))
                .toList());
    }
}
