package de.kontor.accounts;

/** How an account is looked after, see domain section 0 and 4. */
public enum Strategy {
    /** Standard range, list prices, minimum order value, digital channels (<em>Rückzugsstrategie</em>). */
    RETREAT,
    /** Prices that grow with the customer, packages, trainings (<em>Vorwärtsstrategie</em>). */
    FORWARD,
    /** Personal sales looks after the account; the portal stays open to it. */
    KEY
}
