package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.names;
import static de.kontor.training.TrainingFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.starterpacks.VersionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever people do in whatever order, seats and waiting list are as {@link SeatModel} says. The context is the one
 * all {@link KontorTest}s share; jqwik asks Spring's test framework for it itself.
 */
@KontorTest
class SeatsPropertyTests {
    private static final TestContextManager SPRING = new TestContextManager(SeatsPropertyTests.class);
    private static final int FIRST = 5;
    private static final int SECOND = 4;
    /** So far ahead that no sequence comes near a deadline; the second is in another quarter. */
    private static final int DAYS = 120;

    private static final int LATER = DAYS + 95;
    /** A forward account has one free seat in each quarter. */
    private static final int FREE = 1;

    private static final int INCLUDED = 3;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    DueSeats due;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    PackagedSeats packages;

    @Autowired
    MovableClock clock;

    private Duration passed = Duration.ZERO;
    private @Nullable VersionId bought;

    /** What somebody does; which booking is meant is counted among those that have not ended. */
    private sealed interface Step {
        record Book(int session, int seats, boolean mayWait) implements Step {}

        record Cancel(int which) implements Step {}

        record Accept(int which) implements Step {}

        record Move(int which) implements Step {}

        record Pass(int hours) implements Step {}
    }

    @BeforeProperty
    void inject() throws Exception {
        SPRING.prepareTestInstance(this);
        bought = packages.aPackage(INCLUDED);
    }

    @AfterTry
    void turnTheClockBack() {
        clock.advance(passed.negated());
        passed = Duration.ZERO;
    }

