package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an account stands on the growth ladder on a day. All amounts are net goods values.
 *
 * @param value of the orders placed from {@code from} to {@code day}
 * @param saved by the growth discount in that time, see DD025
 * @param saving what the next tier would have saved besides; in retreat, what the own one would have saved
 * @param steps all tiers, lowest first
 * @param history the newest first
 */
public record GrowthLadder(
        Strategy strategy,
        GrowthTier tier,
        Money value,
        LocalDate from,
        LocalDate day,
        Money saved,
        Optional<Next> next,
        Optional<Saving> saving,
        List<Step> steps,
        Optional<Notice> notice,
        List<TierChange> history) {
    /**
     * A tier and what it takes and gives.
     *
     * @param keep the value that keeps it at the end of a quarter
     */
    public record Step(GrowthTier tier, Money threshold, Percentage discount, Money keep) {}

    /**
     * The next higher tier.
     *
     * @param missing what has to be ordered for it today
     */
    public record Next(Step step, Money missing) {}

    /** About what a tier would have saved in the last twelve months, see DD025. */
    public record Saving(GrowthTier tier, Percentage discount, Money amount) {}

    /**
     * A notice that the tier ends with the quarter.
     *
     * @param keep the value that keeps the tier
     * @param value what will count on the last day of the quarter, of the orders placed so far
     */
    public record Notice(LocalDate quarterEnd, LocalDate givenOn, GrowthTier lower, Money keep, Money value) {
        /** What has to be ordered until the quarter ends to keep the tier; zero when nothing is missing any more. */
        public Money missing() {
            return keep.minus(value).max(Money.ZERO);
        }

        /** The first day of the lower tier. */
        public LocalDate lowerFrom() {
            return quarterEnd.plusDays(1);
        }
    }

    /** The discount of the tier the account has. */
    public Percentage discount() {
        return steps.stream()
                .filter(step -> step.tier() == tier)
                .map(Step::discount)
                .findFirst()
                .orElse(Percentage.ZERO);
    }
}
