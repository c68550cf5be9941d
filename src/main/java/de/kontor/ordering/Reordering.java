package de.kontor.ordering;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.ordering.ReorderLine.Outcome;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Message.Price;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders a past order again: puts what still can be had into the cart and says what is missing, dearer or replaced. */
@Service
public class Reordering {
    private final MemberOrders orders;
    private final Shopping shopping;
    private final PackageReordering packages;
    private final QuoteDesk quotes;
    private final Catalog catalog;

    Reordering(MemberOrders orders, Shopping shopping, PackageReordering packages, QuoteDesk quotes, Catalog catalog) {
        this.orders = orders;
        this.shopping = shopping;
        this.packages = packages;
        this.quotes = quotes;
        this.catalog = catalog;
    }

    /** One entry per line of articles and packages of the order, in its order; empty when the account has no order of that id. */
    @Transactional
    public Optional<List<ReorderLine>> again(Actor actor, OrderId id) {
        Actor.Member member = Shopping.shopper(actor);
        return orders.order(actor, id).map(order -> again(member, order));
    }

    /** Puts a successor that was offered into the cart; refused like {@link Shopping#add}. */
    @Transactional
    public CartChange take(Actor actor, ReorderLine.Successor offered) {
        Actor.Member member = Shopping.shopper(actor);
        return shopping.add(member, offered.article(), offered.quantity());
    }

    private List<ReorderLine> again(Actor.Member member, OrderDetails order) {
        List<OrderDetails.Line> lines = order.lines().stream()
                .filter(line -> line.item() instanceof LineItem.Article)
                .toList();
        Map<ArticleId, ArticleFacts> then =
                catalog.articles(lines.stream().map(Reordering::article).toList());
        SequencedMap<LineItem, Quantity> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.put(new LineItem.Article(target(line, then)), line.quantity()));
        Map<LineItem, QuotedLine> now = new HashMap<>();
        quotes.quote(member, wanted, DeliverySpeed.STANDARD).lines().forEach(line -> now.put(line.item(), line));
        return order.lines().stream()
                .filter(line -> line.item().isStocked())
                .map(line -> line.item() instanceof LineItem.Package
                        ? packages.again(member, line)
                        : again(member, line, Optional.ofNullable(now.get(new LineItem.Article(target(line, then))))))
                .toList();
    }

    private ReorderLine again(Actor.Member member, OrderDetails.Line line, Optional<QuotedLine> now) {
        if (now.isEmpty() || !now.get().verdicts().isEmpty()) {
            Message why = now.map(found -> found.verdicts().getFirst().reason())
                    .orElseGet(() -> Message.of("line.notForSale", new Name(line.name())));
            return ReorderLine.of(line.number(), Outcome.MISSING, why);
        }
        QuotedLine quoted = now.get();
        ArticleId target = ((LineItem.Article) quoted.item()).id();
        if (!target.equals(article(line))) {
            return offered(line, quoted, target);
        }
        if (shopping.add(member, target, line.quantity()) instanceof CartChange.Refused(Message reason)) {
            return ReorderLine.of(line.number(), Outcome.MISSING, reason);
        }
        var price = quoted.price().orElseThrow();
        if (!price.unitPrice().equals(line.unitPrice())) {
            return ReorderLine.of(
                    line.number(),
                    Outcome.REPRICED,
                    Message.of(
                            "reorder.repriced",
                            new Name(line.name()),
                            new Price(line.unitPrice(), line.priceUnit()),
                            new Price(price.unitPrice(), price.priceUnit())));
        }
        return ReorderLine.of(line.number(), Outcome.ADDED, Message.of("reorder.added", new Name(line.name())));
    }

    private static ReorderLine offered(OrderDetails.Line line, QuotedLine quoted, ArticleId successor) {
        var price = quoted.price().orElseThrow();
        Message sentence = Message.of(
                "reorder.replaced",
                new Name(line.name()),
                new Name(quoted.name()),
                new Price(line.unitPrice(), line.priceUnit()),
                new Price(price.unitPrice(), price.priceUnit()));
        return new ReorderLine(
                line.number(),
                Outcome.REPLACED,
                sentence,
                Optional.of(new ReorderLine.Successor(successor, quoted.quantity())));
    }

    private static ArticleId article(OrderDetails.Line line) {
        return ((LineItem.Article) line.item()).id();
    }

    /** The article itself, or what replaces it once it is discontinued. */
    private static ArticleId target(OrderDetails.Line line, Map<ArticleId, ArticleFacts> then) {
        return Optional.ofNullable(then.get(article(line)))
                .filter(article -> article.status() == ArticleStatus.DISCONTINUED)
                .flatMap(ArticleFacts::successor)
                .orElse(article(line));
    }
}
