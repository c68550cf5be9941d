package de.kontor.demo;

import de.kontor.demo.DemoArticle.Tier;
import de.kontor.shared.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How the demo makes ladders and costs out of a list price. */
final class ListPrices {
    private static final BigDecimal TEN = BigDecimal.valueOf(10);

    private ListPrices() {}

    /**
     * The list price and two volume tiers, from 5 and 10 packages (from 5 and 20 pieces when sold singly), rounded
     * down to a price one would print.
     *
     * @param bulk with a third tier, from 25 packages
     */
    static List<Tier> ladder(BigDecimal list, int packagingUnit, boolean bulk) {
        boolean single = packagingUnit == 1;
        List<Tier> ladder = new ArrayList<>();
        ladder.add(new Tier(1, UnitPrice.of(list)));
        addTier(ladder, packagingUnit * 5, list.multiply(new BigDecimal(single ? "0.95" : "0.93")));
        addTier(ladder, packagingUnit * (single ? 20 : 10), list.multiply(new BigDecimal(single ? "0.90" : "0.85")));
        if (bulk) {
            addTier(ladder, packagingUnit * 25, list.multiply(new BigDecimal("0.80")));
        }
        return List.copyOf(ladder);
    }

    /** A share of the list price, in whole percent, rounded up to cents. */
    static UnitPrice cost(BigDecimal list, int percent) {
        return UnitPrice.of(
                list.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(2, RoundingMode.UP));
    }

    private static void addTier(List<Tier> ladder, int fromQuantity, BigDecimal price) {
        UnitPrice printed = UnitPrice.of(price.setScale(price.compareTo(TEN) < 0 ? 2 : 1, RoundingMode.DOWN));
        if (printed.isBelow(ladder.getLast().price())) {
            ladder.add(new Tier(fromQuantity, printed));
        }
    }
}
