package de.kontor.ordering;

import java.util.Optional;

/**
 * Which orders to list; empty fields do not narrow.
 *
 * @param text part of the order number, the own number or the account's number or name
 * @param openOnly only orders something still has to happen to
 */
public record OrderFilter(String text, Optional<OrderState> state, boolean openOnly) {
    public static final OrderFilter NONE = new OrderFilter("", Optional.empty(), false);
}
