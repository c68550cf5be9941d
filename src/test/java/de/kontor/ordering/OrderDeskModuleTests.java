package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditEntry;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Stock;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class OrderDeskModuleTests {
    @Autowired
    OrderDesk desk;

    @Autowired
    MemberOrders orders;

    @Autowired
    Catalog catalog;

    @Autowired
    Stock stock;

    @Autowired
    Audit audit;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void shipsAllAndTakesItOutOfTheStock() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        OrderId order = fixtures.order(owner);

        assertThat(desk.ship(OrderFixtures.SERVICE, order)).contains(new OrderChange.Done(OrderState.SHIPPED));

        assertThat(level(article)).isEqualTo(new StockLevel(999, 0));
        assertThat(orders.order(owner, order).orElseThrow().lines().getFirst().shipped())
                .isOne();
        assertThat(actions(order)).containsExactly("order-shipped");
        assertThat(mails("order-shipped:" + order)).isOne();
        assertThat(desk.ship(OrderFixtures.SERVICE, order).orElseThrow()).isInstanceOf(OrderChange.Refused.class);
        assertThat(level(article)).isEqualTo(new StockLevel(999, 0));
        assertThat(mails("order-shipped:" + order)).isOne();
    }

    @Test
    void holdsBackOrdersUntilTheyHaveComeIn() {
        ArticleId plenty = fixtures.cartWorth(owner, "80.00");
        ArticleId few = fixtures.anArticle().priced("1.00").inStock(2).id();
        fixtures.put(owner, few, 5);
        OrderId order = fixtures.order(owner);
        stock.receive(OrderFixtures.SYSTEM, Map.of(few, 1), "too little");

        OrderChange.Refused refused =
                (OrderChange.Refused) desk.ship(OrderFixtures.SERVICE, order).orElseThrow();
        assertThat(Texts.of(Locale.GERMAN).text(refused.reason()))
                .startsWith("Es fehlen 2 Stück von "
                        + catalog.article(few).orElseThrow().name().de());
        assertThat(level(few)).isEqualTo(new StockLevel(3, 2));
        assertThat(level(plenty)).isEqualTo(new StockLevel(1_000, 1));
        assertThat(actions(order)).isEmpty();

        stock.receive(OrderFixtures.SYSTEM, Map.of(few, 10), "delivery");
        assertThat(desk.ship(OrderFixtures.SERVICE, order)).contains(new OrderChange.Done(OrderState.SHIPPED));
        assertThat(level(few)).isEqualTo(new StockLevel(8, 0));
    }

    @Test
    void cancelsOnlyWithAReasonAndTellsTheMember() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        OrderId order = fixtures.order(owner);
        for (String reason : List.of("", "  ", "\u0000", "x".repeat(501))) {
            assertThat(desk.cancel(OrderFixtures.SERVICE, order, reason).orElseThrow())
                    .isInstanceOf(OrderChange.Refused.class);
        }
        assertThat(level(article).reserved()).isOne();

        assertThat(desk.cancel(OrderFixtures.SERVICE, order, " Lieferant <b>insolvent</b>\u0000 "))
                .contains(new OrderChange.Done(OrderState.CANCELLED));

        assertThat(level(article).reserved()).isZero();
        assertThat(orders.order(owner, order).orElseThrow().timeline())
                .last()
                .satisfies(step -> assertThat(step.reason()).isEqualTo("Lieferant <b>insolvent</b>"));
        assertThat(audit.of(OrderFixtures.SERVICE, "order", order.toString()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("order-cancelled");
                    assertThat(entry.details()).containsEntry("reason", "Lieferant <b>insolvent</b>");
                });
        assertThat(mails("order-cancelled:" + order)).isOne();
        assertThat(desk.cancel(OrderFixtures.SERVICE, order, "again").orElseThrow())
                .isInstanceOf(OrderChange.Refused.class);
    }

    @Test
    void neverCancelsWhatIsShipped() {
        OrderId order = fixtures.aShippedOrder(owner);
        assertThat(desk.cancel(OrderFixtures.SERVICE, order, "too late").orElseThrow())
                .isInstanceOf(OrderChange.Refused.class);
        assertThat(desk.cancel(OrderFixtures.SERVICE, OrderId.next(), "unknown"))
                .isEmpty();
        assertThat(desk.ship(OrderFixtures.SERVICE, OrderId.next())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void letsServiceSpecialistsAndAdministratorsShipAndNobodyElse(Role role) {
        boolean clerk = Set.of(Role.SERVICE, Role.SPECIALIST, Role.ADMIN).contains(role);
        Actor actor = role.isMemberRole()
                ? new Actor.Member(owner.login(), owner.account(), "M", Set.of(role))
                : new Actor.Staff(LoginId.next(), "S", Set.of(role));
        OrderId order = fixtures.anOrder(owner);
        assertThat(OrderDesk.mayChange(actor)).isEqualTo(clerk);
        if (clerk) {
            assertThat(desk.ship(actor, order).orElseThrow()).isInstanceOf(OrderChange.Done.class);
        } else {
            assertThatThrownBy(() -> desk.ship(actor, order)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> desk.cancel(actor, order, "no")).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void findsOrdersOfOneAccountOrOfAll() {
        OrderId order = fixtures.anOrder(owner);
        OrderId foreign = fixtures.anOrder(fixtures.anOwnerInRetreat());
        assertThat(desk.orders(OrderFixtures.SERVICE, Optional.of(owner.account()), OrderFilter.NONE, 0, 10)
                        .orders())
                .extracting(OrderSummary::id)
                .containsExactly(order);
        assertThat(desk.orders(OrderFixtures.SERVICE, Optional.empty(), OrderFilter.NONE, 0, 10)
                        .orders())
                .extracting(OrderSummary::id)
                .contains(order, foreign);
        assertThat(desk.order(OrderFixtures.SERVICE, foreign)).isPresent();
    }

    private List<String> actions(OrderId order) {
        return audit.of(OrderFixtures.SERVICE, "order", order.toString()).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private StockLevel level(ArticleId article) {
        return catalog.stock(List.of(article)).get(article);
    }

    private int mails(String key) {
        return jdbc.sql("select count(*) from outgoing_mails where key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
