package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a cancelled order of seats does to its booking, and what it leaves alone. */
@KontorTest
class CancelledOrdersModuleTests {
    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    Trainings trainings;

    @Autowired
    CancelledOrders cancelled;

    @Autowired
    OrderDesk orderDesk;

    @Autowired
    Attendance attendance;

    @Autowired
    LockQueue queue;

    @Autowired
    MovableClock clock;

    @Test
    void keepsWhoWasThereWhenTheOrderIsCancelledAfterTheStart() {
        SessionId session = fixtures.aSession(5);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        clock.advance(Duration.ofDays(22));
        cancelOrder(owner, id);
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.CONFIRMED);
        saved(attendance.record(PLANNER, session, Map.of(id, Set.of(0))));
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.ATTENDED);
    }

    @Test
    void waivesTheFeeOfALateCancellationByTheOrder() {
        SessionId session = fixtures.aSession(5);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        clock.advance(Duration.ofDays(20));
        cancelOrder(owner, id);
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(fixtures.booking(owner, id).late()).isFalse();
        assertThat(fixtures.session(session).taken()).isZero();
    }

    private OrderId cancelOrder(Actor.Member owner, BookingId id) {
        OrderId order = fixtures.booking(owner, id).order().orElseThrow();
        orderDesk.cancel(OrderFixtures.SERVICE, order, "Kunde krank");
        cancelled.follow(owner.account(), order);
        return order;
    }

    @Test
    void comesAgainForABookingThatIsMovedAtTheSameMoment() throws Exception {
        CourseId course = fixtures.aCourse("120.00");
        SessionId from = fixtures.aSession(course, 0, 5, 21);
        SessionId to = fixtures.aSession(course, 0, 5, 28);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, from, 1);
        OrderId order = fixtures.booking(owner, id).order().orElseThrow();
        orderDesk.cancel(OrderFixtures.SERVICE, order, "Kunde krank");
        Future<Void> following = queue.whileHolding(
                () -> done(trainings.move(owner, id, to)), () -> cancelled.follow(owner.account(), order));
        assertThatThrownBy(following::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        cancelled.follow(owner.account(), order);
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(fixtures.session(to).taken()).isZero();
    }
}
