package de.kontor.training;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import java.util.Optional;

/**
 * The free seats of an account in a quarter, by the session's start.
 *
 * @param total by strategy and growth tier, as they are now
 * @param used by bookings, also by those cancelled too late
 * @param nextTier the next growth tier that would give more
 */
public record SeatAllowance(
        Quarter quarter, Strategy strategy, GrowthTier tier, int total, int used, Optional<Better> nextTier) {
    /** What a higher tier gives in all. */
    public record Better(GrowthTier tier, int total) {}

    public int left() {
        return Math.max(0, total - used);
    }
}
