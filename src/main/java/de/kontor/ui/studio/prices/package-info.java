/**
 * Prices in the studio: the books with their prices, edited in place; what lies below the floor; why anybody pays what.
 *
 * <p>Words: a <em>book</em> is the list, a segment's prices or what was agreed with one account; the address names it by
 * {@link de.kontor.pricing.PriceBook#code()}. A row keeps what was typed into its editor whatever happens: a refusal
 * stands below it, and whoever was overtaken sees the other price beside the own one.
 */
@NullMarked
package de.kontor.ui.studio.prices;

import org.jspecify.annotations.NullMarked;
