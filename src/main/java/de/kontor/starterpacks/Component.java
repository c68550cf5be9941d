package de.kontor.starterpacks;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.StockLevel;
import de.kontor.pricing.Ladder;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import java.util.Optional;

/**
 * An article as a package needs to know it on one day.
 *
 * @param list the list ladder; empty when the article has no price
 * @param cost net per price unit, never shown to customers
 */
public record Component(ArticleFacts article, Optional<Ladder> list, UnitPrice cost, StockLevel stock) {
    /** What so many pieces cost at list price, volume tier included; nothing without a price. */
    public Money listNet(Quantity quantity) {
        return list.map(ladder -> ladder.tierFor(quantity).price().lineNet(quantity, article.priceUnit()))
                .orElse(Money.ZERO);
    }

    /** What so many pieces cost the seller. */
    public Money costOf(Quantity quantity) {
        return cost.lineNet(quantity, article.priceUnit());
    }

    /** Whether it can be had at all, now or later. */
    public boolean isOrderable() {
        return article.status() == ArticleStatus.ACTIVE
                && list.isPresent()
                && (article.allowsBackOrder() || stock.available() >= article.packagingUnit());
    }
}
