package de.kontor.ordering;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an order; {@link #mayBecome} is the one transition map (domain section 5). */
public enum OrderState {
    /** Above a limit; waits for an approver. */
    WAITING_APPROVAL,
    /** Received. */
    PLACED,
    /** Received, but somebody has to look at it first. */
    ON_HOLD,
    /** Accepted; the contract stands. */
    CONFIRMED,
    /** Being picked; no longer the buyer's to change. */
    IN_FULFILMENT,
    /** Some of it is on its way. */
    PARTIALLY_SHIPPED,
    /** All of it is on its way. */
    SHIPPED,
    /** Delivered and done. */
    COMPLETED,
    /** Will not be delivered. */
    CANCELLED;

    private static final Map<OrderState, Set<OrderState>> NEXT = Map.of(
            WAITING_APPROVAL, EnumSet.of(PLACED, CANCELLED),
            PLACED, EnumSet.of(CONFIRMED, ON_HOLD, CANCELLED),
            ON_HOLD, EnumSet.of(CONFIRMED, CANCELLED),
            // without goods there is nothing to send
            CONFIRMED, EnumSet.of(IN_FULFILMENT, SHIPPED, COMPLETED, CANCELLED),
            IN_FULFILMENT, EnumSet.of(PARTIALLY_SHIPPED, SHIPPED, CANCELLED),
            PARTIALLY_SHIPPED, EnumSet.of(SHIPPED),
            SHIPPED, EnumSet.of(COMPLETED));

    /** Whether this state may be followed by {@code next}. */
    public boolean mayBecome(OrderState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the buyer may still cancel: until fulfilment starts. */
    public boolean isBuyersToCancel() {
        return this == WAITING_APPROVAL || this == PLACED || this == ON_HOLD || this == CONFIRMED;
    }

    /** Whether something still has to happen. */
    public boolean isOpen() {
        return this != SHIPPED && this != COMPLETED && this != CANCELLED;
    }
}
