package de.kontor.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sessions. Its counter of seats changes here and nowhere else. */
@Component
class SessionRows {
    private static final String SELECT = SessionRow.SELECT;

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
