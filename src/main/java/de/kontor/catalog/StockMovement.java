package de.kontor.catalog;

import java.time.Instant;

/**
 * A change of the number of pieces in the warehouse.
 *
 * @param delta pieces that came, below zero for those that left
 * @param reason an order number or what somebody typed; empty for nothing
 */
public record StockMovement(Kind kind, int delta, String reason, String actor, Instant at) {
    /** Why the number of pieces in the warehouse changed. */
    public enum Kind {
        /** Bought in, or the opening stock. */
        RECEIPT,
        /** Counted and entered by hand. */
        CORRECTION,
        /** Left with an order. */
        SHIPMENT
    }
}
