package de.kontor.training;

import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of bookings and their attendees. */
@Component
class BookingRows {
    private static final String SELECT = BookingRow.SELECT;

    private final JdbcClient jdbc;
    private final Clock clock;

    BookingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A booking as it begins. */
    record Draft(
            BookingId id,
            SessionId session,
            AccountId account,
            LoginId login,
            String bookedBy,
            BookingState state,
            int free,
            Money seatPrice,
            Optional<BookingId> insteadOf,
            List<String> names) {
        /** The same in the waiting list. */
        Draft waiting() {
            return new Draft(
                    id, session, account, login, bookedBy, BookingState.WAITING, 0, seatPrice, insteadOf, names);
        }
    }

    Optional<Booking> find(BookingId id) {
        return jdbc.sql(SELECT + " where b.id = ?")
                .param(id.value())
                .query((row, n) -> BookingRow.read(row))
                .optional();
    }

    Optional<Booking> ofOrder(OrderId order) {
        return jdbc.sql(SELECT + " where b.order_id = ?")
                .param(order.value())
                .query((row, n) -> BookingRow.read(row))
                .optional();
    }

    /** Of a session: those with seats first, then the waiting list in its order, then what ended. */
    List<Booking> of(SessionId session) {
        return jdbc.sql(SELECT + """
                         where b.session_id = ? order by case b.state when 'WAITING' then 1 when 'CANCELLED' then 2
                        else 0 end, b.queued
                        """)
                .param(session.value())
                .query((row, n) -> BookingRow.read(row))
                .list();
    }

    /** Of an account, the latest session first. */
    List<Booking> of(AccountId account, int most) {
        return jdbc.sql(SELECT + """
                         join training_sessions s on s.id = b.session_id
                        where b.account_id = ? order by s.starts_at desc, b.queued desc limit ?
                        """)
                .param(account.value())
                .param(most)
                .query((row, n) -> BookingRow.read(row))
                .list();
    }

    /** Of an account what waits for an answer. */
    List<Booking> offeredTo(AccountId account) {
        return jdbc.sql(SELECT + " where b.account_id = ? and b.state = 'OFFERED' order by b.offered_until")
                .param(account.value())
                .query((row, n) -> BookingRow.read(row))
                .list();
    }

    /** What stands in the calendar of a member: what holds seats, and what was cancelled after it did. */
    List<Booking> calendar(LoginId login, Instant since) {
        return jdbc.sql(SELECT + """
                         join training_sessions s on s.id = b.session_id
                        where b.login_id = ? and s.ends_at > ? and (b.state <> 'WAITING') and b.sequence > 0
                        order by s.starts_at, b.id
                        """)
                .param(login.value())
                .param(SqlTime.of(since))
                .query((row, n) -> BookingRow.read(row))
                .list();
    }

    /** The head of the waiting list. */
    Optional<Booking> firstWaiting(SessionId session) {
        return jdbc.sql(SELECT + " where b.session_id = ? and b.state = 'WAITING' order by b.queued limit 1")
                .param(session.value())
                .query((row, n) -> BookingRow.read(row))
                .optional();
    }

    void add(Draft draft) {
        jdbc.sql("""
                        insert into training_bookings (id, account_id, session_id, login_id, booked_by, state, seats,
                            free_seats, seat_price, queued, instead_of, sequence, created_at, changed_at)
                        values (:id, :account, :session, :login, :by, :state, :seats, :free, :price,
                            nextval('training_queue'), :instead, 0, :now, :now)
                        """)
                .param("id", draft.id().value())
                .param("account", draft.account().value())
                .param("session", draft.session().value())
                .param("login", draft.login().value())
                .param("by", draft.bookedBy())
                .param("state", draft.state().name())
                .param("seats", draft.names().size())
                .param("free", draft.free())
                .param("price", draft.seatPrice().toBigDecimal())
                .param("instead", draft.insteadOf().map(BookingId::value).orElse(null), java.sql.Types.OTHER)
                .param("now", SqlTime.of(clock.instant()))
                .update();
        name(draft.id(), draft.account(), draft.names());
    }

    void name(BookingId id, AccountId account, List<String> names) {
        jdbc.sql("delete from training_attendees where booking_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("""
                        insert into training_attendees (booking_id, account_id, position, name)
                        select :id, :account, position, name
                        from unnest(cast(:names as text[])) with ordinality as given(name, position)
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("names", names.toArray(String[]::new))
                .update();
    }

    /** @throws IllegalStateException where the transition map does not allow it, or somebody was faster */
    void become(Booking booking, BookingState next) {
        become(booking, next, Optional.empty(), Optional.empty(), false);
    }

    void offer(Booking booking, Instant until) {
        become(booking, BookingState.OFFERED, Optional.of(until), Optional.empty(), false);
    }

    void end(Booking booking, BookingEnding ending, boolean late) {
        become(booking, BookingState.CANCELLED, Optional.empty(), Optional.of(ending), late);
    }

    private void become(
            Booking booking,
            BookingState next,
            Optional<Instant> offeredUntil,
            Optional<BookingEnding> ending,
            boolean late) {
        int changed = booking.state().mayBecome(next)
                ? jdbc.sql("""
                                update training_bookings set state = :next, offered_until = :until, ending = :ending,
                                    late = :late, changed_at = :now
                                where id = :id and state = :state
                                """)
                        .param("next", next.name())
                        .param(
                                "until",
                                offeredUntil.map(SqlTime::of).orElse(null),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("ending", ending.map(Enum::name).orElse(null))
                        .param("late", late)
                        .param("now", SqlTime.of(clock.instant()))
                        .param("id", booking.id().value())
                        .param("state", booking.state().name())
                        .update()
                : 0;
        if (changed != 1) {
            throw new IllegalStateException(booking.id() + " is " + booking.state() + ", not to become " + next);
        }
    }

    /** What its seats are covered by, and what a paid one costs. */
    void cover(BookingId id, SeatCover cover, Money seatPrice) {
        jdbc.sql("update training_bookings set free_seats = ?, included_seats = ?, seat_price = ? where id = ?")
                .param(cover.free())
                .param(cover.included())
                .param(seatPrice.toBigDecimal())
                .param(id.value())
                .update();
    }

    void ordered(BookingId id, OrderId order) {
        jdbc.sql("update training_bookings set order_id = ? where id = ?")
                .param(order.value())
                .param(id.value())
                .update();
    }

    void moveTo(BookingId id, SessionId session) {
        jdbc.sql("update training_bookings set session_id = ?, reminded = null, changed_at = ? where id = ?")
                .param(session.value())
                .param(SqlTime.of(clock.instant()))
                .param(id.value())
                .update();
    }

    /** The next number of its calendar entry, from 1. */
    int nextSequence(BookingId id) {
        return jdbc.sql("update training_bookings set sequence = sequence + 1 where id = ? returning sequence")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Paid seats of confirmed bookings that have no order yet; only the transaction that makes it sees any. */
    int unordered(SessionId session) {
        return jdbc.sql("""
                        select coalesce(sum(seats - free_seats - included_seats), 0) from training_bookings
                        where session_id = ? and state = 'CONFIRMED' and order_id is null and seat_price > 0
                        """).param(session.value()).query(Integer.class).single();
    }

    void attended(BookingId id, int position, boolean attended) {
        jdbc.sql("update training_attendees set attended = ? where booking_id = ? and position = ?")
                .param(attended)
                .param(id.value())
                .param(position)
                .update();
    }
}
