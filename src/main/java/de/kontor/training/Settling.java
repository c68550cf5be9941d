package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.SeatOrders;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Quantity;
import org.springframework.stereotype.Component;

/**
 * Settles what a booking costs once its seats are taken: free and included seats first, the others become an order at
 * once.
 *
 * @see "Decision record DD050-seats-and-their-order"
 */
@Component
class Settling {
    private final Covers covers;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final SeatOrders orders;
    private final TrainingMails mails;

    Settling(Covers covers, BookingRows bookings, BookingSteps steps, SeatOrders orders, TrainingMails mails) {
        this.covers = covers;
        this.bookings = bookings;
        this.steps = steps;
        this.orders = orders;
        this.mails = mails;
    }

    /** The booking is confirmed and its seats are taken; what is refused is rolled back by the caller. */
    BookingChange settle(Party party, Session session, Booking booking, SeatRequest request) {
        int paid = covers.spend(session, booking).paid();
        if (request.agreed().isBelow(session.price(paid))) {
            return refused("paidNow", new Count(paid), new Message.Amount(session.seatPrice()));
        }
        if (paid > 0 && !request.termsAccepted()) {
            return refused("terms");
        }
        if (paid > 0 && order(party, session, booking, paid) instanceof SeatOrders.Placed.Refused(Message reason)) {
            return new BookingChange.Refused(reason);
        }
        steps.note(booking, "CONFIRMED", party.actor(), party.reason());
        mails.confirmed(session, booking);
        return new BookingChange.Done(booking.id(), BookingState.CONFIRMED);
    }

    private SeatOrders.Placed order(Party party, Session session, Booking booking, int paid) {
        SeatOrders.Placed placed = orders.place(
                party.member(),
                booking.id().value(),
                new LineItem.Seat(session.id().value()),
                Quantity.of(paid),
                party.note());
        if (placed instanceof SeatOrders.Placed.As(OrderId order, String number)) {
            bookings.ordered(booking.id(), order);
        }
        return placed;
    }
}
