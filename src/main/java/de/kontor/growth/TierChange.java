package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Money;
import java.time.LocalDate;

/**
 * A move from one growth tier to another.
 *
 * @param value the twelve-month value that caused it
 */
public record TierChange(LocalDate day, GrowthTier before, GrowthTier tier, TierCause cause, Money value) {}
