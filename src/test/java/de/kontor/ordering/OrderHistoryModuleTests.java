package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Standing;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.RuleKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class OrderHistoryModuleTests {
    private static final Instant PLACED = Instant.parse("2025-12-31T23:30:00Z");

    @Autowired
    OrderHistory history;

    @Autowired
    MemberOrders orders;

    @Autowired
    Accounts accounts;

    @Autowired
    Catalog catalog;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    Actor.Member owner;
    ArticleId article;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        article = fixtures.anArticle().inStock(5).id();
    }

    @Test
    void takesAnOrderOverAsGivenWithVatPerRate() {
        history.record(OrderFixtures.SYSTEM, List.of(past(OrderState.COMPLETED)));

        OrderDetails order = only();
        assertThat(order.goods()).isEqualTo(Money.of("20.01"));
        assertThat(order.vat())
                .containsExactly(
                        new VatSum(VatRate.STANDARD, Money.of("14.90"), Money.of("2.83")),
                        new VatSum(VatRate.REDUCED, Money.of("10.01"), Money.of("0.70")));
        assertThat(order.net()).isEqualTo(Money.of("24.91"));
        assertThat(order.gross()).isEqualTo(Money.of("28.44"));
        assertThat(order.state()).isEqualTo(OrderState.COMPLETED);
        assertThat(order.lines())
                .allMatch(line -> line.shipped() == line.quantity().pieces());
        // New Year's Eve in UTC is New Year in Berlin
        assertThat(order.number()).startsWith("2026-");
        assertThat(order.quote()).isEmpty();
    }

    @Test
    void movesNoStockAndSendsNoMail() {
        history.record(OrderFixtures.SYSTEM, List.of(past(OrderState.SHIPPED), past(OrderState.CANCELLED)));
        assertThat(catalog.stock(List.of(article)).get(article)).isEqualTo(new StockLevel(5, 0));
        assertThat(jdbc.sql("select count(*) from outgoing_mails where account_id = ? and key like 'order-%'")
                        .param(owner.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(orders.orders(owner, OrderFilter.NONE, 0, 10).total()).isEqualTo(2);
    }

    @Test
    void takesAllOrNone() {
        assertThatThrownBy(() -> history.record(
                        OrderFixtures.SYSTEM, List.of(past(OrderState.SHIPPED), past(OrderState.CONFIRMED))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(orders.orders(owner, OrderFilter.NONE, 0, 10).total()).isZero();
    }

    private OrderDetails only() {
        return orders.order(
                        owner,
                        orders.orders(owner, OrderFilter.NONE, 0, 10)
                                .orders()
                                .getFirst()
                                .id())
                .orElseThrow();
    }

    private PastOrder past(OrderState end) {
        Standing standing = accounts.standing(owner.account()).orElseThrow();
        return new PastOrder(
                standing,
                owner.login(),
                owner.name(),
                PLACED,
                Channel.PHONE,
                1,
                accounts.deliveryAddresses(owner.account()).getFirst().address(),
                "alt-1",
                List.of(line("10.00", VatRate.STANDARD), line("10.01", VatRate.REDUCED)),
                List.of(new PastOrder.Fee(RuleKind.SMALL_ORDER_SURCHARGE, Money.of("4.90"), VatRate.STANDARD)),
                end,
                PLACED.plusSeconds(86_400));
    }

    private PastOrder.Line line(String net, VatRate rate) {
        return new PastOrder.Line(
                new LineItem.Article(article),
                "ALT-1",
                new LocalizedText("Alt", "Old"),
                Quantity.of(1),
                UnitPrice.of(net),
                PriceUnit.ONE,
                Money.of(net),
                rate);
    }
}
