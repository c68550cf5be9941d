package de.kontor.ordering;

import java.time.LocalDate;

/**
 * An article an account buys again and again.
 *
 * @param line the usual quantity at today's price, with when it would arrive
 * @param orders how many orders of the last twelve months held it
 * @param lastOrdered the day of the last of them, in Berlin
 */
public record UsualArticle(CartView.Line line, int orders, LocalDate lastOrdered) {}
