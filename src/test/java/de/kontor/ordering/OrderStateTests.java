package de.kontor.ordering;

import static de.kontor.ordering.OrderState.CANCELLED;
import static de.kontor.ordering.OrderState.COMPLETED;
import static de.kontor.ordering.OrderState.CONFIRMED;
import static de.kontor.ordering.OrderState.IN_FULFILMENT;
import static de.kontor.ordering.OrderState.ON_HOLD;
import static de.kontor.ordering.OrderState.PARTIALLY_SHIPPED;
import static de.kontor.ordering.OrderState.PLACED;
import static de.kontor.ordering.OrderState.SHIPPED;
import static de.kontor.ordering.OrderState.WAITING_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTests {
    private static final Map<OrderState, Set<OrderState>> ALLOWED = Map.of(
            WAITING_APPROVAL, Set.of(PLACED, CANCELLED),
            PLACED, Set.of(CONFIRMED, ON_HOLD, CANCELLED),
            ON_HOLD, Set.of(CONFIRMED, CANCELLED),
            CONFIRMED, Set.of(IN_FULFILMENT, SHIPPED, COMPLETED, CANCELLED),
            IN_FULFILMENT, Set.of(PARTIALLY_SHIPPED, SHIPPED, CANCELLED),
            PARTIALLY_SHIPPED, Set.of(SHIPPED),
            SHIPPED, Set.of(COMPLETED),
            COMPLETED, Set.of(),
            CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void followsTheMapAndNothingElse(OrderState from) {
        for (OrderState to : OrderState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsTheBuyerCancelOnlyWhereCancellingIsAllowed(OrderState state) {
        if (state.isBuyersToCancel()) {
            assertThat(state.mayBecome(CANCELLED)).isTrue();
        }
        assertThat(state.isBuyersToCancel())
                .isEqualTo(Set.of(WAITING_APPROVAL, PLACED, ON_HOLD, CONFIRMED).contains(state));
    }

    @Test
    void isOpenUntilEverythingIsSentOrNothingWillBe() {
        assertThat(OrderState.values())
                .filteredOn(state -> !state.isOpen())
                .containsExactly(SHIPPED, COMPLETED, CANCELLED);
    }
}
