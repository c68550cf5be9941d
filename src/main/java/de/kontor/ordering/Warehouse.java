package de.kontor.ordering;

import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sets aside what the lines of an order take from the warehouse: all articles at once and in one order, so that an
 * article that is wanted alone and in a package is neither promised twice nor waited for in a circle.
 *
 * @see "Decision record DD041-packages-as-lines"
 */
@Component
class Warehouse {
    private final Stock stock;

    Warehouse(Stock stock) {
        this.stock = stock;
    }

    /**
     * What was set aside.
     *
     * @param lines per item: pieces of an article, complete packages of a package
     * @param parts per package the pieces of each of its parts
     */
    record SetAside(Map<LineItem, Integer> lines, Map<LineItem, List<Integer>> parts) {}

    /** Reserves what is there for these lines, the earlier ones first; lines that are not stocked are left out. */
    SetAside reserve(Collection<QuotedLine> lines) {
        Map<ArticleId, Integer> wanted = new HashMap<>();
        lines.forEach(line -> line.pieces().forEach((article, pieces) -> wanted.merge(article, pieces, Integer::sum)));
        return share(lines, reserve(wanted));
    }

    /** Reserves pieces, at most what is there. */
    Map<ArticleId, Integer> reserve(Map<ArticleId, Integer> wanted) {
        Map<ArticleId, Quantity> quantities = new HashMap<>();
        wanted.forEach((article, pieces) -> quantities.put(article, Quantity.of(Math.min(pieces, Quantity.MAX))));
        return quantities.isEmpty() ? Map.of() : stock.reserve(quantities);
    }

    void release(Map<ArticleId, Integer> pieces) {
        if (!pieces.isEmpty()) {
            stock.release(pieces);
        }
    }

    void ship(Actor actor, Map<ArticleId, Integer> pieces, String reason) {
        if (!pieces.isEmpty()) {
            stock.ship(actor, pieces, reason);
        }
    }

    /** Hands pieces out to lines, the earlier ones first. Pure. */
    static SetAside share(Collection<QuotedLine> lines, Map<ArticleId, Integer> available) {
        Map<ArticleId, Integer> left = new HashMap<>(available);
        Map<LineItem, Integer> taken = new HashMap<>();
        Map<LineItem, List<Integer>> parts = new HashMap<>();
        for (QuotedLine line : lines) {
            if (line.starterPackage().isPresent()) {
                List<Integer> pieces = new ArrayList<>();
                int complete = line.quantity().pieces();
                for (PackagePart part : line.starterPackage().get().parts()) {
                    int got = take(left, part.article(), part.piecesOf(line.quantity()));
                    pieces.add(got);
                    complete = Math.min(complete, got / part.quantity().pieces());
                }
                parts.put(line.item(), pieces);
                taken.put(line.item(), complete);
            } else if (line.item() instanceof LineItem.Article(ArticleId article)) {
                taken.put(line.item(), take(left, article, line.quantity().pieces()));
            }
        }
        return new SetAside(taken, parts);
    }

    private static int take(Map<ArticleId, Integer> left, ArticleId article, int wanted) {
        int got = Math.min(wanted, Math.max(0, left.getOrDefault(article, 0)));
        left.merge(article, -got, Integer::sum);
        return got;
    }
}
