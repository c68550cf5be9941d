package de.kontor.demo;

import static java.util.Objects.requireNonNull;

import de.kontor.accounts.AccountStatus;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.Checkout;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.Submission;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Work for the desk: a few orders placed as members place them, some with back-orders. */
@Component
class DemoOpenOrders {
    private static final Logger LOG = LoggerFactory.getLogger(DemoOpenOrders.class);
    private static final int HOW_MANY = 15;

    private final Shopping shopping;
    private final Checkout checkout;
    private final Catalog catalog;

    DemoOpenOrders(Shopping shopping, Checkout checkout, Catalog catalog) {
        this.shopping = shopping;
        this.checkout = checkout;
        this.catalog = catalog;
    }

    void place(List<DemoPastOrders.Buyer> buyers, List<ArticleFacts> articles) {
        Map<ArticleId, StockLevel> stock =
                catalog.stock(articles.stream().map(ArticleFacts::id).toList());
        List<ArticleFacts> orderable = articles.stream()
                .filter(ArticleFacts::allowsBackOrder)
                .filter(ArticleFacts::standardRange)
                .toList();
        int placed = 0;
        for (int i = 0; placed < HOW_MANY && i < buyers.size(); i += 7) {
            DemoPastOrders.Buyer buyer = buyers.get(i);
            if (buyer.standing().status() == AccountStatus.ACTIVE) {
                placed += place(buyer, orderable, stock, new Random(i)) ? 1 : 0;
            }
        }
        LOG.info("Demo data: {} open orders, done.", placed);
    }

    private boolean place(
            DemoPastOrders.Buyer buyer, List<ArticleFacts> articles, Map<ArticleId, StockLevel> stock, Random random) {
        Actor owner = new Actor.Member(
                buyer.members().getFirst(),
                buyer.standing().account(),
                buyer.described().owner(),
                Set.of(Role.OWNER));
        for (int line = 0; line < 2 + random.nextInt(3); line++) {
            ArticleFacts article = articles.get(random.nextInt(articles.size()));
            int there = requireNonNull(stock.get(article.id())).onHand();
            // the first line of every third order wants more than there is
            boolean more = line == 0 && random.nextInt(3) == 0 && there <= 20 * article.packagingUnit();
            int pieces = more ? there + article.packagingUnit() : article.packagingUnit() * (1 + random.nextInt(5));
            shopping.add(owner, article.id(), Quantity.of(pieces));
        }
        return checkout.open(owner)
                .map(offer -> checkout.submit(owner, offer.token(), CheckoutDraft.EMPTY, true))
                .filter(Submission.Placed.class::isInstance)
                .isPresent();
    }
}
