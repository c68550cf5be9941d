package de.kontor.terms;

import static de.kontor.accounts.Strategy.FORWARD;
import static de.kontor.accounts.Strategy.KEY;
import static de.kontor.accounts.Strategy.RETREAT;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
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

/** The default rules, written down from the domain and not from the migration. */
public final class TermsFixtures {
    public static final RuleSet DEFAULTS = new RuleSet(
            2,
            LocalDate.of(2020, 1, 1),
            List.of(
                    new HardMinimum(RETREAT, Money.of("50")),
                    new SmallOrderSurcharge(RETREAT, Money.of("150"), Money.of("9.90")),
                    new SmallOrderSurcharge(FORWARD, Money.of("50"), Money.of("4.90")),
                    freight(RETREAT, "7.90", "250"),
                    freight(FORWARD, "5.90", "150"),
                    new Freight(KEY, Money.ZERO, Optional.empty()),
                    new Express(RETREAT, Money.of("19")),
                    new Express(FORWARD, Money.of("19")),
                    new Express(KEY, Money.of("9.90")),
                    growth(GrowthTier.BASE, "0", "0"),
                    growth(GrowthTier.BRONZE, "2500", "2"),
                    growth(GrowthTier.SILVER, "5000", "4"),
                    growth(GrowthTier.GOLD, "10000", "6"),
                    growth(GrowthTier.PLATINUM, "25000", "8"),
                    new MinimumMargin(Percentage.of("12"))));

    private TermsFixtures() {}

    private static Freight freight(Strategy strategy, String net, String freeFrom) {
        return new Freight(strategy, Money.of(net), Optional.of(Money.of(freeFrom)));
    }

    private static Growth growth(GrowthTier tier, String threshold, String discount) {
        return new Growth(tier, Money.of(threshold), Percentage.of(discount));
    }
}
