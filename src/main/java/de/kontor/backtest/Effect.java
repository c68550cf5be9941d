package de.kontor.backtest;

import de.kontor.shared.Money;

/**
 * What other rules would have meant for some orders. All money is net.
 *
 * @param feesBefore as charged
 * @param feesAfter as they would have been charged; nothing for refused orders
 * @param prices how much more the goods of orders that were not refused would have cost
 * @param refused orders that could not have been placed
 * @param refusedGoods their goods value
 * @param refusedMargin what of it remains after today's cost of the goods
 */
public record Effect(
        long orders,
        Money feesBefore,
        Money feesAfter,
        Money prices,
        long refused,
        Money refusedGoods,
        Money refusedMargin) {
    public static final Effect NONE = new Effect(0, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO, Money.ZERO);

    /** Fee income gained, or lost when below zero. */
    public Money feeChange() {
        return feesAfter.minus(feesBefore);
    }

    /** What the buyers would have paid more in fees and prices, all in all. */
    public Money burden() {
        return feeChange().plus(prices);
    }

    /** Whether the buyers would have been worse off. */
    boolean hits() {
        return refused > 0 || burden().isPositive();
    }

    Effect plus(Effect other) {
        return new Effect(
                orders + other.orders,
                feesBefore.plus(other.feesBefore),
                feesAfter.plus(other.feesAfter),
                prices.plus(other.prices),
                refused + other.refused,
                refusedGoods.plus(other.refusedGoods),
                refusedMargin.plus(other.refusedMargin));
    }
}
