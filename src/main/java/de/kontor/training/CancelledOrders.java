package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import org.springframework.stereotype.Component;

/** What follows for bookings when an order was cancelled; doing it twice does nothing twice. */
@Component
class CancelledOrders {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);

    private final Seats seats;
    private final BookingRows bookings;
    private final PackageSeats included;

    CancelledOrders(Seats seats, BookingRows bookings, PackageSeats included) {
        this.seats = seats;
        this.bookings = bookings;
        this.included = included;
    }

    /**
     * Gives back seats that were ordered with it, and takes back those that came with its packages.
     *
     * @throws IllegalStateException where a booking was moved meanwhile; the task then comes again
     */
    void follow(AccountId account, OrderId order) {
        bookings.ofOrder(order).ifPresent(booking -> done(seats.orderCancelled(SYSTEM, booking.id())));
        included.usersOf(account, order).forEach(booking -> done(seats.packageCancelled(SYSTEM, booking, order)));
    }

    private static void done(BookingChange change) {
        if (!(change instanceof BookingChange.Done)) {
            throw new IllegalStateException("a cancelled order left its booking as it was: " + change);
        }
    }
}
