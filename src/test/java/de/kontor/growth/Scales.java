package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.TermsRule.Growth;
import de.kontor.terms.TermsRule.GrowthStep;
import java.util.List;

/** The tiers of domain section 3. */
final class Scales {
    static final TierScale DEFAULT = TierScale.of(
            List.of(
                    rule(GrowthTier.BASE, "0", "0"),
                    rule(GrowthTier.BRONZE, "2500", "2"),
                    rule(GrowthTier.SILVER, "5000", "4"),
                    rule(GrowthTier.GOLD, "10000", "6"),
                    rule(GrowthTier.PLATINUM, "25000", "8")),
            new GrowthStep(30, Percentage.of("90")));

    private Scales() {}

    static Growth rule(GrowthTier tier, String threshold, String percent) {
        return new Growth(tier, Money.of(threshold), Percentage.of(percent));
    }
}
