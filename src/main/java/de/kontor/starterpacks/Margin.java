package de.kontor.starterpacks;

import de.kontor.shared.Money;
import de.kontor.shared.Percentage;

/**
 * What a price leaves over the cost, as a share of the price; below zero it is a loss.
 *
 * @param basisPoints hundredths of a percent, rounded down so that a gate is never passed by rounding
 */
public record Margin(int basisPoints) implements Comparable<Margin> {
    private static final int TOTAL_LOSS = -10_000;

    /** The margin of a price; a price of nothing loses everything. */
    public static Margin of(Money price, Money cost) {
        if (!price.isPositive()) {
            return new Margin(TOTAL_LOSS);
        }
        long floor = Math.floorDiv(Math.multiplyExact(price.minus(cost).cents(), 10_000L), price.cents());
        return new Margin((int) Math.max(TOTAL_LOSS, floor));
    }

    public boolean isBelow(Percentage gate) {
        return basisPoints < gate.basisPoints();
    }

    public boolean isLoss() {
        return basisPoints < 0;
    }

    /** The margin where it is one; a loss is zero here. */
    public Percentage percentage() {
        return new Percentage(Math.max(0, basisPoints));
    }

    @Override
    public int compareTo(Margin other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }
}
