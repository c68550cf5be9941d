package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.SeatOrders;
import de.kontor.shared.Money;
import org.springframework.stereotype.Component;

/** Ends bookings, for callers that hold the lock of the session: seats, order, record and mail. */
@Component
class Endings {
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final Allowances allowances;
    private final SeatOrders orders;
    private final WaitingList waitingList;
    private final TrainingMails mails;

    Endings(
            SessionRows sessions,
            BookingRows bookings,
            BookingSteps steps,
            Allowances allowances,
            SeatOrders orders,
            WaitingList waitingList,
            TrainingMails mails) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.steps = steps;
        this.allowances = allowances;
        this.orders = orders;
        this.waitingList = waitingList;
        this.mails = mails;
    }

    /** Ends a booking and offers its seats to whoever waits. */
    BookingChange end(Actor actor, Session session, Booking booking, BookingEnding ending, String reason) {
        return end(actor, session, booking, ending, reason, false);
    }

    /** @param late after the free time: paid seats cost the fee, free and included ones stay used */
    BookingChange end(
            Actor actor, Session session, Booking booking, BookingEnding ending, String reason, boolean late) {
        endOnly(actor, session, booking, ending, reason, late);
        waitingList.offerNext(actor, session.id());
        return new BookingChange.Done(booking.id(), BookingState.CANCELLED);
    }

    /** Ends a booking of a session that offers nothing any more. */
    void endOnly(Actor actor, Session session, Booking booking, BookingEnding ending, String reason, boolean late) {
        bookings.end(booking, ending, late);
        steps.note(booking, late ? "LATE" : ending.name(), actor, reason);
        if (booking.state().holdsSeats()) {
            sessions.give(session.id(), booking.seats());
        }
        Money fee = late ? allowances.fee(booking.seatPrice(), booking.paid()) : Money.ZERO;
        booking.order().ifPresent(order -> orders.cancel(actor, order, fee, reason));
        mails.ended(session, booking, ending, reason);
    }
}
