package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.names;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never overbooked, whatever happens at the same moment; in whatever order is for {@link SeatsPropertyTests}. */
@KontorTest
class ManyBookingsModuleTests {
    private static final int SEATS = 12;

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    CancelledOrders cancelled;

    @Autowired
    OrderDesk orderDesk;

    @Autowired
    OrderFixtures people;

    @Autowired
    MovableClock clock;

    private TrainingFixtures fixtures;

    @BeforeEach
    void fixtures() {
        fixtures = new TrainingFixtures(courses, sessions, clock);
    }

    @Test
    void gives12SeatsTo300WhoBookAtOnceWithCancellationsInBetween() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("0.00"), 0, SEATS, 21);
        List<Actor.Member> owners = people.manyOwners(300);
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Actor.Member owner = owners.get(i);
            boolean leaves = i % 10 == 0;
            work.add(() -> {
                BookingId id = BookingId.next();
                BookingChange booked = trainings.book(owner, id, session, new SeatRequest(names(1), true, 0, false));
                assertThat(booked).isInstanceOf(BookingChange.Done.class);
                if (leaves) {
                    assertThat(trainings.cancel(owner, id)).isInstanceOf(BookingChange.Done.class);
                }
                seen.add(sessions.session(PLANNER, session).orElseThrow().taken());
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(seen).allMatch(taken -> taken <= SEATS);
        Session full = sessions.session(PLANNER, session).orElseThrow();
        assertThat(full.taken()).isEqualTo(SEATS);
        assertThat(full.queue()).isEqualTo(300 - 30 - SEATS);
        assertInvariants(session);
    }

    @Test
    void sellsEachPaidSeatOnceWhoeverBooksAndLeavesAtOnce() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("120.00"), 0, 4, 21);
        List<Callable<BookingChange>> work = new ArrayList<>();
        for (Actor.Member owner : people.manyOwners(24)) {
            work.add(() -> {
                BookingId id = BookingId.next();
                BookingChange change = trainings.book(owner, id, session, new SeatRequest(names(1), false, 1, true));
                return owner.account().hashCode() % 3 == 0 && change instanceof BookingChange.Done
                        ? trainings.cancel(owner, id)
                        : change;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<BookingChange> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(sessions.bookings(PLANNER, session).stream()
                        .filter(booking -> booking.state() == BookingState.CONFIRMED))
                .allMatch(booking -> booking.order().isPresent())
                .allMatch(booking -> booking.paid() == 1);
        assertInvariants(session);
    }

    /** The desk holds the order and the member the session: whoever of both comes first, nobody waits for ever. */
    @Test
    void neverLetsDeskAndMemberWaitForEachOtherWhenBothCancel() throws Exception {
        SessionId session = fixtures.aSession(fixtures.aCourse("120.00"), 0, 40, 21);
        List<Callable<Void>> work = new ArrayList<>();
        List<OrderId> cancelledOrders = new ArrayList<>();
        List<Actor.Member> owners = people.manyOwners(20);
        for (Actor.Member owner : owners) {
            BookingId id = BookingId.next();
            trainings.book(owner, id, session, new SeatRequest(names(1), false, 1, true));
            OrderId order =
                    trainings.booking(owner, id).orElseThrow().booking().order().orElseThrow();
            cancelledOrders.add(order);
            work.add(() -> {
                trainings.cancel(owner, id);
                return null;
            });
            work.add(() -> {
                orderDesk.cancel(OrderFixtures.SERVICE, order, "Kunde krank");
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(work, 60, java.util.concurrent.TimeUnit.SECONDS)) {
                done.get();
            }
        }
        for (int i = 0; i < owners.size(); i++) {
            cancelled.follow(owners.get(i).account(), cancelledOrders.get(i));
        }
        assertThat(sessions.session(PLANNER, session).orElseThrow().taken()).isZero();
        assertInvariants(session);
    }

    /** The counter is the sum of the bookings, at most the seats; nobody is offered seats before those who wait longer. */
    private void assertInvariants(SessionId id) {
        Session session = sessions.session(PLANNER, id).orElseThrow();
        List<Booking> all = sessions.bookings(PLANNER, id);
        int held = all.stream()
                .filter(booking -> booking.state().holdsSeats())
                .mapToInt(Booking::seats)
                .sum();
        assertThat(session.taken()).isEqualTo(held).isBetween(0, session.max());
        List<Booking> waiting = all.stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .sorted(Comparator.comparing(Booking::position))
                .toList();
        for (int i = 0; i < waiting.size(); i++) {
            assertThat(waiting.get(i).position()).isEqualTo(i + 1);
        }
        if (!waiting.isEmpty() && session.isBookable(clock.instant())) {
            // no seat is lost: the head waits only because it does not fit
            assertThat(session.taken() + waiting.getFirst().seats()).isGreaterThan(session.max());
        }
    }
}
