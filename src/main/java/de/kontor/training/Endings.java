package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.SeatOrders;
import org.springframework.stereotype.Component;

/** Ends bookings, for callers that hold the lock of the session: seats, order, record and mail. */
@Component
class Endings {
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final SeatOrders orders;
    private final WaitingList waitingList;
    private final TrainingMails mails;

    Endings(
            SessionRows sessions,
            BookingRows bookings,
            BookingSteps steps,
            SeatOrders orders,
            WaitingList waitingList,
            TrainingMails mails) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.steps = steps;
        this.orders = orders;
        this.waitingList = waitingList;
        this.mails = mails;
    }

    /** Ends a booking and offers its seats to whoever waits. */
    BookingChange end(Actor actor, Session session, Booking booking, BookingEnding ending, String reason) {
        return end(actor, session, booking, ending, reason, CancellationCost.NONE);
    }

    /** @param cost what it costs to give the booking up */
    BookingChange end(
            Actor actor, Session session, Booking booking, BookingEnding ending, String reason, CancellationCost cost) {
        endOnly(actor, session, booking, ending, reason, cost);
        waitingList.offerNext(actor, session.id());
        return new BookingChange.Done(booking.id(), BookingState.CANCELLED);
    }

    /** Ends a booking of a session that offers nothing any more. */
    void endOnly(
            Actor actor, Session session, Booking booking, BookingEnding ending, String reason, CancellationCost cost) {
        bookings.end(booking, ending, cost.late());
        steps.note(booking, cost.late() ? "LATE" : ending.name(), actor, reason);
        if (booking.state().holdsSeats()) {
            sessions.give(session.id(), booking.seats());
        }
        booking.order().ifPresent(order -> orders.cancel(actor, order, cost.fee(), reason));
        mails.ended(session, booking, ending, reason, cost);
    }
}
