package de.kontor.ordering;

import java.util.List;

/** One page of orders, the newest first, and how many there are in all. */
public record OrderPage(List<OrderSummary> orders, int total) {}
