package de.kontor.training;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sessions. Its counter of seats changes here and nowhere else. */
@Component
class SessionRows {
    private static final String SELECT = SessionRow.SELECT;

    private static final String PUT = """
            insert into training_sessions (id, course_id, series_id, quarter, trainer_id, starts_at, ends_at, place, link,
                min_seats, max_seats, taken, deadline, free_until, state)
            values (:id, :course, :series, :quarter, :trainer, :start, :end, :place, :link, :min, :max, 0, :deadline,
                :free, :state)
            on conflict (id) do update set quarter = :quarter, trainer_id = :trainer, starts_at = :start, ends_at = :end,
                place = :place, link = :link, min_seats = :min, max_seats = :max, deadline = :deadline,
                free_until = :free, decided_at = case when :deadline > training_sessions.deadline then null
                    else training_sessions.decided_at end
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SessionRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Session> find(SessionId id) {
        return jdbc.sql(SELECT + " where s.id = ?")
                .param(id.value())
                .query((row, n) -> SessionRow.read(row))
                .optional();
    }

    List<Session> find(Collection<SessionId> ids) {
        return jdbc.sql(SELECT + " where s.id = any (cast(? as uuid[])) order by s.starts_at, s.id")
                .param(ids.stream().map(SessionId::toString).toArray(String[]::new))
                .query((row, n) -> SessionRow.read(row))
                .list();
    }

    /** Bookings with their sessions, in the order of the bookings. */
    List<OwnBooking> with(List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return List.of();
        }
        Map<SessionId, Session> known = find(
                        bookings.stream().map(Booking::session).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        return bookings.stream()
                .map(booking -> new OwnBooking(booking, Objects.requireNonNull(known.get(booking.session()))))
                .toList();
    }

    /** All that start in a quarter, the earliest first. */
    List<Session> of(Quarter quarter) {
        return jdbc.sql(SELECT + " where s.starts_at >= ? and s.starts_at < ? order by s.starts_at, s.id")
                .param(SqlTime.of(quarter.begins()))
                .param(SqlTime.of(quarter.ends()))
                .query((row, n) -> SessionRow.read(row))
                .list();
    }

    /** The sessions of a course that can be booked after a time, the earliest first. */
    List<Session> bookable(CourseId course, Instant now, Instant after) {
        return jdbc.sql(SELECT + """
                         where s.course_id = ? and s.state = 'OPEN' and s.deadline > ? and s.starts_at > ?
                        order by s.starts_at, s.id
                        """)
                .param(course.value())
                .param(SqlTime.of(now))
                .param(SqlTime.of(after))
                .query((row, n) -> SessionRow.read(row))
                .list();
    }

    /** All that can be booked now, the earliest first. */
    List<Session> bookable(Instant now, int most) {
        return jdbc.sql(SELECT + " where s.state = 'OPEN' and s.deadline > ? order by s.starts_at, s.id limit ?")
                .param(SqlTime.of(now))
                .param(most)
                .query((row, n) -> SessionRow.read(row))
                .list();
    }

    /**
     * The session as it is once everybody before us is done with it; nobody else changes it or its waiting list until
     * the end of the transaction.
     */
    Optional<Session> lock(SessionId id) {
        boolean there = jdbc.sql("select id from training_sessions where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        // a statement of its own, so that it sees what those before us have done to the waiting list
        return there ? find(id) : Optional.empty();
    }

    /** Takes seats if there are so many: one conditional update, false when there are not. */
    boolean take(SessionId id, int seats) {
        return jdbc.sql("""
                        update training_sessions set taken = taken + :seats
                        where id = :id and state = 'OPEN' and taken + :seats <= max_seats
                        """).param("seats", seats).param("id", id.value()).update() == 1;
    }

    /** Gives seats back. */
    void give(SessionId id, int seats) {
        jdbc.sql("update training_sessions set taken = taken - ? where id = ?")
                .param(seats)
                .param(id.value())
                .update();
    }

    void become(Session session, SessionState next, String reason) {
        if (!session.state().mayBecome(next)) {
            throw new IllegalStateException(session.state() + " does not become " + next);
        }
        jdbc.sql("update training_sessions set state = ?, reason = ? where id = ?")
                .param(next.name())
                .param(reason)
                .param(session.id().value())
                .update();
    }

    /** Opens what was proposed for a quarter and can still be booked, in one statement; answers how many. */
    int openAll(Quarter quarter, Instant now) {
        return jdbc.sql("""
                        update training_sessions set state = 'OPEN' where id in (select id from training_sessions
                            where state = 'PROPOSED' and starts_at >= ? and starts_at < ? and deadline > ?
                            order by id for update)
                        """)
                .param(SqlTime.of(quarter.begins()))
                .param(SqlTime.of(quarter.ends()))
                .param(SqlTime.of(now))
                .update();
    }

    void decided(SessionId id, Instant at) {
        jdbc.sql("update training_sessions set decided_at = ? where id = ?")
                .param(SqlTime.of(at))
                .param(id.value())
                .update();
    }

    /** Sessions whose booking deadline has come and about which nothing has been decided. */
    List<SessionId> undecided(Instant now) {
        return jdbc.sql("""
                        select id from training_sessions
                        where state = 'OPEN' and decided_at is null and deadline <= ? order by deadline
                        """)
                .param(SqlTime.of(now))
                .query((row, n) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether the trainer has something else in that time. */
    boolean isBusy(TrainerId trainer, SessionId besides, Instant start, Instant end) {
        return jdbc.sql("""
                        select count(*) from training_sessions
                        where trainer_id = :trainer and id <> :besides and state <> 'CANCELLED'
                            and tstzrange(starts_at, ends_at) && tstzrange(:start, :end)
                        """)
                        .param("trainer", trainer.value())
                        .param("besides", besides.value())
                        .param("start", SqlTime.of(start))
                        .param("end", SqlTime.of(end))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When trainers have something to do in a time. */
    List<TrainerTime> taken(Instant from, Instant to) {
        return jdbc.sql("""
                        select trainer_id, starts_at, ends_at from training_sessions
                        where state <> 'CANCELLED' and ends_at > ? and starts_at < ?
                        """)
                .param(SqlTime.of(from))
                .param(SqlTime.of(to))
                .query((row, n) -> new TrainerTime(
                        new TrainerId(row.getObject("trainer_id", UUID.class)),
                        SqlTime.read(row, "starts_at"),
                        SqlTime.read(row, "ends_at")))
                .list();
    }

    /** Writes a session; a new one is in the given state. */
    void put(SessionId id, SessionPlan plan, SessionState ifNew) {
        jdbc.sql(PUT).paramSource(values(id, plan, ifNew)).update();
    }

    /** Writes new sessions of a state in one statement. */
    void add(Map<SessionId, SessionPlan> plans, SessionState state) {
        batches.batchUpdate(
                PUT,
                plans.entrySet().stream()
                        .map(plan -> values(plan.getKey(), plan.getValue(), state))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(SessionId id, SessionPlan plan, SessionState ifNew) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("course", plan.course().value())
                .addValue("series", plan.series().map(SeriesId::value).orElse(null), Types.OTHER)
                .addValue("quarter", Quarter.of(plan.start()).firstDay())
                .addValue("trainer", plan.trainer().value())
                .addValue("start", SqlTime.of(plan.start()))
                .addValue("end", SqlTime.of(plan.end()))
                .addValue("place", plan.place())
                .addValue("link", plan.link())
                .addValue("min", plan.min())
                .addValue("max", plan.max())
                .addValue("deadline", SqlTime.of(plan.deadline()))
                .addValue("free", SqlTime.of(plan.freeUntil()))
                .addValue("state", ifNew.name());
    }
}
