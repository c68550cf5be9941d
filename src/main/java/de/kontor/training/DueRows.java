package de.kontor.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in the tables what is due by the clock. */
@Component
class DueRows {
    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BookingId> offersEnded(Instant now) {
        return ids("select id from training_bookings where state = 'OFFERED' and offered_until <= ?", now);
    }

    private List<BookingId> ids(String sql, Instant now) {
        return jdbc.sql(sql)
                .param(SqlTime.of(now))
                .query((row, n) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Confirmed bookings whose session starts in so many days, less two at most so that the words of the reminder are
     * true, and that were made or moved before that.
     */
    List<BookingId> toRemind(Instant now, int days) {
        return jdbc.sql("""
                        select b.id from training_bookings b join training_sessions s on s.id = b.session_id
                        where b.state = 'CONFIRMED' and s.state = 'OPEN'
                            and s.starts_at > :now + make_interval(days => greatest(:days - 2, 0))
                            and s.starts_at <= :now + make_interval(days => :days)
                            and b.changed_at < s.starts_at - make_interval(days => :days)
                            and (b.reminded is null or b.reminded > :days)
                        """)
                .param("now", SqlTime.of(now))
                .param("days", days)
                .query((row, n) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whoever comes to a session that was moved is reminded of its new time. */
    void remindAgain(SessionId id) {
        jdbc.sql("update training_bookings set reminded = null where session_id = ? and reminded is not null")
                .param(id.value())
                .update();
    }

    /** A booking that ended with its session, and the next session with room for so many. */
    record Next(BookingId booking, SessionId room) {}

    /** Of sessions called off since then: what has not queued up again, whose member has not booked anew, first come first. */
    List<Next> toQueueAgain(Instant now, Instant since) {
        return jdbc.sql("""
                        select b.id, n.id as room from training_bookings b
                        join training_sessions s on s.id = b.session_id
                        join lateral (select n.id from training_sessions n
                            where n.course_id = s.course_id and n.state = 'OPEN' and n.deadline > :now
                                and n.starts_at > s.starts_at and n.max_seats >= b.seats
                            order by n.starts_at, n.id limit 1) n on true
                        where b.ending = 'SESSION_CANCELLED' and b.changed_at > :since
                            and not exists (select 1 from training_bookings i where i.instead_of = b.id)
                            and not exists (select 1 from training_bookings o
                                join training_sessions os on os.id = o.session_id
                                where o.login_id = b.login_id and os.course_id = s.course_id
                                    and o.created_at > b.changed_at and o.instead_of is null)
                        order by b.queued
                        """)
                .param("now", SqlTime.of(now))
                .param("since", SqlTime.of(since))
                .query((row, n) -> new Next(
                        new BookingId(row.getObject("id", UUID.class)),
                        new SessionId(row.getObject("room", UUID.class))))
                .list();
    }

    boolean isQueuedAgain(BookingId ended) {
        return jdbc.sql("select count(*) from training_bookings where instead_of = ?")
                        .param(ended.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** False when it has been reminded of that meanwhile. */
    boolean reminded(BookingId id, int days) {
        return jdbc.sql("""
                        update training_bookings set reminded = :days
                        where id = :id and state = 'CONFIRMED' and (reminded is null or reminded > :days)
                        """).param("days", days).param("id", id.value()).update() == 1;
    }
}
