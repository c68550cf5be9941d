package de.kontor.pricing;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Standings and ladders for tests. */
public final class PriceFixtures {
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private PriceFixtures() {}

    /** A verified account that bought before. */
    public static Standing anAccountIn(Strategy strategy, GrowthTier tier) {
        return new Standing(AccountId.next(), AccountStatus.ACTIVE, "STANDARD", strategy, tier);
    }

    public static Standing anAccountInRetreat() {
        return anAccountIn(Strategy.RETREAT, GrowthTier.BASE);
    }

    public static Standing aForwardAccountInTier(GrowthTier tier) {
        return anAccountIn(Strategy.FORWARD, tier);
    }

    /** Quantity and price in turn: {@code tiers(1, "12.86", 500, "11.20")}. */
    public static List<VolumeTier> tiers(Object... quantitiesAndPrices) {
        List<VolumeTier> tiers = new ArrayList<>();
        for (int i = 0; i < quantitiesAndPrices.length; i += 2) {
            tiers.add(new VolumeTier((int) quantitiesAndPrices[i], UnitPrice.of((String) quantitiesAndPrices[i + 1])));
        }
        return tiers;
    }

    public static Ladder ladder(LadderKind kind, Object... quantitiesAndPrices) {
        return new Ladder(kind, NEW_YEAR, tiers(quantitiesAndPrices));
    }
}
