package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.TimeOrderedId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of bookings, attendees and steps. */
@Component
class BookingRows {
    private static final String SELECT = """
            select b.*, case when b.state = 'WAITING' then (select count(*) from training_bookings o
                    where o.session_id = b.session_id and o.state = 'WAITING' and o.queued <= b.queued) else 0 end as position,
                a.names, a.attended
            from training_bookings b
            left join lateral (select array_agg(name order by position) as names,
                    array_agg(attended order by position) as attended
                from training_attendees where booking_id = b.id) a on true
            """;

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
            List<String> names) {}

    Optional<Booking> find(BookingId id) {
        return jdbc.sql(SELECT + " where b.id = ?")
                .param(id.value())
                .query((row, n) -> booking(row))
                .optional();
    }

    Optional<Booking> ofOrder(OrderId order) {
        return jdbc.sql(SELECT + " where b.order_id = ?")
                .param(order.value())
                .query((row, n) -> booking(row))
                .optional();
    }

    /** Of a session: those with seats first, then the waiting list in its order, then what ended. */
    List<Booking> of(SessionId session) {
        return jdbc.sql(SELECT + """
                         where b.session_id = ? order by case b.state when 'WAITING' then 1 when 'CANCELLED' then 2
                        else 0 end, b.queued
                        """)
                .param(session.value())
                .query((row, n) -> booking(row))
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
                .query((row, n) -> booking(row))
                .list();
    }

    /** Of an account what waits for an answer. */
    List<Booking> offeredTo(AccountId account) {
        return jdbc.sql(SELECT + " where b.account_id = ? and b.state = 'OFFERED' order by b.offered_until")
                .param(account.value())
                .query((row, n) -> booking(row))
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
                .query((row, n) -> booking(row))
                .list();
    }

    /** The head of the waiting list. */
    Optional<Booking> firstWaiting(SessionId session) {
        return jdbc.sql(SELECT + " where b.session_id = ? and b.state = 'WAITING' order by b.queued limit 1")
                .param(session.value())
                .query((row, n) -> booking(row))
                .optional();
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

    /** Confirmed bookings whose session starts within so many days and that were made before that. */
    List<BookingId> toRemind(Instant now, int days) {
        return jdbc.sql("""
                        select b.id from training_bookings b join training_sessions s on s.id = b.session_id
                        where b.state = 'CONFIRMED' and s.state = 'OPEN' and s.starts_at > :now
                            and s.starts_at - make_interval(days => :days) <= :now
                            and b.created_at < s.starts_at - make_interval(days => :days)
                            and (b.reminded is null or b.reminded > :days)
                        """)
                .param("now", SqlTime.of(now))
                .param("days", days)
                .query((row, n) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    /** False when it has been reminded of that meanwhile. */
    boolean reminded(BookingId id, int days) {
        return jdbc.sql("""
                        update training_bookings set reminded = :days
                        where id = :id and state = 'CONFIRMED' and (reminded is null or reminded > :days)
                        """).param("days", days).param("id", id.value()).update() == 1;
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

    void price(BookingId id, int free, Money seatPrice) {
        jdbc.sql("update training_bookings set free_seats = ?, seat_price = ? where id = ?")
                .param(free)
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
                        select coalesce(sum(seats - free_seats), 0) from training_bookings
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

    List<BookingStep> steps(BookingId id) {
        return jdbc.sql("select at, step, actor, reason from training_steps where booking_id = ? order by id")
                .param(id.value())
                .query((row, n) -> new BookingStep(
                        SqlTime.read(row, "at"),
                        row.getString("step"),
                        row.getString("actor"),
                        row.getString("reason")))
                .list();
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                AccountId.of(row.getObject("account_id", UUID.class)),
                LoginId.of(row.getObject("login_id", UUID.class)),
                row.getString("booked_by"),
                BookingState.valueOf(row.getString("state")),
                row.getInt("seats"),
                row.getInt("free_seats"),
                Money.of(row.getBigDecimal("seat_price")),
                Optional.ofNullable(row.getObject("order_id", UUID.class)).map(OrderId::new),
                SqlTime.find(row, "offered_until"),
                row.getInt("position"),
                row.getInt("sequence"),
                row.getBoolean("late"),
                Optional.ofNullable(row.getString("ending")).map(BookingEnding::valueOf),
                SqlTime.read(row, "created_at"),
                attendees(row.getArray("names"), row.getArray("attended")));
    }

    private static List<Attendee> attendees(@Nullable Array names, @Nullable Array attended) throws SQLException {
        List<Attendee> attendees = new ArrayList<>();
        if (names != null && attended != null) {
            String[] given = (String[]) names.getArray();
            @Nullable Boolean[] there = (Boolean[]) attended.getArray();
            for (int i = 0; i < given.length; i++) {
                attendees.add(new Attendee(given[i], Optional.ofNullable(there[i])));
            }
        }
        return attendees;
    }
}
