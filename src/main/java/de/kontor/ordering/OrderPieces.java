package de.kontor.ordering;

import de.kontor.shared.ArticleId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The pieces of an order, over its lines and the parts of its packages: articles and the parts of packages lie in the
 * warehouse, all else is had elsewhere, from its {@link LineProvider}.
 */
record OrderPieces(List<OrderLine> lines, List<OrderPart> parts) {
    /** What is set aside in the warehouse, per article. */
    Map<ArticleId, Integer> reservedInWarehouse() {
        return pieces(OrderLine::reserved, OrderPart::reserved);
    }

    /** What still has to come in, per article. */
    Map<ArticleId, Integer> backOrderedInWarehouse() {
        return pieces(OrderLine::backOrdered, OrderPart::backOrdered);
    }

    private Map<ArticleId, Integer> pieces(ToIntFunction<OrderLine> ofLine, ToIntFunction<OrderPart> ofPart) {
        Map<ArticleId, Integer> pieces = new TreeMap<>();
        for (OrderLine line : lines) {
            if (line.item() instanceof LineItem.Article(ArticleId article)) {
                pieces.merge(article, ofLine.applyAsInt(line), Integer::sum);
            }
        }
        parts.forEach(part -> pieces.merge(part.article(), ofPart.applyAsInt(part), Integer::sum));
        pieces.values().removeIf(count -> count == 0);
        return pieces;
    }

    /** What is set aside of items that do not lie in the warehouse. */
    Map<LineItem, Integer> reservedElsewhere() {
        return unstocked(OrderLine::reserved);
    }

    /** What still has to be had of items that do not lie in the warehouse. */
    Map<LineItem, Integer> backOrderedElsewhere() {
        return unstocked(OrderLine::backOrdered);
    }

    private Map<LineItem, Integer> unstocked(ToIntFunction<OrderLine> count) {
        Map<LineItem, Integer> pieces = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.item().isStocked() && count.applyAsInt(line) > 0)
                .forEach(line -> pieces.put(line.item(), count.applyAsInt(line)));
        return pieces;
    }

    /** Hands what was set aside now of items that do not lie in the warehouse to their lines. */
    void reserveElsewhere(Map<LineItem, Integer> pieces) {
        lines.stream()
                .filter(line -> !line.item().isStocked())
                .forEach(line -> line.reserveMore(pieces.getOrDefault(line.item(), 0)));
    }

    /** Hands pieces that were set aside now to the lines that wait for them, the earlier ones first. */
    void reserveInWarehouse(Map<ArticleId, Integer> pieces) {
        Map<ArticleId, Integer> left = new HashMap<>(pieces);
        for (OrderLine line : lines) {
            if (line.item() instanceof LineItem.Article(ArticleId article)) {
                line.reserveMore(take(left, article, line.backOrdered()));
            }
            List<OrderPart> own = partsOf(line);
            own.forEach(part -> part.reserveMore(take(left, part.article(), part.backOrdered())));
            own.stream()
                    .mapToInt(OrderPart::completePackages)
                    .min()
                    .ifPresent(complete ->
                            line.reserveMore(complete - line.quantity().pieces() + line.backOrdered()));
        }
    }

    private static int take(Map<ArticleId, Integer> left, ArticleId article, int wanted) {
        int got = Math.min(wanted, left.getOrDefault(article, 0));
        left.merge(article, -got, Integer::sum);
        return got;
    }

    /** Whatever is set aside has left the house. */
    void ship() {
        lines.forEach(OrderLine::ship);
        parts.forEach(OrderPart::ship);
    }

    /** Nothing is set aside any more. */
    void release() {
        lines.forEach(OrderLine::release);
        parts.forEach(OrderPart::release);
    }

    List<OrderPart> partsOf(OrderLine line) {
        return parts.stream().filter(part -> part.line().equals(line.id())).toList();
    }
}
