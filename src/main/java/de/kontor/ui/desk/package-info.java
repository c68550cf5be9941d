/**
 * The desk: the screens of the seller's staff, a package per feature.
 *
 * <p>All its addresses begin with {@code /desk}; all its views lie in {@link de.kontor.ui.desk.DeskLayout} and name the
 * staff roles they are for. A list keeps filter and page in its address ({@link de.kontor.ui.FilterBar}, {@link
 * de.kontor.ui.PagedTable}); a page about one thing is an {@link de.kontor.ui.ObjectPage}. What states and
 * kinds are called, and how they feel, stands in {@link de.kontor.ui.desk.Names}.
 *
 * <p>Deliberately layout and wiring only: whatever is decided is decided in a module below.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI: desk",
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "mail",
            "catalog",
            "accounts",
            "terms",
            "pricing",
            "assortment",
            "starterpacks",
            "ordering",
            "training",
            "replenishment",
            "ui",
            "ui.reorders"
        })
package de.kontor.ui.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
