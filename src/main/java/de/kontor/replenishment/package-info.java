/**
 * Auto-reorder: consumables arrive before they run out, without anyone thinking of them.
 *
 * <p>Words: a <em>plan</em> is what an account wants in which rhythm; a <em>run</em> is one date of a plan, unique by its
 * <em>nominal</em> date, and becomes one order at most; the <em>calendar</em> is the table of runs, filled 35 days ahead.
 * Start reading at {@link de.kontor.replenishment.Rhythm}, {@link de.kontor.replenishment.RunState} and {@link
 * de.kontor.replenishment.ReorderPlans}.
 *
 * <p>A run places its order through the door of {@code ordering} that a person uses, so every rule applies; it is
 * announced, judged, ordered or parked here, and it never dies silently. Deliberately knows no approvals, cards or
 * mandates yet: {@link de.kontor.replenishment.PlanPayment} is where they will join.
 */
@NullMarked
@ApplicationModule(
        displayName = "Auto-reorder",
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "jobs",
            "mail",
            "catalog",
            "accounts",
            "terms",
            "pricing",
            "assortment",
            "starterpacks",
            "ordering"
        })
package de.kontor.replenishment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