    @AfterContainer
    static void leaveTheContext() throws Exception {
        SPRING.afterTestClass();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void neverSellsASeatTwiceNorLosesOneAndKeepsTheWaitingOrder(@ForAll("sequences") List<Step> steps) {
        Actor.Member owner = people.aForwardOwnerInTier(GrowthTier.BASE);
        OrderId packageOrder = packages.buy(owner, Objects.requireNonNull(bought), 1);
        Play play = new Play(fixtures.aCourse("120.00"), owner, packageOrder);
        steps.forEach(play::apply);
        play.everybodyLeaves();
        seen("offered", play.model.hasOffered());
        seen("expired", play.model.hasExpired());
        seen("moved", play.model.hasMoved());
        seen("could not move for want of free seats", play.model.hasStuck());
        seen("from packages", play.model.hasIncluded());
        seen("paid", play.model.hasPaid());
    }

    /** Sequences in which nothing of that kind happened prove nothing. */
    private static void seen(String what, boolean happened) {
        Statistics.label(what).collect(happened).coverage(seen -> seen.check(true)
                .count(times -> times > 0));
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 20);
        Arbitrary<Step> book = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(1, 2)),
                                Tuple.of(1, Arbitraries.integers().between(3, FIRST + 1))),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as(Step.Book::new);
        Arbitrary<Step> step = Arbitraries.frequencyOf(
                Tuple.of(6, book),
                Tuple.of(3, which.map(Step.Cancel::new)),
                Tuple.of(1, which.map(Step.Accept::new)),
                Tuple.of(1, which.map(Step.Move::new)),
                Tuple.of(3, Arbitraries.integers().between(30, 60).map(Step.Pass::new)));
        return step.list().ofMinSize(20).ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform());
    }

    /** One sequence in the portal and in the model. */
    private final class Play {
        private final SeatModel model = new SeatModel(FIRST, SECOND, FREE, INCLUDED);
        private final Actor.Member owner;
        private final OrderId packageOrder;
        private final List<SessionId> both = new ArrayList<>();

        Play(CourseId course, Actor.Member owner, OrderId packageOrder) {
            this.owner = owner;
            this.packageOrder = packageOrder;
            both.add(fixtures.aSession(course, 0, FIRST, DAYS));
            both.add(fixtures.aSession(course, 0, SECOND, LATER));
        }

        void apply(Step step) {
            List<BookingId> live = model.live();
            switch (step) {
                case Step.Book book -> book(book);
                case Step.Pass(int hours) -> pass(hours);
                case Step.Cancel(int which) when !live.isEmpty() -> cancel(live.get(which % live.size()));
                case Step.Accept(int which) when !live.isEmpty() -> accept(live.get(which % live.size()));
                case Step.Move(int which) when !live.isEmpty() -> move(live.get(which % live.size()));
                case Step.Cancel none -> {}
                case Step.Accept none -> {}
                case Step.Move none -> {}
            }
            compare(step);
        }

        private void book(Step.Book book) {
            BookingId id = BookingId.next();
            SeatRequest request = new SeatRequest(names(book.seats()), book.mayWait(), TrainingFixtures.UNSEEN, true);
            assertSame(
                    trainings.book(owner, id, both.get(book.session()), request),
                    model.book(id, book.session(), book.seats(), book.mayWait()));
        }

        private void pass(int hours) {
            passed = passed.plusHours(hours);
            clock.advance(Duration.ofHours(hours));
            due.run();
            model.pass(hours);
        }

        private void cancel(BookingId id) {
            model.cancel(id);
            assertSame(trainings.cancel(owner, id, TrainingFixtures.ANY_COST), true);
        }

        private void accept(BookingId id) {
            assertSame(trainings.accept(owner, id, TrainingFixtures.UNSEEN, true), model.accept(id));
        }

        private void move(BookingId id) {
            SessionId other = both.get(1 - model.sessionOf(id));
            assertSame(trainings.move(owner, id, other), model.move(id));
        }

        private void assertSame(BookingChange change, boolean done) {
            assertThat(change instanceof BookingChange.Done).as("%s", change).isEqualTo(done);
        }

        private void compare(Step after) {
            Set<BookingId> once = new HashSet<>();
            for (int i = 0; i < both.size(); i++) {
                Session session = fixtures.session(both.get(i));
                List<Booking> all = sessions.bookings(PLANNER, both.get(i));
                assertThat(all).allMatch(booking -> once.add(booking.id()));
                assertThat(session.taken()).as("seats after %s", after).isEqualTo(model.taken(i));
                assertThat(trainings.allowance(owner, session.quarter()).left())
                        .as("free seats after %s", after)
                        .isEqualTo(model.freeLeft(i));
                assertThat(session.taken()).isBetween(0, session.max());
                assertThat(ids(all, BookingState.WAITING))
                        .as("waiting list after %s", after)
                        .isEqualTo(model.in(i, BookingState.WAITING));
                for (BookingState held : List.of(BookingState.CONFIRMED, BookingState.OFFERED)) {
                    assertThat(ids(all, held))
                            .as("%s after %s", held, after)
                            .containsExactlyInAnyOrderElementsOf(model.in(i, held));
                }
                all.forEach(booking -> compareCover(booking, after));
            }
            assertThat(trainings.included(owner).left())
                    .as("seats of packages after %s", after)
                    .isEqualTo(model.includedLeft());
        }

        /** What a booking costs, and that nothing is ordered that is not booked and to be paid. */
        private void compareCover(Booking booking, Step after) {
            if (booking.state() == BookingState.CONFIRMED) {
                assertThat(new SeatCover(booking.free(), booking.included(), booking.paid()))
                        .as("cover after %s", after)
                        .isEqualTo(model.coverOf(booking.id()));
                assertThat(booking.order().isPresent()).isEqualTo(booking.paid() > 0);
            }
            if (booking.state() == BookingState.WAITING || booking.state() == BookingState.OFFERED) {
                assertThat(booking.order()).isEmpty();
            }
        }

        private List<BookingId> ids(List<Booking> all, BookingState state) {
            return all.stream()
                    .filter(booking -> booking.state() == state)
                    .map(Booking::id)
                    .toList();
        }

        /** Then all seats are free again, and nothing is left for others to stumble over. */
        void everybodyLeaves() {
            while (!model.live().isEmpty()) {
                cancel(model.live().getFirst());
            }
            assertThat(orders.orders(owner, OrderFilter.NONE, 0, 100).orders())
                    .filteredOn(order -> !order.id().equals(packageOrder))
                    .allMatch(order -> order.state() == OrderState.CANCELLED);
            for (SessionId session : both) {
                assertThat(fixtures.session(session).free())
                        .isEqualTo(session.equals(both.getFirst()) ? FIRST : SECOND);
                saved(sessions.cancel(PLANNER, session, "alle sind gegangen"));
            }
        }
    }
}
