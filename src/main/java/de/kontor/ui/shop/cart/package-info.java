/**
 * The cart page: lines edited in place, every fee with its rule and gap.
 *
 * <p>Layout and wiring only; what is decided is decided in {@code ordering}.
 */
@NullMarked
package de.kontor.ui.shop.cart;

import org.jspecify.annotations.NullMarked;
