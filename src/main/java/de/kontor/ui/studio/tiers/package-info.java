/**
 * The growth tiers: what other thresholds and discounts would do, before they are drafted.
 *
 * <p>Decides and changes nothing: tiers are changed in a rule set, and moved in {@code growth}.
 */
@NullMarked
package de.kontor.ui.studio.tiers;

import org.jspecify.annotations.NullMarked;
