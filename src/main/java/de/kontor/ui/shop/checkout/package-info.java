/**
 * The checkout: one page, four short blocks, the total always visible.
 *
 * <p>Layout and wiring only; what is decided is decided in {@code ordering}.
 */
@NullMarked
package de.kontor.ui.shop.checkout;

import org.jspecify.annotations.NullMarked;
