package de.kontor.training;

import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Seats of a session for named attendees, of one account.
 *
 * @param login of the member it is for, who gets the mails
 * @param free seats of the entitlement of the quarter
 * @param included seats that came with a starter package; the others are paid where the course costs something
 * @param seatPrice net, of a paid seat, as it was when booked
 * @param order of the paid seats
 * @param offeredUntil when the offer ends, in state OFFERED
 * @param position in the waiting list from 1, in state WAITING; 0 otherwise
 * @param sequence of its calendar entry
 * @param late cancelled after the free time
 */
public record Booking(
        BookingId id,
        SessionId session,
        AccountId account,
        LoginId login,
        String bookedBy,
        BookingState state,
        int seats,
        int free,
        int included,
        Money seatPrice,
        Optional<OrderId> order,
        Optional<Instant> offeredUntil,
        int position,
        int sequence,
        boolean late,
        Optional<BookingEnding> ending,
        Instant createdAt,
        List<Attendee> attendees) {
    /** Seats that are paid, once it is confirmed. */
    public int paid() {
        return seatPrice.isZero() ? 0 : seats - free - included;
    }

    public List<String> names() {
        return attendees.stream().map(Attendee::name).toList();
    }
}
