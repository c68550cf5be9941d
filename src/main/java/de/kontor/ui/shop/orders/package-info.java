/**
 * The account's orders: the list, one order with its timeline, cancelling and ordering again.
 *
 * <p>Layout and wiring only; what is decided is decided in {@code ordering}.
 */
@NullMarked
package de.kontor.ui.shop.orders;

import org.jspecify.annotations.NullMarked;
