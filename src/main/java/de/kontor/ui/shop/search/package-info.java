/**
 * Search and article page: what the account may buy, at its own prices.
 *
 * <p>Layout and wiring only; what is found, priced and allowed is decided in {@code assortment}.
 */
@NullMarked
package de.kontor.ui.shop.search;

import org.jspecify.annotations.NullMarked;
