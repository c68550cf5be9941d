/**
 * The studio: the screens of those who decide what is offered on which terms, a package per feature: commercial
 * managers (rules, prices, tiers, back-tests) and product managers (packages, courses).
 *
 * <p>All its addresses begin with {@code /studio}; all its views lie in {@link de.kontor.ui.studio.StudioLayout} and
 * name the staff roles they are for. A page about one thing that has versions shows the list of versions with state and
 * dates on the left and the chosen version on the right; what is published is only shown, never edited.
 *
 * <p>Deliberately layout and wiring only: whatever is decided is decided in a module below.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI: studio",
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "catalog",
            "accounts",
            "terms",
            "pricing",
            "assortment",
            "starterpacks",
            "ordering",
            "growth",
            "backtest",
            "training",
            "replenishment",
            "ui"
        })
package de.kontor.ui.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
