package de.kontor.accounts;

import de.kontor.shared.AccountId;

/**
 * What prices and terms of an account depend on, at one moment.
 *
 * @param segment code of the price segment (<em>Preissegment</em>), exactly one per account
 */
public record Standing(
        AccountId account, AccountStatus status, String segment, Strategy strategy, GrowthTier growthTier) {}
