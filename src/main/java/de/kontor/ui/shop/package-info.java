/**
 * The shop: the screens of members of an account, by feature.
 *
 * <p>All its addresses begin with {@code /shop}; all its views lie in {@link de.kontor.ui.shop.ShopLayout} and need the
 * role {@code MEMBER}. Deliberately layout and wiring only: whatever is decided is decided in a module below.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI: shop",
        allowedDependencies = {
            "shared",
            "identity",
            "catalog",
            "accounts",
            "terms",
            "pricing",
            "assortment",
            "starterpacks",
            "ordering",
            "growth",
            "training",
            "replenishment",
            "ui",
            "ui.reorders"
        })
package de.kontor.ui.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
