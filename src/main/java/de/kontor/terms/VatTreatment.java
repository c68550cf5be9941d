package de.kontor.terms;

/** Which VAT a fee carries. */
public enum VatTreatment {
    /** Shares the fate of the goods: split over their rates by net value, the remainder on the largest. */
    FOLLOWS_GOODS,
    /** Has a rate of its own: 19 % for services. */
    OWN_RATE
}
