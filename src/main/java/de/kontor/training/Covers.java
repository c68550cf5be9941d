package de.kontor.training;

import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import org.springframework.stereotype.Component;

/** Finds what seats are covered by, and spends it. */
@Component
class Covers {
    private final Allowances allowances;
    private final PackageSeats included;
    private final BookingRows bookings;

    Covers(Allowances allowances, PackageSeats included, BookingRows bookings) {
        this.allowances = allowances;
        this.included = included;
        this.bookings = bookings;
    }

    /** What so many seats would be covered by now. */
    SeatCover expected(AccountId account, Session session, int seats) {
        if (session.seatPrice().isZero()) {
            return SeatCover.NOTHING;
        }
        int free = allowances.of(account, session.quarter()).left();
        return SeatCover.of(seats, free, free < seats ? included.of(account).left(session.course()) : 0);
    }

    /**
     * Covers a booking whose seats are taken: whoever spends free or included seats of the account comes after this
     * transaction.
     */
    SeatCover spend(Session session, Booking booking) {
        SeatCover cover = SeatCover.NOTHING;
        if (!session.seatPrice().isZero()) {
            int free = allowances.lock(booking.account(), session.quarter()).left();
            IncludedSeats owned = free < booking.seats() ? lock(booking.account()) : IncludedSeats.NONE;
            cover = SeatCover.of(booking.seats(), free, owned.left(session.course()));
            included.use(booking, owned.take(session.course(), cover.included()));
        }
        bookings.cover(booking.id(), cover, session.seatPrice());
        return cover;
    }

    private IncludedSeats lock(AccountId account) {
        included.lock(account);
        return included.of(account);
    }

    /**
     * Covers the seats of a confirmed booking that an order no longer brings by what else the account has; false when
     * that is not enough, then the caller ends the booking.
     */
    boolean replace(Session session, Booking booking, OrderId gone) {
        int free = allowances.lock(booking.account(), session.quarter()).left();
        IncludedSeats owned = lock(booking.account());
        int lost = included.withdraw(booking.id(), gone);
        SeatCover instead = SeatCover.of(lost, free, owned.left(session.course()));
        if (instead.paid() > 0) {
            return false;
        }
        included.use(booking, owned.take(session.course(), instead.included()));
        SeatCover whole = new SeatCover(
                booking.free() + instead.free(), booking.included() - lost + instead.included(), booking.paid());
        bookings.cover(booking.id(), whole, booking.seatPrice());
        return true;
    }
}
