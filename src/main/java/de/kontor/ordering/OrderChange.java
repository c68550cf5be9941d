package de.kontor.ordering;

import de.kontor.shared.Message;

/** What became of a wish to change an order. */
public sealed interface OrderChange {
    /** Done. */
    record Done(OrderState state) implements OrderChange {}

    /** Nothing was changed, and why. */
    record Refused(Message reason) implements OrderChange {}
}
