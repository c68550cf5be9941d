package de.kontor.terms;

/** How an order reaches the seller. Only {@link #WEB} is used until orders on behalf and auto-reorders come. */
public enum Channel {
    WEB,
    PHONE,
    EMAIL,
    AGENT,
    /** Follows {@link #WEB} in all rules that do not name it. */
    AUTO_REORDER;

    /** Whether somebody has to type the order for the buyer. */
    public boolean isAssisted() {
        return this == PHONE || this == EMAIL;
    }
}
