package de.kontor.demo;

import de.kontor.accounts.GrowthTier;

/** Where an account of the demo is heading. */
enum Trend {
    STEADY,
    NEAR_THE_NEXT_TIER,
    FALLING,
    OCCASIONAL;

    /** Few of the many, and two of those that have a login. */
    static Trend of(DemoAccount account) {
        return switch (account.name()) {
            case "Elektro Yılmaz GmbH", "Tischlerei Brandt" -> STEADY;
            case "Autowerkstatt Petrov" -> NEAR_THE_NEXT_TIER;
            case "Kfz-Technik Baumann" -> FALLING;
            default ->
                switch (Math.floorMod(account.name().hashCode(), 12)) {
                    case 0 -> FALLING;
                    case 1 -> NEAR_THE_NEXT_TIER;
                    case 2, 3, 4 -> isSmallOneOfMany(account) ? OCCASIONAL : STEADY;
                    default -> STEADY;
                };
        };
    }

    private static boolean isSmallOneOfMany(DemoAccount account) {
        return account.tier() == GrowthTier.BASE && !DemoAccounts.all().contains(account);
    }

    /** Whether it buys once to three times a year only. */
    static boolean isOccasional(DemoAccount account) {
        return of(account) == OCCASIONAL;
    }

    /** Whether one more purchase could lift it. */
    static boolean isNearTheNextTier(DemoAccount account) {
        return of(account) == NEAR_THE_NEXT_TIER;
    }
}
