package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.util.List;

/**
 * All that the price of an article depends on besides rule set, standing and quantity, on one day. An order keeps it,
 * so that its prices can be recomputed.
 *
 * @param ladders at most one per kind; none means the article has no price and cannot be ordered
 * @param cost net per price unit, never shown to customers
 */
public record PriceFacts(
        ArticleId article, PriceUnit priceUnit, boolean growthEligible, UnitPrice cost, List<Ladder> ladders) {}
