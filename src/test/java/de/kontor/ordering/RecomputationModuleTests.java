package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceDraft;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A past order recomputed as of its day gives the same cents, whatever became of prices and costs since. */
@KontorTest
class RecomputationModuleTests {
    @Autowired
    OrderFixtures fixtures;

    @Autowired
    OrderDesk desk;

    @Autowired
    PriceBooks books;

    @Autowired
    CatalogImport catalog;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesTheSameCentsForManyRandomOrders() {
        Random random = new Random(4);
        List<ArticleId> range = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            PriceUnit unit = PriceUnit.values()[i % PriceUnit.values().length];
            String price = "%d.%04d".formatted(20 + random.nextInt(90), random.nextInt(10_000));
            range.add(fixtures.anArticle()
                    .per(unit)
                    .priced(1, price, 50, "12.3457")
                    .inStock(1_000_000)
                    .id());
        }
        List<OrderId> orders = new ArrayList<>();
        for (GrowthTier tier : GrowthTier.values()) {
            for (Strategy strategy : Strategy.values()) {
                Actor.Member owner = fixtures.aMember(
                        fixtures.anAccount(strategy, tier, de.kontor.accounts.AccountStatus.ACTIVE),
                        OrderFixtures.OWNER_NAME,
                        de.kontor.identity.Role.OWNER,
                        Optional.empty());
                agree(owner, range.get(random.nextInt(range.size())), random);
                for (int n = 0; n < 3; n++) {
                    orders.add(order(owner, range, random));
                }
            }
        }
        range.forEach(article -> fixtures.listPrice(article, LocalDate.of(2026, 1, 2), 1, "99.99"));
        Map<ArticleId, UnitPrice> costs = new java.util.HashMap<>();
        range.forEach(article -> costs.put(article, UnitPrice.of("90.00")));
        catalog.enterCosts(OrderFixtures.SYSTEM, costs);
        for (OrderId order : orders) {
            OrderDetails details = desk.order(OrderFixtures.SERVICE, order).orElseThrow();
            assertThat(desk.recompute(OrderFixtures.SERVICE, order)).hasValueSatisfying(result -> assertThat(result)
                    .isInstanceOfSatisfying(Recomputation.Exact.class, exact -> assertThat(exact.gross())
                            .isEqualTo(details.gross())));
        }
    }

    @Test
    void saysWhatDiffersWhenAnOrderWasTamperedWith() {
        OrderId order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        jdbc.sql("update order_lines set net = net + 0.01 where order_id = ?")
                .param(order.value())
                .update();
        assertThat(desk.recompute(OrderFixtures.SERVICE, order)).hasValueSatisfying(result -> assertThat(result)
                .isInstanceOfSatisfying(Recomputation.Differs.class, differs -> assertThat(differs.differences())
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.line()).isPresent();
                            assertThat(line.ordered()).isEqualTo(Money.of("300.01"));
                            assertThat(line.recomputed()).isEqualTo(Money.of("300.00"));
                        })));
    }

    private void agree(Actor.Member owner, ArticleId article, Random random) {
        String price = "%d.%04d".formatted(11 + random.nextInt(9), random.nextInt(10_000));
        books.takeOver(
                OrderFixtures.SYSTEM,
                new PriceBook.AccountPrices(owner.account()),
                List.of(new PriceDraft(
                        article, LocalDate.of(2026, 1, 1), Optional.empty(), PriceFixtures.tiers(1, price))));
    }

    private OrderId order(Actor.Member owner, List<ArticleId> range, Random random) {
        for (ArticleId article : range) {
            if (random.nextInt(3) > 0) {
                fixtures.put(owner, article, 1 + random.nextInt(700));
            }
        }
        fixtures.put(owner, range.getFirst(), 500);
        return fixtures.order(owner);
    }
}
