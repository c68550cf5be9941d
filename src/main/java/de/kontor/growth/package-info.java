/**
 * Growth: what an account has bought in twelve months, the growth tier this gives it, and how it moves.
 *
 * <p>Words: the <em>twelve-month value</em> is the net goods value of the orders placed in the last twelve calendar
 * months; a <em>rise</em> happens with the order that reaches a threshold; a <em>notice</em> says thirty days before the
 * end of a quarter what is missing to keep the tier; a <em>step down</em> happens on the day after that quarter, one
 * tier at a time and never without a notice. Start reading at {@link de.kontor.growth.TierScale} and {@link
 * de.kontor.growth.TierCourse}, then {@link de.kontor.growth.GrowthCounting} for orders and {@link
 * de.kontor.growth.GrowthDay} for the work of a day.
 *
 * <p>Counts orders when they are placed, by events in their transaction. Deliberately sets no price and knows no
 * threshold: thresholds and discounts stand in the rule set, and {@code pricing} reads the tier from {@code accounts},
 * where this module writes it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Growth",
        allowedDependencies = {"shared", "identity", "jobs", "mail", "accounts", "terms", "ordering"})
package de.kontor.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
