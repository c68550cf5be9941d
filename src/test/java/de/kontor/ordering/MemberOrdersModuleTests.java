package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class MemberOrdersModuleTests {
    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk desk;

    @Autowired
    Catalog catalog;

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
    void answersAForeignOrderAsIfItDidNotExist() {
        OrderId order = fixtures.anOrder(owner);
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        assertThat(orders.order(stranger, order)).isEmpty();
        assertThat(orders.cancel(stranger, order)).isEmpty();
        assertThat(orders.orders(stranger, OrderFilter.NONE, 0, 10).orders()).isEmpty();
        assertThat(orders.order(owner, order).orElseThrow().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(orders.order(owner, OrderId.next())).isEmpty();
    }

    @Test
    void showsAllMembersTheOrdersOfTheirAccount() {
        OrderId order = fixtures.anOrder(owner);
        Actor.Member bookkeeper = fixtures.aMember(owner.account(), "Ada", Role.ACCOUNTING, Optional.empty());
        assertThat(orders.order(bookkeeper, order)).isPresent();
        assertThat(orders.orders(bookkeeper, OrderFilter.NONE, 0, 10).orders())
                .extracting(OrderSummary::id)
                .containsExactly(order);
    }

    @Test
    void givesReservedPiecesBackWhenTheBuyerCancels() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        OrderId order = fixtures.order(owner);
        assertThat(level(article).reserved()).isOne();

        assertThat(orders.cancel(owner, order)).contains(new OrderChange.Done(OrderState.CANCELLED));

        assertThat(level(article)).isEqualTo(new StockLevel(1_000, 0));
        OrderDetails cancelled = orders.order(owner, order).orElseThrow();
        assertThat(cancelled.timeline()).last().satisfies(step -> assertThat(step.actor())
                .isEqualTo(OrderFixtures.OWNER_NAME));
        assertThat(mails("order-cancelled:" + order)).isOne();
        assertThat(orders.cancel(owner, order).orElseThrow()).isInstanceOf(OrderChange.Refused.class);
        assertThat(level(article).reserved()).isZero();
    }

    @Test
    void refusesToCancelWhatIsShipped() {
        OrderId order = fixtures.aShippedOrder(owner);
        assertThat(orders.cancel(owner, order)).contains(new OrderChange.Refused(Message.of("order.refused.tooLate")));
        assertThat(orders.order(owner, order).orElseThrow().state()).isEqualTo(OrderState.SHIPPED);
    }

    @Test
    void letsShippingAndCancellingAtOnceHappenOneAfterTheOther() throws Exception {
        for (int round = 0; round < 15; round++) {
            ArticleId article = fixtures.cartWorth(owner, "80.00");
            OrderId order = fixtures.order(owner);
            List<Callable<OrderChange>> both = new ArrayList<>();
            both.add(() -> desk.ship(OrderFixtures.SERVICE, order).orElseThrow());
            both.add(() -> orders.cancel(owner, order).orElseThrow());
            assertThat(CheckoutModuleTests.allAtOnce(both))
                    .filteredOn(OrderChange.Done.class::isInstance)
                    .hasSize(1);
            assertThat(level(article).reserved()).isZero();
        }
    }

    @Test
    void findsOrdersByNumberAndState() {
        OrderId shipped = fixtures.aShippedOrder(owner);
        OrderId open = fixtures.anOrder(owner);
        String number = orders.order(owner, shipped).orElseThrow().number();
        assertThat(found(new OrderFilter(number, Optional.empty(), false))).containsExactly(shipped);
        assertThat(found(new OrderFilter("", Optional.of(OrderState.SHIPPED), false)))
                .containsExactly(shipped);
        assertThat(found(new OrderFilter("", Optional.empty(), true))).containsExactly(open);
        assertThat(found(OrderFilter.NONE)).containsExactly(open, shipped);
        assertThat(found(new OrderFilter("%_!\u0000'; drop table orders", Optional.empty(), false)))
                .isEmpty();
    }

    @Test
    void listsAPageInTwoStatements() throws Exception {
        fixtures.anOrder(owner);
        fixtures.anOrder(owner);
        int statements = CountedStatements.of(() -> orders.orders(owner, OrderFilter.NONE, 0, 50));
        System.out.println("statements per order list: " + statements);
        assertThat(statements).isEqualTo(2);
    }

    private List<OrderId> found(OrderFilter filter) {
        return orders.orders(owner, filter, 0, 10).orders().stream()
                .map(OrderSummary::id)
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
