package de.kontor.pricing;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.terms.RuleSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The prices of all articles that accounts of one kind have on one day, before what was agreed with one of them.
 *
 * @param segment whose book counts before the list; empty in retreat, where the list counts alone
 * @param tier whose growth discount is taken off; empty in retreat
 * @param rules the rules in one line
 */
public record PriceColumn(Optional<String> segment, Optional<GrowthTier> tier, LocalDate day, String rules) {
    /** The column of an account of that standing. */
    public static PriceColumn of(Standing standing, RuleSet rules, LocalDate day) {
        boolean retreat = standing.strategy() == Strategy.RETREAT;
        return new PriceColumn(
                retreat ? Optional.empty() : Optional.of(standing.segment()),
                retreat ? Optional.empty() : Optional.of(standing.growthTier()),
                day,
                RulePeriod.of(rules, day, day).says());
    }
}
