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

    /** False when it has been reminded of that meanwhile. */
    boolean reminded(BookingId id, int days) {
        return jdbc.sql("""
                        update training_bookings set reminded = :days
                        where id = :id and state = 'CONFIRMED' and (reminded is null or reminded > :days)
                        """).param("days", days).param("id", id.value()).update() == 1;
    }
}
