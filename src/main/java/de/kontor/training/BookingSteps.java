package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.shared.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to bookings, and why; only added to. */
@Component
class BookingSteps {
    private final JdbcClient jdbc;
    private final Clock clock;

    BookingSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Booking booking, String step, Actor actor, String reason) {
        jdbc.sql("""
                        insert into training_steps (id, booking_id, account_id, at, step, actor, reason)
                        values (:id, :booking, :account, :at, :step, :actor, :reason)
                        """)
                .param("id", TimeOrderedId.next())
                .param("booking", booking.id().value())
                .param("account", booking.account().value())
                .param("at", SqlTime.of(clock.instant()))
                .param("step", step)
                .param("actor", actor.name())
                .param("reason", reason)
                .update();
    }

    /** Of a booking, oldest first. */
    List<BookingStep> of(BookingId id) {
        return jdbc.sql("select at, step, actor, reason from training_steps where booking_id = ? order by id")
                .param(id.value())
                .query((row, n) -> new BookingStep(
                        SqlTime.read(row, "at"),
                        row.getString("step"),
                        row.getString("actor"),
                        row.getString("reason")))
                .list();
    }
}
