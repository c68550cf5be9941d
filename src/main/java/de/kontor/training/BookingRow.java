package de.kontor.training;

import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads bookings from rows. */
final class BookingRow {
    /** What a booking is read from; {@code b} is its row. */
    static final String SELECT = """
            select b.*, case when b.state = 'WAITING' then (select count(*) from training_bookings o
                    where o.session_id = b.session_id and o.state = 'WAITING' and o.queued <= b.queued) else 0 end as position,
                a.names, a.attended
            from training_bookings b
            left join lateral (select array_agg(name order by position) as names,
                    array_agg(attended order by position) as attended
                from training_attendees where booking_id = b.id) a on true
            """;

    private BookingRow() {}

    /** The booking of a row, with its attendees. */
    static Booking read(ResultSet row) throws SQLException {
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                AccountId.of(row.getObject("account_id", UUID.class)),
                LoginId.of(row.getObject("login_id", UUID.class)),
                row.getString("booked_by"),
                BookingState.valueOf(row.getString("state")),
                row.getInt("seats"),
                row.getInt("free_seats"),
                row.getInt("included_seats"),
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
