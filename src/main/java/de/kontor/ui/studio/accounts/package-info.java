/**
 * Strategy and segment of accounts, set by hand by commercial managers.
 *
 * <p>Decides nothing: what may be set from when, and who is told, is decided in {@code accounts}.
 */
@NullMarked
package de.kontor.ui.studio.accounts;

import org.jspecify.annotations.NullMarked;
