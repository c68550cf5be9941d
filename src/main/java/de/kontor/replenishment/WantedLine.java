package de.kontor.replenishment;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.Optional;

/**
 * A line as somebody wants it; what it costs is agreed when it is stored.
 *
 * @param quantity snaps up to the packaging unit
 * @param substitute what to take when the article is not there
 */
public record WantedLine(ArticleId article, Quantity quantity, PriceMode mode, Optional<ArticleId> substitute) {
    public static WantedLine of(ArticleId article, Quantity quantity) {
        return new WantedLine(article, quantity, PriceMode.FOLLOWS, Optional.empty());
    }
}
