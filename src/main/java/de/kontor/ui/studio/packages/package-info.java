/**
 * Starter packages in the studio: list and editor, preview as a buyer, versions side by side.
 *
 * <p>A draft is kept with every change, so nothing has to be saved; what was submitted is only shown. Deliberately
 * without drag and drop: everything works with keyboard and buttons.
 */
@NullMarked
package de.kontor.ui.studio.packages;

import org.jspecify.annotations.NullMarked;
