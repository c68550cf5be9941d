package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.RuleSet;
import de.kontor.terms.TermsRule.Growth;
import de.kontor.terms.TermsRule.GrowthStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The growth tiers of a rule set, lowest first, and the rule for steps down. Pure. */
record TierScale(List<Growth> tiers, GrowthStep step) {
    static TierScale of(RuleSet rules) {
        return of(rules.growthTiers(), rules.growthStep());
    }

    static TierScale of(List<Growth> tiers, GrowthStep step) {
        return new TierScale(
                tiers.stream().sorted(Comparator.comparing(Growth::tier)).toList(), step);
    }

    /** The highest tier whose threshold a twelve-month value reaches. */
    GrowthTier reachedWith(Money value) {
        GrowthTier reached = GrowthTier.BASE;
        for (Growth candidate : tiers) {
            if (!value.isBelow(candidate.threshold())) {
                reached = candidate.tier();
            }
        }
        return reached;
    }

    /** The next higher tier; empty at the top. */
    Optional<Growth> above(GrowthTier tier) {
        return tiers.stream().filter(one -> one.tier().compareTo(tier) > 0).findFirst();
    }

    /** The next lower tier; the lowest stays. */
    GrowthTier below(GrowthTier tier) {
        return tiers.stream()
                .map(Growth::tier)
                .filter(one -> one.compareTo(tier) < 0)
                .reduce((one, higher) -> higher)
                .orElse(GrowthTier.BASE);
    }

    Money threshold(GrowthTier tier) {
        return rule(tier).map(Growth::threshold).orElse(Money.ZERO);
    }

    Percentage discount(GrowthTier tier) {
        return rule(tier).map(Growth::discount).orElse(Percentage.ZERO);
    }

    /** The twelve-month value that keeps a tier at the end of a quarter; strictly less does not. */
    Money keeps(GrowthTier tier) {
        return step.keep().of(threshold(tier));
    }

    /** The day the notices of a quarter are given. */
    LocalDate noticeDay(LocalDate quarterEnd) {
        return quarterEnd.minusDays(step.noticeDays());
    }

    private Optional<Growth> rule(GrowthTier tier) {
        return tiers.stream().filter(one -> one.tier() == tier).findFirst();
    }
}
