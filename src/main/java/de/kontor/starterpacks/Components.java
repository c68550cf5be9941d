package de.kontor.starterpacks;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.Pricing;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what packages need to know of articles, in four statements however many there are. */
@org.springframework.stereotype.Component
class Components {
    /** Somebody who has nothing but the list price. */
    private static final Standing ANYBODY =
            new Standing(AccountId.next(), AccountStatus.ACTIVE, "", Strategy.RETREAT, GrowthTier.BASE);

    private final Catalog catalog;
    private final Pricing pricing;

    Components(Catalog catalog, Pricing pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    /** Unknown articles are missing in the answer. */
    @Transactional(readOnly = true)
    public Map<ArticleId, Component> of(Collection<ArticleId> articles, LocalDate day) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        Map<ArticleId, ArticleFacts> found = catalog.articles(articles);
        Map<ArticleId, PriceFacts> prices = pricing.facts(ANYBODY, found.values(), day);
        Map<ArticleId, StockLevel> stock = catalog.stock(found.keySet());
        Map<ArticleId, Component> components = new LinkedHashMap<>();
        found.forEach((id, article) -> {
            PriceFacts facts = Objects.requireNonNull(prices.get(id));
            components.put(
                    id,
                    new Component(
                            article,
                            facts.ladders().stream()
                                    .filter(ladder -> ladder.kind() == LadderKind.LIST)
                                    .findFirst(),
                            facts.cost(),
                            stock.getOrDefault(id, StockLevel.NONE)));
        });
        return components;
    }
}
