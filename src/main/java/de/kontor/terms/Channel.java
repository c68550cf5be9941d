package de.kontor.terms;

/** How an order reaches the seller. Only {@link #WEB} is used until orders on behalf and auto-reorders come. */
public enum Channel {
    WEB,
    PHONE,
    EMAIL,
    AGENT,
    AUTO_REORDER
}
