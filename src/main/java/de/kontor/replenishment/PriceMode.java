package de.kontor.replenishment;

/** How a line's price is watched, besides the plan's rule for the whole run. */
public enum PriceMode {
    /** Today's price, as long as the whole run stays within the tolerance. */
    FOLLOWS,
    /** Any rise of this line asks the buyer first. */
    HELD
}
