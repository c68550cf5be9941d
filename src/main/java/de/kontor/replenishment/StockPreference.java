package de.kontor.replenishment;

/** What a run does when an article is not there in full. */
public enum StockPreference {
    /** Wait until everything is there. */
    WAIT,
    /** Order; what is there comes now, the rest when it can be had. */
    PART,
    /** Take the named substitute if that is there, else as {@link #PART}. */
    SUBSTITUTE
}
