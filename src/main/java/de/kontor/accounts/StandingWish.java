package de.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an account shall stand.
 *
 * @param value name of a {@link Strategy}, or code of a segment
 * @param from the first day; empty means at once, for retreat after thirty days
 * @param reason why, 1 to 500 characters
 */
public record StandingWish(StandingAspect aspect, String value, Optional<LocalDate> from, String reason) {
    public static StandingWish strategy(Strategy strategy, Optional<LocalDate> from, String reason) {
        return new StandingWish(StandingAspect.STRATEGY, strategy.name(), from, reason);
    }

    public static StandingWish segment(String code, Optional<LocalDate> from, String reason) {
        return new StandingWish(StandingAspect.SEGMENT, code, from, reason);
    }

    boolean isRetreat() {
        return aspect == StandingAspect.STRATEGY && value.equals(Strategy.RETREAT.name());
    }
}
