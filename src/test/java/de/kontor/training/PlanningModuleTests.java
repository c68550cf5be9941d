package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.shared.FederalState;
import de.kontor.training.Saving.Field;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Courses, trainers, series and sessions as the studio plans them. */
@KontorTest
class PlanningModuleTests {
    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    SeriesPlan plan;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    MovableClock clock;

    @Test
    void proposesAQuarterOnceHoweverOftenAndFromHoweverManyPlaces() throws Exception {
        CourseId course = fixtures.aCourse("120.00");
        TrainerId trainer = fixtures.aTrainer();
        saved(plan.save(PLANNER, Optional.empty(), series(course, trainer, 3)));
        saved(plan.save(PLANNER, Optional.empty(), series(course, trainer, 9)));
        Quarter next = Quarter.of(LocalDate.now(clock)).next();
        List<Callable<SeriesPlan.Proposal>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> plan.propose(PLANNER, next));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<SeriesPlan.Proposal> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(of(course, next)).hasSize(2).allMatch(session -> session.state() == SessionState.PROPOSED);
        saved(sessions.cancel(PLANNER, of(course, next).getFirst().id(), "diesmal nicht"));
        plan.propose(PLANNER, next);
        assertThat(of(course, next)).hasSize(2);
        saved(sessions.open(PLANNER, of(course, next).getLast().id()));
        assertThat(of(course, next).getLast().state()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void plansAndPublishesAQuarterInAsManyStatementsHoweverManySeriesThereAre() {
        Quarter first = Quarter.of(LocalDate.now(clock)).next().next();
        saved(plan.save(PLANNER, Optional.empty(), series(fixtures.aCourse("120.00"), fixtures.aTrainer(), 2)));
        int proposed = CountedStatements.of(() -> plan.propose(PLANNER, first));
        int opened = CountedStatements.of(() -> sessions.openAll(PLANNER, first));
        CourseId course = fixtures.aCourse("120.00");
        TrainerId trainer = fixtures.aTrainer();
        for (int week = 1; week <= 9; week++) {
            saved(plan.save(PLANNER, Optional.empty(), series(course, trainer, week)));
        }
        Quarter second = first.next();
        assertThat(CountedStatements.of(() -> plan.propose(PLANNER, second)))
                .isEqualTo(proposed)
                .isLessThanOrEqualTo(12);
        assertThat(of(course, second)).hasSize(9);
        assertThat(CountedStatements.of(() -> sessions.openAll(PLANNER, second)))
                .isEqualTo(opened)
                .isLessThanOrEqualTo(2);
        assertThat(of(course, second)).hasSize(9).allMatch(session -> session.state() == SessionState.OPEN);
        assertThat(sessions.openAll(PLANNER, second)).isZero();
    }

    @Test
    void leavesSessionsAsTheyAreWhenItPublishesTheOthers() {
        Quarter quarter = Quarter.of(LocalDate.now(clock)).next();
        CourseId course = fixtures.aCourse("120.00");
        TrainerId trainer = fixtures.aTrainer();
        saved(plan.save(PLANNER, Optional.empty(), series(course, trainer, 4)));
        saved(plan.save(PLANNER, Optional.empty(), series(course, trainer, 5)));
        plan.propose(PLANNER, quarter);
        SessionId calledOff = of(course, quarter).getFirst().id();
        saved(sessions.cancel(PLANNER, calledOff, "diesmal nicht"));
        assertThat(sessions.openAll(PLANNER, quarter)).isPositive();
        assertThat(of(course, quarter))
                .extracting(Session::state)
                .containsExactly(SessionState.CANCELLED, SessionState.OPEN);
    }

    @Test
    void namesTheCourseWhoseTrainerIsBusy() {
        TrainerId trainer = fixtures.aTrainer();
        CourseId first = fixtures.aCourse("120.00");
        CourseId second = fixtures.aCourse("120.00");
        saved(plan.save(PLANNER, Optional.empty(), series(first, trainer, 5)));
        saved(plan.save(PLANNER, Optional.empty(), series(second, trainer, 5)));
        Quarter next = Quarter.of(LocalDate.now(clock)).next();
        SeriesPlan.Proposal proposal = plan.propose(PLANNER, next);
        assertThat(proposal.busy()).hasSize(1);
        assertThat(of(first, next).size() + of(second, next).size()).isOne();
    }

    @Test
    void putsATrainerInOnePlaceAtATime() throws Exception {
        CourseId course = fixtures.aCourse("120.00");
        TrainerId trainer = fixtures.aTrainer();
        List<Callable<Saving<SessionId>>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            work.add(() -> sessions.plan(PLANNER, fixtures.draft(course, trainer, 0, 12, 30)));
        }
        int planned = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Saving<SessionId>> done : threads.invokeAll(work)) {
                planned += done.get() instanceof Saving.Saved ? 1 : 0;
            }
        }
        assertThat(planned).isOne();
        assertThat(sessions.plan(PLANNER, fixtures.draft(course, trainer, 0, 12, 30)))
                .isInstanceOfSatisfying(Saving.Refused.class, refused -> assertThat(refused.field())
                        .isEqualTo(Field.TRAINER));
    }

    @Test
    void refusesSessionsThatCannotBe() {
        CourseId course = fixtures.aCourse("120.00");
        SessionDraft good = fixtures.draft(course, fixtures.aTrainer(), 2, 12, 30);
        assertField(fixtures.draft(course, new TrainerId(new java.util.UUID(1, 1)), 0, 12, 30), Field.TRAINER);
        assertField(fixtures.draft(course, good.trainer(), 5, 4, 30), Field.SEATS);
        assertField(fixtures.draft(course, good.trainer(), 0, 0, 30), Field.SEATS);
        assertField(fixtures.draft(course, good.trainer(), 0, 501, 30), Field.SEATS);
        assertField(place(good, "", ""), Field.PLACE);
        assertField(place(good, "Ulm", "https://example.org/raum"), Field.PLACE);
        assertField(place(good, "", "javascript:alert(1)"), Field.PLACE);
        assertField(
                new SessionDraft(
                        course, good.trainer(), good.start(), good.end(), "Ulm", "", 0, 9, good.end(), good.start()),
                Field.DEADLINE);
    }

    @Test
    void refusesASessionThatStartsAfterItsEnd() {
        CourseId course = fixtures.aCourse("120.00");
        SessionDraft good = fixtures.draft(course, fixtures.aTrainer(), 2, 12, 30);
        SessionDraft turned = with(good, good.end(), good.start());
        assertField(turned, Field.START);
        assertField(with(good, good.start(), good.start()), Field.START);
        SessionId id = saved(sessions.plan(PLANNER, good));
        assertField(sessions.change(PLANNER, id, turned), Field.START);
        assertThat(sessions.session(PLANNER, id).orElseThrow())
                .satisfies(kept -> assertThat(kept.start()).isEqualTo(instant(good.start())))
                .satisfies(kept -> assertThat(kept.end()).isEqualTo(instant(good.end())));
    }

    @Test
    void refusesASessionInThePast() {
        CourseId course = fixtures.aCourse("120.00");
        SessionDraft good = fixtures.draft(course, fixtures.aTrainer(), 0, 12, 30);
        SessionDraft yesterday = fixtures.draft(course, good.trainer(), 0, 12, -1);
        assertField(yesterday, Field.START);
        assertField(with(good, good.start().minusYears(1), good.start()), Field.START);
        SessionId id = saved(sessions.plan(PLANNER, good));
        assertField(sessions.change(PLANNER, id, yesterday), Field.START);
        assertThat(sessions.session(PLANNER, id).orElseThrow().start()).isEqualTo(instant(good.start()));
    }

    @Test
    void refusesAnHourThatTheClockChangeSkips() {
        CourseId course = fixtures.aCourse("120.00");
        LocalDateTime night = LocalDateTime.of(2028, 3, 26, 2, 0);
        SessionDraft skipped = new SessionDraft(
                course,
                fixtures.aTrainer(),
                night,
                night.plusHours(1),
                "Ulm",
                "",
                0,
                9,
                night.minusDays(7),
                night.minusDays(2));
        assertField(skipped, Field.START);
        SessionDraft across = with(skipped, night.minusHours(1), night.plusHours(2));
        SessionId id = saved(sessions.plan(PLANNER, across));
        Session session = sessions.session(PLANNER, id).orElseThrow();
        assertThat(java.time.Duration.between(session.start(), session.end())).hasHours(2);
    }

    @Test
    void refusesCoursesAndTrainersThatCannotBe() {
        String number = TrainingFixtures.aNumber();
        CourseId id = saved(courses.save(PLANNER, Optional.empty(), TrainingFixtures.draft(number, "1.00")));
        assertThat(courses.save(PLANNER, Optional.empty(), TrainingFixtures.draft(number, "1.00")))
                .isInstanceOfSatisfying(Saving.Refused.class, refused -> assertThat(refused.field())
                        .isEqualTo(Field.NUMBER));
        assertThat(courses.save(PLANNER, Optional.of(id), TrainingFixtures.draft(number, "2.00")))
                .isInstanceOf(Saving.Saved.class);
        assertThat(courses.save(PLANNER, Optional.empty(), TrainingFixtures.draft(" ", "1.00")))
                .isInstanceOf(Saving.Refused.class);
        assertThat(courses.save(PLANNER, Optional.empty(), TrainingFixtures.draft("N" + number, "-1.00")))
                .isInstanceOf(Saving.Refused.class);
        assertThat(courses.saveTrainer(PLANNER, Optional.empty(), "X", "keine Adresse"))
                .isInstanceOf(Saving.Refused.class);
    }

    private void assertField(SessionDraft draft, Field field) {
        assertField(sessions.plan(PLANNER, draft), field);
    }

    private static void assertField(Saving<SessionId> saving, Field field) {
        assertThat(saving).isInstanceOfSatisfying(Saving.Refused.class, refused -> assertThat(refused.field())
                .isEqualTo(field));
    }

    private static Instant instant(LocalDateTime inBerlin) {
        return inBerlin.atZone(Quarter.BERLIN).toInstant();
    }

    private static SessionDraft with(SessionDraft draft, LocalDateTime start, LocalDateTime end) {
        return new SessionDraft(
                draft.course(),
                draft.trainer(),
                start,
                end,
                draft.place(),
                draft.link(),
                draft.min(),
                draft.max(),
                start.minusDays(1),
                start.minusDays(1));
    }

    private static SessionDraft place(SessionDraft draft, String place, String link) {
        return new SessionDraft(
                draft.course(),
                draft.trainer(),
                draft.start(),
                draft.end(),
                place,
                link,
                draft.min(),
                draft.max(),
                draft.deadline(),
                draft.freeUntil());
    }

    private List<Session> of(CourseId course, Quarter quarter) {
        return sessions.sessions(PLANNER, quarter).stream()
                .filter(session -> session.course().equals(course))
                .toList();
    }

    private static Series series(CourseId course, TrainerId trainer, int week) {
        return new Series(
                course,
                trainer,
                week,
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                "Ulm",
                "",
                FederalState.BW,
                2,
                12,
                7,
                2,
                true);
    }
}
