package de.kontor.ordering;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Availability;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.catalog.StockLevel;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Promises the lines of one quote their delivery, the earlier ones first, as {@link Warehouse} will set things aside:
 * what an earlier line takes is not promised again. Reserves nothing.
 */
final class Promising {
    private final Availability availability;
    private final Map<ArticleId, ArticleFacts> articles;
    private final Map<ArticleId, Integer> left = new HashMap<>();
    private final LocalDateTime now;
    private final FederalState state;

    Promising(
            Availability availability,
            Map<ArticleId, ArticleFacts> articles,
            Map<ArticleId, StockLevel> stock,
            LocalDateTime now,
            FederalState state) {
        this.availability = availability;
        this.articles = articles;
        stock.forEach((article, level) -> left.put(article, level.available()));
        this.now = now;
        this.state = state;
    }

    /** When the next line arrives; of a package, complete packages. Empty when it cannot be delivered. */
    Optional<DeliveryPromise> promise(QuotedLine line) {
        if (line.item() instanceof LineItem.Article(ArticleId article)) {
            return promise(article, line.quantity());
        }
        return line.starterPackage().flatMap(found -> promise(found, line.quantity()));
    }

    private Optional<DeliveryPromise> promise(QuotedPackage found, Quantity packages) {
        int complete = packages.pieces();
        LocalDate on = now.toLocalDate();
        LocalDate later = now.toLocalDate();
        for (PackagePart part : found.parts()) {
            Optional<DeliveryPromise> promise = promise(part.article(), Quantity.of(part.piecesOf(packages)));
            if (promise.isEmpty()) {
                return Optional.empty();
            }
            complete = Math.min(
                    complete, promise.get().availableNow() / part.quantity().pieces());
            on = max(on, promise.get().availableOn());
            if (!promise.get().inFull()) {
                later = max(later, promise.get().backOrderOn());
            }
        }
        return Optional.of(new DeliveryPromise(complete, on, packages.pieces() - complete, max(on, later)));
    }

    private Optional<DeliveryPromise> promise(ArticleId id, Quantity quantity) {
        ArticleFacts article = articles.get(id);
        if (article == null || article.status() == ArticleStatus.DRAFT) {
            return Optional.empty();
        }
        int available = Math.max(0, left.getOrDefault(id, 0));
        if (!article.allowsBackOrder() && available < quantity.pieces()) {
            return Optional.empty();
        }
        left.merge(id, -Math.min(available, quantity.pieces()), Integer::sum);
        return Optional.of(
                availability.promise(new StockLevel(available, 0), quantity, article.leadTimeDays(), now, state));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
