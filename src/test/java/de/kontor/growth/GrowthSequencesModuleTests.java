package de.kontor.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderHistory;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many accounts order, cancel and wait at random for some years; after every step each stands where a naive
 * recomputation from its whole story says.
 */
@KontorTest
class GrowthSequencesModuleTests {
    private static final LocalDate START = LocalDate.of(2031, 1, 15);
    private static final int ACCOUNTS = 16;
    private static final int STEPS = 360;

    @Autowired
    GrowthDay days;

    @Autowired
    Accounts accounts;

    @Autowired
    OrderFixtures orders;

    @Autowired
    OrderHistory history;

    @Autowired
    Terms terms;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** What happens next: so many days pass, then an account orders for so much, or cancels one of its orders. */
    private record Step(int days, int account, boolean cancels, int which, int cents) {}

    @Test
    void stayWhereTheirWholeStorySays() {
        GrowthFixtures fixtures =
                new GrowthFixtures(orders, history, accounts, terms, events, transaction, jdbc, clock);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            stories.add(new Story(orders.anAccount(Strategy.FORWARD, GrowthTier.BASE, AccountStatus.ACTIVE)));
        }
        fixtures.leaveOthersOut(stories.stream().map(story -> story.account).toList());
        LocalDate day = START;
        int checked = 0;
        for (Step step : steps().sampleStream().limit(STEPS).toList()) {
            for (int i = 0; i < step.days(); i++) {
                day = day.plusDays(1);
                pass(day, stories);
            }
            Story story = stories.get(step.account());
            if (step.cancels() && !story.orders.isEmpty()) {
                Placed order = story.orders.get(step.which() % story.orders.size());
                fixtures.cancel(order.id, story.account, order.day, order.goods.toString());
                order.cancelled = true;
            } else {
                Money goods = Money.ofCents(step.cents());
                story.orders.add(new Placed(fixtures.place(story.account, day, goods.toString()), day, goods));
            }
            assertThat(accounts.standing(story.account).orElseThrow().growthTier())
                    .as("%s on %s", story, day)
                    .isEqualTo(story.tier());
            checked++;
        }
        for (Story story : stories) {
            assertThat(accounts.standing(story.account).orElseThrow().growthTier())
                    .as("%s at the end", story)
                    .isEqualTo(story.tier());
        }
        assertThat(checked).isEqualTo(STEPS);
        assertThat(stories.stream().mapToInt(story -> story.steps).sum())
                .as("steps down")
                .isGreaterThan(5);
        fixtures.forgetDays();
    }

    /** The work of the days that matter; all others would do nothing. */
    private void pass(LocalDate day, List<Story> stories) {
        LocalDate end = TwelveMonths.quarterEnd(day);
        if (day.equals(end.minusDays(30)) || TwelveMonths.startsQuarter(day)) {
            days.run(day);
            stories.forEach(story -> story.pass(day, end));
        }
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        even(0, 12),
                        even(0, ACCOUNTS - 1),
                        even(0, 99).map(dice -> dice < 22),
                        even(0, 1000),
                        even(10_000, 400_000))
                .as(Step::new);
    }

    private static Arbitrary<Integer> even(int from, int to) {
        return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
    }

    private static final class Placed {
        private final OrderId id;
        private final LocalDate day;
        private final Money goods;
        private boolean cancelled;

        private Placed(OrderId id, LocalDate day, Money goods) {
            this.id = id;
            this.day = day;
            this.goods = goods;
        }
    }

    /** All an account did, and the rule as a person would apply it, by going through everything again. */
    private static final class Story {
        private final AccountId account;
        private final List<Placed> orders = new ArrayList<>();
        private GrowthTier floor = GrowthTier.BASE;
        private LocalDate since = START;
        private GrowthTier noticed = GrowthTier.BASE;
        private int steps;

        private Story(AccountId account) {
            this.account = account;
        }

        private GrowthTier tier() {
            GrowthTier highest = floor;
            for (Placed moment : orders) {
                if (!moment.cancelled && !moment.day.isBefore(since)) {
                    GrowthTier then = Scales.DEFAULT.reachedWith(value(moment.day));
                    highest = then.compareTo(highest) > 0 ? then : highest;
                }
            }
            return highest;
        }

        private Money value(LocalDate day) {
            long cents = 0;
            for (Placed order : orders) {
                if (!order.cancelled && !order.day.isAfter(day) && order.day.isAfter(day.minusYears(1))) {
                    cents += order.goods.cents();
                }
            }
            return Money.ofCents(cents);
        }

        private boolean isTooLow(LocalDate end) {
            return value(end).cents() * 10 < Scales.DEFAULT.threshold(tier()).cents() * 9;
        }

        private void pass(LocalDate day, LocalDate end) {
            if (TwelveMonths.startsQuarter(day)) {
                if (noticed != GrowthTier.BASE && noticed == tier() && isTooLow(day.minusDays(1))) {
                    floor = Scales.DEFAULT.below(tier());
                    since = day;
                    steps++;
                }
                noticed = GrowthTier.BASE;
            }
            if (day.equals(end.minusDays(30)) && isTooLow(end)) {
                noticed = tier();
            }
        }

        @Override
        public String toString() {
            return account + " from " + floor + " since " + since;
        }
    }
}
