package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the price of an article depends on besides rule set, standing and quantity, on one day. An order keeps it,
 * so that its prices can be recomputed.
 *
 * @param articleGroup whose minimum margin counts; empty where an order was stored before it was kept
 * @param cost net per price unit, never shown to customers
 * @param ladders at most one per kind, those that hold on the day; none means the article has no price and cannot be
 *     ordered
 * @param ended ladders of sources that hold no more on the day; they count for nothing and explain the gap
 */
public record PriceFacts(
        ArticleId article,
        String articleGroup,
        PriceUnit priceUnit,
        boolean growthEligible,
        UnitPrice cost,
        List<Ladder> ladders,
        List<Ladder> ended) {
    public PriceFacts(
            ArticleId article,
            @Nullable String articleGroup,
            PriceUnit priceUnit,
            boolean growthEligible,
            UnitPrice cost,
            List<Ladder> ladders,
            @Nullable List<Ladder> ended) {
        this.article = article;
        this.articleGroup = articleGroup == null ? "" : articleGroup;
        this.priceUnit = priceUnit;
        this.growthEligible = growthEligible;
        this.cost = cost;
        this.ladders = List.copyOf(ladders);
        this.ended = ended == null ? List.of() : List.copyOf(ended);
    }

    /** Facts of an article without a group of its own, of which nothing has ended. */
    public PriceFacts(
            ArticleId article, PriceUnit priceUnit, boolean growthEligible, UnitPrice cost, List<Ladder> ladders) {
        this(article, "", priceUnit, growthEligible, cost, ladders, List.of());
    }
}
