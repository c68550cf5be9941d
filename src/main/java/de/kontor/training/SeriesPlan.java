package de.kontor.training;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.shared.FederalState;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.WorkingDays;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series courses are held in, and the sessions they propose for a quarter. */
@Service
public class SeriesPlan {
    private final JdbcClient jdbc;
    private final CourseRows courses;
    private final SessionRows sessions;
    private final WorkingDays workingDays;
    private final Audit audit;
    private final Clock clock;

    SeriesPlan(
            JdbcClient jdbc,
            CourseRows courses,
            SessionRows sessions,
            ObjectProvider<WorkingDays> workingDays,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.sessions = sessions;
        this.workingDays = workingDays.getIfAvailable(WorkingDays::new);
        this.audit = audit;
        this.clock = clock;
    }

    /** A series with the names of its parts. */
    public record Row(SeriesId id, Series series, LocalizedText course, String trainer) {}

    /** What a quarter was proposed: how many new sessions, and the courses whose trainer is busy or whose time is over. */
    public record Proposal(int proposed, List<LocalizedText> busy, List<LocalizedText> past) {}

    /** All series by course and week. */
    @Transactional(readOnly = true)
    public List<Row> series(Actor actor) {
        actor.requireStaff(Sessions.READERS);
        return jdbc.sql("""
                        select s.*, c.name_de, c.name_en, t.name from training_series s
                        join training_courses c on c.id = s.course_id join training_trainers t on t.id = s.trainer_id
                        order by c.number, s.week, s.id
                        """)
                .query((row, n) -> new Row(
                        new SeriesId(row.getObject("id", UUID.class)),
                        new Series(
                                new CourseId(row.getObject("course_id", UUID.class)),
                                new TrainerId(row.getObject("trainer_id", UUID.class)),
                                row.getInt("week"),
                                DayOfWeek.of(row.getInt("weekday")),
                                row.getObject("start_time", LocalTime.class),
                                row.getString("place"),
                                row.getString("link"),
                                FederalState.valueOf(row.getString("state")),
                                row.getInt("min_seats"),
                                row.getInt("max_seats"),
                                row.getInt("deadline_days"),
                                row.getInt("free_days"),
                                row.getBoolean("running")),
                        new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                        row.getString("name")))
                .list();
    }

    /** Saves a series, a new one without an id. Sessions there are already stay as they are. */
    @Transactional
    public Saving<SeriesId> save(Actor actor, Optional<SeriesId> id, Series series) {
        actor.requireStaff(Courses.PLANNERS);
        Optional<Saving.Refused<SeriesId>> wrong = wrong(series);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        SeriesId stored = id.orElseGet(SeriesId::next);
        jdbc.sql("""
                        insert into training_series (id, course_id, trainer_id, week, weekday, start_time, place, link,
                            state, min_seats, max_seats, deadline_days, free_days, running)
                        values (:id, :course, :trainer, :week, :weekday, :start, :place, :link, :state, :min, :max,
                            :deadline, :free, :running)
                        on conflict (id) do update set course_id = :course, trainer_id = :trainer, week = :week,
                            weekday = :weekday, start_time = :start, place = :place, link = :link, state = :state,
                            min_seats = :min, max_seats = :max, deadline_days = :deadline, free_days = :free,
                            running = :running
                        """)
                .param("id", stored.value())
                .param("course", series.course().value())
                .param("trainer", series.trainer().value())
                .param("week", series.week())
                .param("weekday", series.weekday().getValue())
                .param("start", series.start())
                .param("place", Typed.line(series.place()))
                .param("link", Typed.line(series.link()))
                .param("state", series.state().name())
                .param("min", series.min())
                .param("max", series.max())
                .param("deadline", series.deadlineDays())
                .param("free", series.freeDays())
                .param("running", series.running())
                .update();
        audit.record(actor, new AuditRecord(Optional.empty(), "series-saved", "series", stored.toString(), Map.of()));
        return new Saving.Saved<>(stored);
    }

