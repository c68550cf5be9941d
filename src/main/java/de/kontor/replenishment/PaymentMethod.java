package de.kontor.replenishment;

/** How the orders of a plan are paid. */
public enum PaymentMethod {
    /** By invoice. */
    ON_ACCOUNT,
    /** By a stored card. */
    CARD,
    /** By a stored direct debit mandate. */
    SEPA
}
