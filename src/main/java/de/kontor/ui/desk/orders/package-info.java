/**
 * The orders of all accounts: found, read with every reason, shipped, cancelled.
 *
 * <p>Decides nothing: what may become of an order is decided in {@code ordering}.
 */
@NullMarked
package de.kontor.ui.desk.orders;

import org.jspecify.annotations.NullMarked;
