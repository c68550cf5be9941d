/**
 * The delivery addresses of the account: everybody reads them, owners change them.
 *
 * <p>Layout and wiring only; what is decided is decided in {@code accounts}.
 */
@NullMarked
package de.kontor.ui.shop.addresses;

import org.jspecify.annotations.NullMarked;
