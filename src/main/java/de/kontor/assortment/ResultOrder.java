package de.kontor.assortment;

import de.kontor.accounts.Standing;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.pricing.Pricing;
import de.kontor.shared.ArticleId;
import de.kontor.terms.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sorts results by what search entries do not hold: own price and stock. Among equals the better answer stays first. */
@Component
class ResultOrder {
    /** So many of the best answers are sorted; the others follow. */
    static final int MOST = 2_000;

    private final Catalog catalog;
    private final Pricing pricing;

    ResultOrder(Catalog catalog, Pricing pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    static boolean sorts(SearchSort sort) {
        return sort == SearchSort.PRICE || sort == SearchSort.AVAILABILITY;
    }

    List<ArticleId> sorted(
            List<SearchEntries.Hit> hits, SearchSort sort, Standing standing, RuleSet rules, LocalDate day) {
        List<ArticleId> ids = hits.stream().map(SearchEntries.Hit::article).toList();
        Comparator<SearchEntries.Hit> order =
                switch (sort) {
                    case PRICE -> byPrice(pricing.pricesOfAPiece(standing, rules, ids, day));
                    case AVAILABILITY -> byAvailability(catalog.stock(ids));
                    case RELEVANCE, NAME -> Comparator.comparing(hit -> 0);
                };
        return hits.stream().sorted(order).map(SearchEntries.Hit::article).toList();
    }

    private static Comparator<SearchEntries.Hit> byPrice(Map<ArticleId, BigDecimal> prices) {
        return Comparator.comparing(hit -> prices.get(hit.article()), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static Comparator<SearchEntries.Hit> byAvailability(Map<ArticleId, StockLevel> stock) {
        return Comparator.comparingInt(hit -> {
            boolean there = stock.getOrDefault(hit.article(), StockLevel.NONE).available() >= hit.packagingUnit();
            return there ? -1 : hit.backOrder() ? hit.leadTimeDays() : Integer.MAX_VALUE;
        });
    }
}
