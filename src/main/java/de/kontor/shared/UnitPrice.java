package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A net price in EUR <em>per price unit</em> (1, 100 or 1000 pieces) with exactly four decimals, never negative.
 * The two roundings of the product happen here and nowhere else: {@link #discountedBy} (half up to four decimals) and
 * {@link #lineNet} (half up to cents), see domain section 3.
 *
 * @param tenThousandths the price in ten-thousandths of a euro, 0 or more
 * @see "Decision record DD007-money-in-whole-numbers"
 */
public record UnitPrice(long tenThousandths) implements Comparable<UnitPrice> {
    public UnitPrice {
        if (tenThousandths < 0) {
            throw new IllegalArgumentException("A unit price is never negative: " + tenThousandths);
        }
    }

    /** The exact price written in {@code text}, as in {@code "12.34"}; refuses more than four decimals. */
    @JsonCreator
    public static UnitPrice of(String text) {
        return of(new BigDecimal(text));
    }

    /** The exact price; refuses a value that more than four decimals are needed for. */
    public static UnitPrice of(BigDecimal price) {
        return new UnitPrice(price.movePointRight(4).longValueExact());
    }

    /** This price less a discount, rounded half up to four decimals. */
    public UnitPrice discountedBy(Percentage discount) {
        return new UnitPrice(
                Rounding.halfUp(Math.multiplyExact(tenThousandths, 10_000L - discount.basisPoints()), 10_000));
    }

    /**
     * The lowest price that keeps a margin: cost ÷ (1 − margin), rounded half up to four decimals.
     *
     * @param margin share of the price, below 100 %
     */
    public UnitPrice withMargin(Percentage margin) {
        if (margin.basisPoints() >= 10_000) {
            throw new IllegalArgumentException("A margin is below 100 %: " + margin);
        }
        return new UnitPrice(
                Rounding.halfUp(Math.multiplyExact(tenThousandths, 10_000L), 10_000L - margin.basisPoints()));
    }

    /**
     * The share of this price that is left over a cost, in percent with two decimals, rounded half up; below zero for a
     * loss.
     */
    public BigDecimal marginOver(UnitPrice cost) {
        if (tenThousandths == 0) {
            throw new IllegalArgumentException("A price of zero has no margin");
        }
        return BigDecimal.valueOf(100L * (tenThousandths - cost.tenThousandths))
                .divide(BigDecimal.valueOf(tenThousandths), 2, RoundingMode.HALF_UP);
    }

    /** The net amount of {@code quantity} pieces: price × quantity ÷ price unit, rounded half up to cents. */
    public Money lineNet(Quantity quantity, PriceUnit priceUnit) {
        return Money.ofCents(Rounding.halfUp(
                Math.multiplyExact(tenThousandths, (long) quantity.pieces()), 100L * priceUnit.pieces()));
    }

    public boolean isBelow(UnitPrice other) {
        return tenThousandths < other.tenThousandths;
    }

    /** The price as a decimal with scale 4. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, 4);
    }

    @Override
    public int compareTo(UnitPrice other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    @JsonValue
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
