package de.kontor.ordering;

import de.kontor.shared.AccountId;

/** All of an order left the warehouse. */
public record OrderShipped(OrderId order, AccountId account) {}
