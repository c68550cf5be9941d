/**
 * The form of a reorder plan, the same for the buyer in the shop and for service on the buyer's behalf: lines with their
 * quantities, rhythm, and what the plan prefers.
 *
 * <p>Start at {@link de.kontor.ui.reorders.PlanForm} and {@link de.kontor.ui.reorders.PlanLines}. Deliberately asks no
 * facade and stores nothing: who shows the form says what becomes of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "UI: reorder form",
        allowedDependencies = {"shared", "catalog", "accounts", "replenishment", "ui"})
package de.kontor.ui.reorders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
