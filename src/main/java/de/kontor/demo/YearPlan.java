package de.kontor.demo;

import de.kontor.accounts.GrowthTier;
import java.util.Random;

/**
 * What a year shall look like.
 *
 * @param goods net goods value in EUR
 * @param limit never above this
 */
record YearPlan(int goods, int limit, int orders) {
    YearPlan bent(Trend trend, int threshold, int next) {
        return switch (trend) {
            case STEADY -> this;
            case NEAR_THE_NEXT_TIER -> next == 0 ? this : new YearPlan(next * 95 / 100, next - 5, orders);
            case FALLING -> threshold == 0 ? this : new YearPlan(threshold * 80 / 100, threshold, orders);
            case OCCASIONAL -> new YearPlan(goods * 2 / 5, limit, 1 + orders % 3);
        };
    }

    static YearPlan of(GrowthTier tier, Random random) {
        return switch (tier) {
            case BASE -> new YearPlan(500 + random.nextInt(1_500), 2_450, 4 + random.nextInt(5));
            case BRONZE -> new YearPlan(3_100 + random.nextInt(1_300), 4_900, 9 + random.nextInt(8));
            case SILVER -> new YearPlan(6_000 + random.nextInt(3_000), 9_800, 14 + random.nextInt(14));
            case GOLD -> new YearPlan(12_000 + random.nextInt(9_000), 24_500, 20 + random.nextInt(25));
            case PLATINUM -> new YearPlan(29_000 + random.nextInt(22_000), 90_000, 30 + random.nextInt(40));
        };
    }
}
