package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.OrderCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of orders of seats that were cancelled at the desk, and gives the seats back. */
@Component
class OrderEars {
    private final Seats seats;
    private final BookingRows bookings;

    OrderEars(Seats seats, BookingRows bookings) {
        this.seats = seats;
        this.bookings = bookings;
    }

    @EventListener
    void on(OrderCancelled event) {
        bookings.ofOrder(event.order())
                .ifPresent(booking -> seats.orderCancelled(new Actor.SystemActor(Actor.Cause.TASK), booking));
    }
}
