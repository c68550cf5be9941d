package de.kontor.accounts;

/** Growth tier (<em>Wachstumsstufe</em>), lowest first. Thresholds and discounts stand in the rule set. */
public enum GrowthTier {
    BASE,
    BRONZE,
    SILVER,
    GOLD,
    PLATINUM
}
