package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.shared.Money;
import de.kontor.training.BookingId;
import de.kontor.training.TrainingFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders of seats that are held are neither done nor replaced by a fee. */
@KontorTest
class SeatOrdersModuleTests {
    @Autowired
    TrainingFixtures trainings;

    @Autowired
    OrderFixtures people;

    @Autowired
    SeatOrders seatOrders;

    @Autowired
    MemberOrders orders;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void completesNoOrderThatIsHeld() {
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId booking = trainings.book(owner, trainings.aSession(5), 1);
        OrderId order = trainings.booking(owner, booking).order().orElseThrow();
        jdbc.sql("update orders set state = 'ON_HOLD' where id = ?")
                .param(order.value())
                .update();
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> seatOrders.cancel(owner, order, Money.of("60.00"), "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ON_HOLD");
        assertThatThrownBy(() ->
                        transactions.executeWithoutResult(status -> seatOrders.complete(OrderFixtures.SYSTEM, order)))
                .isInstanceOf(IllegalStateException.class);
        OrderDetails held = orders.order(owner, order).orElseThrow();
        assertThat(held.state()).isEqualTo(OrderState.ON_HOLD);
        assertThat(held.net()).isEqualTo(Money.of("120.00"));
    }
}
