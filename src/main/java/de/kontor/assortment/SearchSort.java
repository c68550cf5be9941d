package de.kontor.assortment;

/** The order of results. */
public enum SearchSort {
    /** Best answer first. */
    RELEVANCE,
    /** The account's own net price of a piece when it buys one packaging unit, lowest first; without a price last. */
    PRICE,
    /** By name in the reader's language. */
    NAME,
    /** What one packaging unit lies in stock of first, then by lead time; last what cannot be had or ordered. */
    AVAILABILITY
}
