package de.kontor.ui.shop.orders;

import de.kontor.ordering.OrderState;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;

/** How the states of an order look. */
final class OrderStates {
    private OrderStates() {}

    static StateBadge badge(OrderState state) {
        return new StateBadge(Screen.texts().text("state.order." + state), tone(state));
    }

    static Tone tone(OrderState state) {
        return switch (state) {
            case WAITING_APPROVAL, ON_HOLD -> Tone.WARN;
            case PLACED, CONFIRMED, IN_FULFILMENT -> Tone.INFO;
            case PARTIALLY_SHIPPED, SHIPPED, COMPLETED -> Tone.OK;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }
}
