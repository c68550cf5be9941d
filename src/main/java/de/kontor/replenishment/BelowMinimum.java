package de.kontor.replenishment;

/** What a run does when it would pay for being small, or be refused. */
public enum BelowMinimum {
    /** Take along lines of other plans that are due within 14 days. */
    PULL_FORWARD,
    /** Go together with the whole next run of another plan. */
    MERGE,
    /** Wait up to seven days for a run of another plan. */
    WAIT,
    /** Pay the fee. */
    ACCEPT
}
