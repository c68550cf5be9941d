package de.kontor.ordering;

import de.kontor.shared.LocalizedText;

/**
 * A line of an open order that is not there yet.
 *
 * @param pieces how many still have to come in
 */
public record BackOrder(OrderId order, String orderNumber, LocalizedText name, int pieces) {}
