/**
 * Starter packages in the shop: those for the trade of the account, one of them with its choices, and in the cart.
 *
 * <p>The page of a package and the preview in the studio show the same {@link de.kontor.ui.PackagePanel}.
 */
@NullMarked
package de.kontor.ui.shop.packages;

import org.jspecify.annotations.NullMarked;
