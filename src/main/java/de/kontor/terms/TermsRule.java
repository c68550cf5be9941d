package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.util.Optional;

/**
 * A rule of a rule set: a name and its parameters. Thresholds are goods values (net, after discounts, without fees and
 * freight); "below" means strictly less. Domain section 4.
 */
public sealed interface TermsRule {
    /** No order with a goods value below {@code threshold}. */
    record HardMinimum(Strategy strategy, Money threshold) implements TermsRule {}

    /** A fee on orders with a goods value below {@code threshold}. */
    record SmallOrderSurcharge(Strategy strategy, Money threshold, Money net) implements TermsRule {}

    /** Freight per order; none from {@code freeFrom} on, if there is such a value. */
    record Freight(Strategy strategy, Money net, Optional<Money> freeFrom) implements TermsRule {}

    /** What it costs to be delivered express; a strategy without the rule pays nothing for it. */
    record Express(Strategy strategy, Money net) implements TermsRule {}

    /** A growth tier: reached with a goods value in twelve months, worth a discount on list and segment prices. */
    record Growth(GrowthTier tier, Money threshold, Percentage discount) implements TermsRule {}

    /** The growth discount never goes below cost ÷ (1 − margin). */
    record MinimumMargin(Percentage margin) implements TermsRule {}
}
