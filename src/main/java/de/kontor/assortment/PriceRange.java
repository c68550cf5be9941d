package de.kontor.assortment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a piece may cost the account, net, when it buys one packaging unit; both ends included.
 *
 * @param from EUR, 0 or more
 * @param to EUR, not below {@code from}
 */
public record PriceRange(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    public static final PriceRange ANY = new PriceRange(Optional.empty(), Optional.empty());

    private static final int DECIMALS = 7;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    public PriceRange {
        if (from.filter(least -> least.signum() < 0).isPresent()
                || to.filter(most ->
                                from.filter(least -> least.compareTo(most) > 0).isPresent())
                        .isPresent()) {
            throw new IllegalArgumentException("No range of prices: " + from + " to " + to);
        }
    }

    public boolean isAny() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The lowest price in ten-millionths of a euro. */
    long lowest() {
        return from.map(least -> tenMillionths(least, RoundingMode.CEILING)).orElse(0L);
    }

    /** The highest price in ten-millionths of a euro. */
    long highest() {
        return to.map(most -> tenMillionths(most, RoundingMode.FLOOR)).orElse(OwnPrices.NONE - 1);
    }

    private static long tenMillionths(BigDecimal price, RoundingMode rounding) {
        return price.min(MOST).movePointRight(DECIMALS).setScale(0, rounding).longValueExact();
    }
}
