package de.kontor.training;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a booking; {@link #mayBecome} is the one transition map (domain section 8). */
public enum BookingState {
    /** Has its seats. */
    CONFIRMED,
    /** In the waiting list; holds no seat. */
    WAITING,
    /** Its seats are held until it answers or the offer ends. */
    OFFERED,
    /** Holds nothing any more. */
    CANCELLED,
    /** At least one attendee was there. */
    ATTENDED,
    /** Nobody came. */
    NO_SHOW;

    private static final Map<BookingState, Set<BookingState>> NEXT = Map.of(
            WAITING, EnumSet.of(OFFERED, CANCELLED),
            OFFERED, EnumSet.of(CONFIRMED, CANCELLED),
            CONFIRMED, EnumSet.of(CANCELLED, ATTENDED, NO_SHOW),
            // the attendance list can be corrected
            ATTENDED, EnumSet.of(NO_SHOW),
            NO_SHOW, EnumSet.of(ATTENDED));

    /** Whether this state may be followed by {@code next}. */
    public boolean mayBecome(BookingState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether seats of the session are counted for it. */
    public boolean holdsSeats() {
        return this == CONFIRMED || this == OFFERED || this == ATTENDED || this == NO_SHOW;
    }
}