    private Optional<Saving.Refused<SeriesId>> wrong(Series series) {
        String place = Typed.line(series.place());
        String link = Typed.line(series.link());
        if (courses.find(series.course()).isEmpty() || !courses.lockTrainer(series.trainer())) {
            return refused(Field.TRAINER, Message.of("training.refused.trainer"));
        }
        if (series.week() < 1 || series.week() > 13 || series.weekday().getValue() > 5) {
            return refused(Field.START, Message.of("training.refused.week"));
        }
        if (place.isEmpty() == link.isEmpty()
                || place.length() > Sessions.LONGEST_PLACE
                || !link.isEmpty() && !Typed.isLink(link)) {
            return refused(Field.PLACE, Message.of("training.refused.place"));
        }
        if (series.min() < 0 || series.max() < 1 || series.min() > series.max() || series.max() > Sessions.MOST_SEATS) {
            return refused(Field.SEATS, Message.of("training.refused.seats", new Count(Sessions.MOST_SEATS)));
        }
        boolean days = series.deadlineDays() >= 0
                && series.freeDays() >= 0
                && series.deadlineDays() <= 90
                && series.freeDays() <= 90;
        return days ? Optional.empty() : refused(Field.DEADLINE, Message.of("training.refused.days"));
    }

    private static Optional<Saving.Refused<SeriesId>> refused(Field field, Message reason) {
        return Optional.of(new Saving.Refused<>(field, reason));
    }

    /**
     * Proposes the sessions of a quarter: one per running series, once, however often it is asked. A series whose
     * trainer is busy or whose day is over is left out and named, and can be asked for again.
     */
    @Transactional
    public Proposal propose(Actor actor, Quarter quarter) {
        actor.requireStaff(Courses.PLANNERS);
        int proposed = 0;
        List<LocalizedText> busy = new ArrayList<>();
        List<LocalizedText> past = new ArrayList<>();
        Map<CourseId, Course> known = known();
        for (Row row : series(actor)) {
            Course course = known.get(row.series().course());
            if (!row.series().running() || course == null || !course.offered()) {
                continue;
            }
            SessionPlan plan = SessionPlan.of(
                    SeriesDates.session(row.series(), course.minutes(), quarter, workingDays), Optional.of(row.id()));
            if (!plan.deadline().isAfter(clock.instant())) {
                past.add(row.course());
            } else if (isProposed(row.id(), quarter)) {
                continue;
            } else if (isBusy(plan)) {
                busy.add(row.course());
            } else {
                propose(row.id(), quarter, plan);
                proposed++;
            }
        }
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "quarter-proposed",
                        "quarter",
                        quarter.toString(),
                        Map.of("sessions", Integer.toString(proposed))));
        return new Proposal(proposed, busy, past);
    }

    private Map<CourseId, Course> known() {
        return courses.all().stream().collect(java.util.stream.Collectors.toMap(Course::id, course -> course));
    }

    private boolean isBusy(SessionPlan plan) {
        // whoever plans for this trainer now, or generates the same quarter, waits here
        courses.lockTrainer(plan.trainer());
        return sessions.isBusy(plan.trainer(), new SessionId(new UUID(0, 0)), plan.start(), plan.end());
    }

    private boolean isProposed(SeriesId series, Quarter quarter) {
        jdbc.sql("select id from training_series where id = ? for update")
                .param(series.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select count(*) from training_proposals where series_id = ? and quarter = ?")
                        .param(series.value())
                        .param(quarter.firstDay())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void propose(SeriesId series, Quarter quarter, SessionPlan plan) {
        SessionId id = SessionId.next();
        sessions.put(id, plan, SessionState.PROPOSED);
        jdbc.sql("insert into training_proposals (series_id, quarter, session_id) values (?, ?, ?)")
                .param(series.value())
                .param(quarter.firstDay())
                .param(id.value())
                .update();
    }

    /** The quarter that follows the running one. */
    public Quarter next() {
        Instant now = clock.instant();
        return Quarter.of(now).next();
    }
}
