package de.kontor.accounts;

/** What of an account's standing a commercial manager sets by hand. */
public enum StandingAspect {
    STRATEGY,
    SEGMENT
}
