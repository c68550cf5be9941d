package de.kontor.pricing;

/** Where a ladder comes from, the strongest first. */
public enum LadderKind {
    /** Agreed with this account. */
    ACCOUNT,
    /** The price book of the account's segment. */
    SEGMENT,
    /** The list price. */
    LIST
}
