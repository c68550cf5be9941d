package de.kontor.catalog;

/**
 * How many pieces lie in the warehouse, and how many of them are promised.
 *
 * @param onHand pieces that are there, 0 or more
 * @param reserved pieces of those that orders hold, at most {@code onHand}
 */
public record StockLevel(int onHand, int reserved) {
    public static final StockLevel NONE = new StockLevel(0, 0);

    public StockLevel {
        if (reserved < 0 || reserved > onHand) {
            throw new IllegalArgumentException(reserved + " of " + onHand + " pieces cannot be reserved");
        }
    }

    /** Pieces that can still be promised. */
    public int available() {
        return onHand - reserved;
    }
}
