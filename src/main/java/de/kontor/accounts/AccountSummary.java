package de.kontor.accounts;

import de.kontor.shared.AccountId;

/** An account as a line of a list. */
public record AccountSummary(
        AccountId id,
        String number,
        String legalName,
        String city,
        Trade trade,
        AccountStatus status,
        Strategy strategy,
        GrowthTier growthTier,
        String segment) {}
