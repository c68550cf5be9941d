package de.kontor.training;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.WorkingDays;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The series courses are held in, and the sessions they propose for a quarter. */
@Service
public class SeriesPlan {
    private final SeriesRows rows;
    private final CourseRows courses;
    private final SessionPlans sessions;
    private final WorkingDays workingDays;
    private final Audit audit;
    private final Clock clock;

    SeriesPlan(
            SeriesRows rows,
            CourseRows courses,
            SessionPlans sessions,
            ObjectProvider<WorkingDays> workingDays,
            Audit audit,
            Clock clock) {
        this.rows = rows;
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
        return rows.all();
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
        rows.put(stored, series);
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
                || place.length() > SessionChecks.LONGEST_PLACE
                || !link.isEmpty() && !Typed.isLink(link)) {
            return refused(Field.PLACE, Message.of("training.refused.place"));
        }
        if (series.min() < 0
                || series.max() < 1
                || series.min() > series.max()
                || series.max() > SessionChecks.MOST_SEATS) {
            return refused(Field.SEATS, Message.of("training.refused.seats", new Count(SessionChecks.MOST_SEATS)));
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
        // whoever plans for a trainer, saves a series or generates a quarter meanwhile comes after us
        courses.lockTrainers();
        QuarterProposal proposal = new QuarterProposal(
                quarter,
                clock.instant(),
                workingDays,
                rows.proposed(quarter),
                sessions.taken(quarter.begins(), quarter.ends()));
        Map<CourseId, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        rows.all().forEach(row -> proposal.consider(row, known.get(row.series().course())));
        store(quarter, proposal.proposed());
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "quarter-proposed",
                        "quarter",
                        quarter.toString(),
                        Map.of("sessions", Integer.toString(proposal.proposed().size()))));
        return proposal.answer();
    }

    private void store(Quarter quarter, Map<SeriesId, SessionPlan> plans) {
        Map<SessionId, SessionPlan> added = new LinkedHashMap<>();
        Map<SeriesId, SessionId> ids = new LinkedHashMap<>();
        plans.forEach((series, plan) -> {
            SessionId id = SessionId.next();
            added.put(id, plan);
            ids.put(series, id);
        });
        sessions.add(added, SessionState.PROPOSED);
        rows.propose(quarter, ids);
    }

    /** The quarter that follows the running one. */
    public Quarter next() {
        Instant now = clock.instant();
        return Quarter.of(now).next();
    }
}
