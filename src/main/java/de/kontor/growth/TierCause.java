package de.kontor.growth;

/** Why an account came into a tier. */
public enum TierCause {
    /** Computed from past orders when the account was taken over. */
    TAKEN_OVER,
    /** An order reached the threshold. */
    RISE,
    /** The order was cancelled without which the threshold would not have been reached. */
    WITHDRAWN,
    /** The value stayed too low at the end of a quarter, after a notice. */
    STEP_DOWN,
    /** A new rule set has lower thresholds. */
    RULES
}
