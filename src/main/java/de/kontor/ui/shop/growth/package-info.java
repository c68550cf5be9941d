/**
 * The growth ladder of the signed-in member's account: tier, what is missing, what it saves, notice, history.
 *
 * <p>Decides nothing: where an account stands is found in {@code growth}.
 */
@NullMarked
package de.kontor.ui.shop.growth;

import org.jspecify.annotations.NullMarked;
