package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.names;
import static de.kontor.training.TrainingFixtures.refused;
import static de.kontor.training.TrainingFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderFixtures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two people do to one session at the same moment, and what one broken row does to the others. */
@KontorTest
class AtTheSameMomentModuleTests {
    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    Trainings trainings;

    @Autowired
    Sessions sessions;

    @Autowired
    DueSeats due;

    @Autowired
    TrainingLetters letters;

    @Autowired
    LockQueue queue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void queuesNobodyUpForASessionThatIsCalledOffMeanwhile() throws Exception {
        CourseId course = fixtures.aCourse("120.00");
        SessionId first = fixtures.aSession(course, 0, 5, 21);
        SessionId next = fixtures.aSession(course, 0, 5, 28);
        SessionId last = fixtures.aSession(course, 0, 5, 35);
        Actor.Member owner = people.anOwnerInRetreat();
        fixtures.book(owner, first, 2);
        queue.whileHolding(
                        () -> saved(sessions.cancel(PLANNER, next, "Raum gesperrt")),
                        () -> saved(sessions.cancel(PLANNER, first, "Trainer krank")))
                .get();
        assertThat(sessions.bookings(PLANNER, next)).isEmpty();
        assertThat(sessions.bookings(PLANNER, last))
                .singleElement()
                .extracting(Booking::state)
                .isEqualTo(BookingState.OFFERED);
    }

    @Test
    void renamesNobodyInABookingThatIsCancelledMeanwhile() throws Exception {
        SessionId session = fixtures.aSession(5);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        AtomicReference<BookingChange> renamed = new AtomicReference<>();
        queue.whileHolding(
                        () -> done(fixtures.cancel(owner, id)),
                        () -> renamed.set(trainings.rename(owner, id, List.of("Carla"))))
                .get();
        refused(renamed.get(), "ended");
        assertThat(trainings.steps(owner, id)).extracting(BookingStep::step).doesNotContain("RENAMED");
        assertThat(fixtures.booking(owner, id).names()).isEqualTo(names(1));
    }

    @Test
    void bringsNewNamesIntoTheCalendar() {
        SessionId session = fixtures.aSession(1);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        done(trainings.rename(owner, id, List.of("Carla")));
        var entry = letters.calendar(letters.to(owner, "Teilnehmer geändert"));
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getDescription().getValue()).contains("Carla");
        Actor.Member waiting = people.anOwnerInRetreat();
        done(trainings.rename(waiting, fixtures.book(waiting, session, 1), List.of("Dora")));
        assertThat(letters.count(waiting, "Teilnehmer geändert")).isZero();
    }

    @Test
    void remindsEverybodyAlsoWhenAnOfferElsewhereCannotBeEnded() {
        SessionId broken = fixtures.aSession(1);
        Actor.Member leaving = people.anOwnerInRetreat();
        BookingId seat = fixtures.book(leaving, broken, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId offered = fixtures.book(waiting, broken, 1);
        done(fixtures.cancel(leaving, seat));
        Actor.Member coming = people.anOwnerInRetreat();
        fixtures.book(coming, fixtures.aSession(5), 1);
        taken(broken, 0);
        clock.advance(Duration.ofDays(15));
        try {
            assertThatThrownBy(due::run)
                    .isInstanceOfSatisfying(IllegalStateException.class, e -> assertThat(e.getSuppressed())
                            .isNotEmpty());
            assertThat(letters.count(coming, "In einer Woche")).isOne();
            assertThat(fixtures.booking(waiting, offered).state()).isEqualTo(BookingState.OFFERED);
        } finally {
            taken(broken, 1);
        }
        due.run();
        assertThat(fixtures.booking(waiting, offered).ending()).contains(BookingEnding.EXPIRED);
        assertThat(letters.count(coming, "In einer Woche")).isOne();
    }

    private void taken(SessionId session, int seats) {
        jdbc.sql("update training_sessions set taken = ? where id = ?")
                .param(seats)
                .param(session.value())
                .update();
    }
}
