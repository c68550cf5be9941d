package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that changes under people who have booked it. */
@KontorTest
class ChangedSessionsModuleTests {
    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    DueSeats due;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    TrainingLetters letters;

    @Autowired
    MovableClock clock;

    private SessionDraft draft;
    private SessionId session;
    private Actor.Member owner;
    private BookingId booking;

    /** In three weeks, to be booked until a week before, free until two days before. */
    @BeforeEach
    void aBookedSession() {
        draft = fixtures.draft(fixtures.aCourse("120.00"), fixtures.aTrainer(), 0, 12, 21);
        session = saved(sessions.plan(PLANNER, draft));
        owner = people.anOwnerInRetreat();
        booking = fixtures.book(owner, session, 1);
    }

    @Test
    void tellsPeopleWhenTheirSessionMovesAndLetsThemGo() {
        clock.advance(Duration.ofDays(20));
        LocalDateTime start = draft.start().plusDays(1);
        change(new SessionDraft(
                draft.course(),
                draft.trainer(),
                start,
                start.plusHours(3),
                "Anderswo",
                "",
                0,
                12,
                draft.deadline(),
                draft.freeUntil()));
        VEvent entry = letters.calendar(letters.to(owner, "Geändert"));
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getLocation().getValue()).isEqualTo("Anderswo");
        OwnBooking own = trainings.booking(owner, booking).orElseThrow();
        assertThat(trainings.cancellationCost(owner, own)).isEqualTo(CancellationCost.NONE);
    }

    @Test
    void leavesFreeTimeToWhoeverHasBooked() {
        change(dates(draft.start(), draft.deadline(), LocalDateTime.now(clock).minusDays(1)));
        assertThat(fixtures.session(session).freeUntil()).isEqualTo(instant(draft.freeUntil()));
        assertThat(trainings.cancellationCost(
                        owner, trainings.booking(owner, booking).orElseThrow()))
                .isEqualTo(CancellationCost.NONE);
        trainings.cancel(owner, booking, TrainingFixtures.ANY_COST);
        LocalDateTime earlier = draft.freeUntil().minusDays(3);
        change(dates(draft.start(), draft.deadline(), earlier));
        assertThat(fixtures.session(session).freeUntil()).isEqualTo(instant(earlier));
    }

    @Test
    void gives48HoursToWhoeverBookedAnotherTime() {
        clock.advance(Duration.ofDays(20));
        LocalDateTime start = draft.start().plusDays(5);
        change(dates(start, draft.deadline(), draft.freeUntil()));
        assertThat(fixtures.session(session).freeUntil())
                .isBetween(
                        clock.instant().plus(Duration.ofHours(47)),
                        clock.instant().plus(Duration.ofHours(48)));
        // the form knows days only: saving it again takes nothing back
        change(dates(start, draft.deadline(), draft.freeUntil()));
        assertThat(fixtures.session(session).freeUntil())
                .isAfter(clock.instant().plus(Duration.ofHours(47)));
    }

    @Test
    void refusesADeadlineThatIsOver() {
        LocalDateTime start = LocalDateTime.now(clock).plusDays(5).withNano(0);
        SessionDraft tooLate = new SessionDraft(
                draft.course(),
                fixtures.aTrainer(),
                start,
                start.plusHours(3),
                "Ulm",
                "",
                4,
                12,
                start.minusDays(7),
                start);
        assertRefused(sessions.plan(PLANNER, tooLate), "deadlinePast");
        assertRefused(
                sessions.change(PLANNER, session, dates(draft.start(), LocalDateTime.now(clock), draft.freeUntil())),
                "deadlinePast");
        due.run();
        assertThat(fixtures.session(session).state()).isEqualTo(SessionState.OPEN);
        // one that was over before may stay as it is
        clock.advance(Duration.ofDays(15));
        change(draft);
    }

    @Test
    void proposesADeadlineToCome() {
        LocalDate today = LocalDate.now(clock);
        assertThat(sessions.usualDeadline(today.plusDays(30))).isEqualTo(today.plusDays(23));
        assertThat(sessions.usualDeadline(today.plusDays(4))).isEqualTo(today.plusDays(1));
        assertThat(sessions.usualDeadline(today)).isEqualTo(today);
    }

    @Test
    void remindsOfTheNewTimeAndNeverOfAWeekThatIsNone() {
        fixtures.comeTo(session, Duration.ofDays(6).plusHours(20));
        due.run();
        assertThat(letters.count(owner, "In einer Woche")).isOne();
        LocalDateTime later = draft.start().plusDays(20);
        change(dates(later, later.minusDays(7), later.minusDays(2)));
        due.run();
        assertThat(letters.count(owner, "In einer Woche")).isOne();
        fixtures.comeTo(session, Duration.ofDays(6).plusHours(20));
        due.run();
        assertThat(letters.count(owner, "In einer Woche")).isEqualTo(2);
        LocalDateTime inThreeDays = LocalDateTime.now(clock).plusDays(3).withNano(0);
        change(dates(inThreeDays, later.minusDays(7), later.minusDays(7)));
        due.run();
        assertThat(letters.count(owner, "In einer Woche")).isEqualTo(2);
        fixtures.comeTo(session, Duration.ofHours(20));
        due.run();
        assertThat(letters.count(owner, "Morgen")).isOne();
    }

    @Test
    void refusesFewerSeatsThanAreTakenOrAGroupWaitsFor() {
        fixtures.book(people.anOwnerInRetreat(), session, 3);
        fixtures.book(people.anOwnerInRetreat(), session, 10);
        assertRefused(sessions.change(PLANNER, session, fixtures.withSeats(draft, 3)), "seatsTaken");
        assertRefused(sessions.change(PLANNER, session, fixtures.withSeats(draft, 9)), "seatsWaiting");
        change(fixtures.withSeats(draft, 10));
    }

    @Test
    void tellsPeopleThatSomebodyElseTeaches() {
        TrainerId another = fixtures.aTrainer();
        change(new SessionDraft(
                draft.course(),
                another,
                draft.start(),
                draft.end(),
                draft.place(),
                "",
                0,
                12,
                draft.deadline(),
                draft.freeUntil()));
        var letter = letters.to(owner, "Geändert");
        assertThat(letters.body(letter)).contains(fixtures.session(session).trainer());
        assertThat(letters.calendar(letter).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void refusesATimeThatTheClockChangeSkips() {
        LocalDateTime skipped = LocalDateTime.of(2028, 3, 26, 2, 30);
        SessionDraft night = dates(skipped, skipped.minusDays(7), skipped.minusDays(7));
        assertRefused(sessions.change(PLANNER, session, night), "skippedHour");
        assertThat(fixtures.session(session).start()).isEqualTo(instant(draft.start()));
    }

    private void change(SessionDraft changed) {
        saved(sessions.change(PLANNER, session, changed));
    }

    private SessionDraft dates(LocalDateTime start, LocalDateTime deadline, LocalDateTime freeUntil) {
        return new SessionDraft(
                draft.course(),
                draft.trainer(),
                start,
                start.plusHours(3),
                draft.place(),
                "",
                0,
                12,
                deadline,
                freeUntil);
    }

    private static java.time.Instant instant(LocalDateTime local) {
        return local.atZone(Quarter.BERLIN).toInstant();
    }

    private static void assertRefused(Saving<SessionId> saving, String key) {
        assertThat(saving)
                .isInstanceOfSatisfying(Saving.Refused.class, refused -> assertThat(((Message) refused.reason()).key())
                        .isEqualTo("training.refused." + key));
    }
}
