package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Percentage;
import de.kontor.terms.TermsRule.Express;
import de.kontor.terms.TermsRule.Freight;
import de.kontor.terms.TermsRule.Growth;
import de.kontor.terms.TermsRule.HardMinimum;
import de.kontor.terms.TermsRule.MinimumMargin;
import de.kontor.terms.TermsRule.SmallOrderSurcharge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One published version of all rules. Never changes, so an order that keeps the version can be replayed.
 *
 * @param version 1, 2, 3 …
 * @param rules in the order of the domain's table
 */
public record RuleSet(int version, LocalDate validFrom, List<TermsRule> rules) {
    /** The states of a rule set; only published ones count, and they never change. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        SUPERSEDED
    }

    public Optional<HardMinimum> hardMinimum(Strategy strategy) {
        return find(HardMinimum.class, rule -> rule.strategy() == strategy);
    }

    public Optional<SmallOrderSurcharge> smallOrderSurcharge(Strategy strategy) {
        return find(SmallOrderSurcharge.class, rule -> rule.strategy() == strategy);
    }

    public Optional<Freight> freight(Strategy strategy) {
        return find(Freight.class, rule -> rule.strategy() == strategy);
    }

    public Optional<Express> express(Strategy strategy) {
        return find(Express.class, rule -> rule.strategy() == strategy);
    }

    /** The discount of a growth tier; zero when the rule set names none. */
    public Percentage growthDiscount(GrowthTier tier) {
        return find(Growth.class, rule -> rule.tier() == tier)
                .map(Growth::discount)
                .orElse(Percentage.ZERO);
    }

    /** The growth tiers, lowest first. */
    public List<Growth> growthTiers() {
        return all(Growth.class).toList();
    }

    /** The margin the growth discount leaves; zero when the rule set names none. */
    public Percentage minimumMargin() {
        return find(MinimumMargin.class, rule -> true)
                .map(MinimumMargin::margin)
                .orElse(Percentage.ZERO);
    }

    private <R extends TermsRule> Optional<R> find(Class<R> kind, Predicate<R> wanted) {
        for (TermsRule rule : rules) {
            if (kind.isInstance(rule) && wanted.test(kind.cast(rule))) {
                return Optional.of(kind.cast(rule));
            }
        }
        return Optional.empty();
    }

    private <R extends TermsRule> Stream<R> all(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }
}
