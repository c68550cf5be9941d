package de.kontor.ordering;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.DeliveryPromise;
import java.util.List;
import java.util.Optional;

/**
 * A cart as its member sees it, quoted a moment ago.
 *
 * @param version rises with every change
 */
public record CartView(long version, List<Line> lines, Quote quote) {
    /**
     * A line of the cart.
     *
     * @param article what it is, for its packaging unit; empty for lines that are no articles
     * @param promise when how much of it arrives; empty when it cannot be ordered
     * @param ownNumber what the account itself calls the article
     * @param picture the drawing of what it is
     */
    public record Line(
            QuotedLine quoted,
            Optional<ArticleFacts> article,
            Optional<DeliveryPromise> promise,
            Optional<String> ownNumber,
            String picture) {}
}
