package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.refused;
import static de.kontor.training.TrainingFixtures.saved;
import static de.kontor.training.TrainingFixtures.seats;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens by the clock: the booking deadline, reminders, and the day itself. */
@KontorTest
class DueSeatsModuleTests {
    @Autowired
    Trainings trainings;

    @Autowired
    DueSeats due;

    @Autowired
    NextSessions next;

    @Autowired
    Attendance attendance;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    TrainingLetters letters;

    @Autowired
    MovableClock clock;

    @Test
    void callsASessionBelowItsMinimumOffAndOffersTheNext() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId few = fixtures.aSession(course, 4, 12, 21);
        SessionId next = fixtures.aSession(course, 0, 12, 40);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, few, 2);
        clock.advance(Duration.ofDays(15));
        due.run();
        assertThat(fixtures.session(few).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(fixtures.booking(owner, id).ending()).contains(BookingEnding.SESSION_CANCELLED);
        assertThat(orders.order(owner, fixtures.booking(owner, id).order().orElseThrow())
                        .orElseThrow()
                        .state())
                .isEqualTo(OrderState.CANCELLED);
        Booking instead = trainings.bookings(owner).stream()
                .map(OwnBooking::booking)
                .filter(other -> other.session().equals(next))
                .findFirst()
                .orElseThrow();
        // only with consent: an offer, no booking
        assertThat(instead.state()).isEqualTo(BookingState.OFFERED);
        assertThat(letters.to(owner, "Abgesagt")).isNotNull();
        done(trainings.accept(owner, instead.id(), TrainingFixtures.UNSEEN, true));
        due.run();
        assertThat(fixtures.booking(owner, instead.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void offersTheNextSessionAsSoonAsThereIsOneLargeEnough() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId few = fixtures.aSession(course, 4, 12, 21);
        Actor.Member owner = people.anOwnerInRetreat();
        Actor.Member helpedHerself = people.anOwnerInRetreat();
        fixtures.book(owner, few, 2);
        fixtures.book(helpedHerself, few, 1);
        clock.advance(Duration.ofDays(15));
        due.run();
        next.run();
        assertThat(trainings.bookings(owner)).hasSize(1);
        SessionId tooSmall = fixtures.aSession(course, 0, 1, 40);
        SessionId later = fixtures.aSession(course, 0, 12, 50);
        fixtures.book(helpedHerself, later, 1);
        next.run();
        next.run();
        assertThat(trainings.bookings(owner)).hasSize(2).anySatisfy(own -> {
            assertThat(own.session().id()).isEqualTo(later);
            assertThat(own.booking().state()).isEqualTo(BookingState.OFFERED);
        });
        assertThat(trainings.bookings(helpedHerself)).hasSize(2);
        assertThat(fixtures.session(tooSmall).taken()).isZero();
        assertThat(fixtures.session(later).taken()).isEqualTo(3);
    }

    @Test
    void tellsWhoWaitedThatNoSeatBecameFree() {
        SessionId session = fixtures.aSession(1);
        fixtures.book(people.anOwnerInRetreat(), session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = fixtures.book(waiting, session, 1);
        clock.advance(Duration.ofDays(15));
        due.run();
        assertThat(fixtures.booking(waiting, id).ending()).contains(BookingEnding.NO_SEAT);
        assertThat(letters.to(waiting, "Kein Platz frei")).isNotNull();
        assertThat(fixtures.session(session).state()).isEqualTo(SessionState.OPEN);
        refused(trainings.book(people.anOwnerInRetreat(), BookingId.next(), session, seats(1)), "closed");
    }

    @Test
    void remindsAWeekAndADayBeforeOnce() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        fixtures.book(owner, session, 1);
        fixtures.comeTo(session, Duration.ofDays(6).plusHours(20));
        due.run();
        due.run();
        assertThat(letters.count(owner, "In einer Woche")).isOne();
        fixtures.comeTo(session, Duration.ofHours(20));
        due.run();
        due.run();
        assertThat(letters.count(owner, "Morgen")).isOne();
    }

    @Test
    void recordsWhoWasThere() {
        SessionId session = fixtures.aSession(12);
        Actor.Member there = people.anOwnerInRetreat();
        Actor.Member absent = people.anOwnerInRetreat();
        BookingId came = fixtures.book(there, session, 2);
        BookingId stayed = fixtures.book(absent, session, 1);
        assertThat(attendance.record(PLANNER, session, Map.of())).isInstanceOf(Saving.Refused.class);
        clock.advance(Duration.ofDays(22));
        refused(fixtures.cancel(there, came), "past");
        saved(attendance.record(PLANNER, session, Map.of(came, Set.of(1))));
        assertThat(fixtures.booking(there, came).state()).isEqualTo(BookingState.ATTENDED);
        assertThat(fixtures.booking(there, came).attendees())
                .extracting(Attendee::attended)
                .containsExactly(Optional.of(false), Optional.of(true));
        assertThat(fixtures.booking(absent, stayed).state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(fixtures.session(session).state()).isEqualTo(SessionState.HELD);
        assertThat(orders.order(there, fixtures.booking(there, came).order().orElseThrow())
                        .orElseThrow()
                        .state())
                .isEqualTo(OrderState.COMPLETED);
        // corrected
        saved(attendance.record(PLANNER, session, Map.of(stayed, Set.of(0))));
        assertThat(fixtures.booking(absent, stayed).state()).isEqualTo(BookingState.ATTENDED);
        refused(trainings.book(there, BookingId.next(), session, seats(1)), "past");
    }
}
