package de.kontor.ordering;

import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.Pricing;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sells the articles of the catalogue. */
@Component
class ArticleLines implements LineProvider {
    private final Catalog catalog;
    private final Pricing pricing;

    ArticleLines(Catalog catalog, Pricing pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    @Override
    public boolean provides(LineItem item) {
        return item instanceof LineItem.Article;
    }

    @Override
    public Map<LineItem, LineFacts> facts(Standing standing, Collection<LineItem> items, LocalDate day) {
        List<ArticleId> ids = items.stream().map(ArticleLines::article).toList();
        Collection<ArticleFacts> articles = catalog.articles(ids).values();
        Map<ArticleId, PriceFacts> prices = pricing.facts(standing, articles, day);
        List<ArticleId> limited = articles.stream()
                .filter(article -> !article.allowsBackOrder())
                .map(ArticleFacts::id)
                .toList();
        Map<ArticleId, StockLevel> levels = limited.isEmpty() ? Map.of() : catalog.stock(limited);
        Map<LineItem, LineFacts> facts = new HashMap<>();
        for (ArticleFacts article : articles) {
            LineItem.Article item = new LineItem.Article(article.id());
            Optional<Integer> stockLimit =
                    Optional.ofNullable(levels.get(article.id())).map(StockLevel::available);
            facts.put(item, facts(item, article, stockLimit, Optional.ofNullable(prices.get(article.id()))));
        }
        return facts;
    }

    private static LineFacts facts(
            LineItem.Article item, ArticleFacts article, Optional<Integer> stockLimit, Optional<PriceFacts> prices) {
        return new LineFacts.OfArticle(
                item,
                article.number(),
                article.name(),
                article.packagingUnit(),
                article.vatRate(),
                article.standardRange(),
                article.status(),
                stockLimit,
                prices.orElseThrow());
    }

    private static ArticleId article(LineItem item) {
        return ((LineItem.Article) item).id();
    }
}
