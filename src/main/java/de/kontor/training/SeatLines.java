package de.kontor.training;

import de.kontor.accounts.Standing;
import de.kontor.ordering.LineFacts;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.LineProvider;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sells seats as lines of orders. A booking takes its seats before its order is placed in the same transaction, so an
 * order only finds seats that a booking holds for it: a seat in a cart without a booking is not to be had.
 *
 * @see "Decision record DD050-seats-and-their-order"
 */
@Component
class SeatLines implements LineProvider {
    private final SessionRows sessions;
    private final BookingRows bookings;

    SeatLines(SessionRows sessions, BookingRows bookings) {
        this.sessions = sessions;
        this.bookings = bookings;
    }

    @Override
    public boolean provides(LineItem item) {
        return item instanceof LineItem.Seat;
    }

    @Override
    public Map<LineItem, LineFacts> facts(Standing standing, Collection<LineItem> items, LocalDate day) {
        List<SessionId> ids =
                items.stream().map(item -> new SessionId(item.subject())).toList();
        Map<LineItem, LineFacts> facts = new HashMap<>();
        sessions.find(ids).forEach(session -> {
            LineItem.Seat seat = new LineItem.Seat(session.id().value());
            facts.put(
                    seat,
                    new LineFacts.OfSeat(seat, session.courseNumber(), session.courseName(), session.seatPrice()));
        });
        return facts;
    }

    @Override
    public Map<LineItem, Integer> reserve(Map<LineItem, Quantity> wanted) {
        Map<LineItem, Integer> reserved = new HashMap<>();
        wanted.forEach((item, seats) -> {
            int held = bookings.unordered(new SessionId(item.subject()));
            reserved.put(item, held >= seats.pieces() ? seats.pieces() : 0);
        });
        return reserved;
    }

    /** Nothing: the booking gives its seats back when it hears that its order was cancelled. */
    @Override
    public void release(Map<LineItem, Integer> reserved) {}
}
