package de.kontor.assortment;

import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.shared.ArticleId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sorts results by stock, which changes too often to be kept. Among equals the better answer stays first. */
@Component
class ResultOrder {
    /** So many of the best answers are sorted; the others follow. */
    static final int MOST = 2_000;

    private final Catalog catalog;

    ResultOrder(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is there first, then by lead time; last what cannot be had, or not by an account of that standing. */
    List<ArticleId> byAvailability(List<SearchEntries.Hit> hits, Standing standing) {
        List<ArticleId> ids = hits.stream().map(SearchEntries.Hit::article).toList();
        Map<ArticleId, StockLevel> stock = ids.isEmpty() ? Map.of() : catalog.stock(ids);
        boolean retreat = standing.strategy() == Strategy.RETREAT;
        Comparator<SearchEntries.Hit> order = Comparator.comparingInt(hit -> {
            boolean there = stock.getOrDefault(hit.article(), StockLevel.NONE).available() >= hit.packagingUnit();
            if (retreat && !hit.standardRange()) {
                return Integer.MAX_VALUE;
            }
            return there ? -1 : hit.backOrder() ? hit.leadTimeDays() : Integer.MAX_VALUE;
        });
        return hits.stream().sorted(order).map(SearchEntries.Hit::article).toList();
    }
}
