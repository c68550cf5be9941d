package de.kontor.pricing;

import java.util.List;

/** Some rows of a price book, and how many match in all. */
public record PricePage(List<PriceRow> rows, int total) {}
