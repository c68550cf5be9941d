package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.TermsRule.Growth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What other thresholds and discounts would do to all accounts, from their twelve-month values. Accounts that would be
 * too low for their tier count where they would stand after their steps down. Assumes that nobody orders differently.
 *
 * @param day of the values
 * @param rising how many would have a higher tier at once
 * @param falling how many would lose their tier at the end of a quarter, after a notice
 */
public record TierPreview(LocalDate day, List<Row> rows, long rising, long falling) {
    /**
     * One tier, now and after.
     *
     * @param discounted net a year that its accounts in forward and key would save, see DD025
     */
    public record Side(Money threshold, Percentage discount, long accounts, Money discounted) {}

    /** A tier with both its sides. */
    public record Row(GrowthTier tier, Side now, Side after) {}

    /** What an account has bought in twelve months, and what of it carries the discount. */
    record Bought(GrowthTier tier, Strategy strategy, Money value, Money eligible) {}

    /** All tiers together, before. */
    public Money discountedNow() {
        return rows.stream().map(row -> row.now().discounted()).reduce(Money.ZERO, Money::plus);
    }

    /** All tiers together, after. */
    public Money discountedAfter() {
        return rows.stream().map(row -> row.after().discounted()).reduce(Money.ZERO, Money::plus);
    }

    static TierPreview of(LocalDate day, List<Bought> accounts, TierScale now, TierScale after) {
        Counting before = new Counting(now);
        Counting then = new Counting(after);
        long rising = 0;
        long falling = 0;
        for (Bought one : accounts) {
            GrowthTier next = settled(one, after);
            before.add(one, one.tier());
            then.add(one, next);
            rising += next.compareTo(one.tier()) > 0 ? 1 : 0;
            falling += next.compareTo(one.tier()) < 0 ? 1 : 0;
        }
        List<Row> rows = new ArrayList<>();
        for (Growth tier : now.tiers()) {
            rows.add(new Row(tier.tier(), before.side(tier.tier()), then.side(tier.tier())));
        }
        return new TierPreview(day, rows, rising, falling);
    }

    /** Up at once; down as far as the value does not keep a tier. */
    private static GrowthTier settled(Bought one, TierScale scale) {
        GrowthTier reached = scale.reachedWith(one.value());
        GrowthTier kept = one.tier();
        while (kept.compareTo(reached) > 0 && one.value().isBelow(scale.keeps(kept))) {
            kept = scale.below(kept);
        }
        return kept.compareTo(reached) > 0 ? kept : reached;
    }

    private static final class Counting {
        private final TierScale scale;
        private final Map<GrowthTier, Long> accounts = new EnumMap<>(GrowthTier.class);
        private final Map<GrowthTier, Money> discounted = new EnumMap<>(GrowthTier.class);

        private Counting(TierScale scale) {
            this.scale = scale;
        }

        private void add(Bought one, GrowthTier tier) {
            accounts.merge(tier, 1L, Long::sum);
            if (one.strategy() != Strategy.RETREAT) {
                discounted.merge(tier, scale.discount(tier).of(one.eligible()), Money::plus);
            }
        }

        private Side side(GrowthTier tier) {
            return new Side(
                    scale.threshold(tier),
                    scale.discount(tier),
                    accounts.getOrDefault(tier, 0L),
                    discounted.getOrDefault(tier, Money.ZERO));
        }
    }
}
