/**
 * The accounts: found, read, blocked and opened again.
 *
 * <p>Decides nothing: who may order is decided in {@code accounts}.
 */
@NullMarked
package de.kontor.ui.desk.accounts;

import org.jspecify.annotations.NullMarked;
