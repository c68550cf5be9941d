package de.kontor.terms;

/** How fast an order travels. */
public enum DeliverySpeed {
    /** On the promised day. */
    STANDARD,
    /**
     * On the promised day, guaranteed before 10:00, for a fee.
     *
     * @see "Decision record DD013-express"
     */
    EXPRESS
}
