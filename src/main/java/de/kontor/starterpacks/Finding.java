package de.kontor.starterpacks;

import de.kontor.shared.Message;
import java.util.Optional;

/**
 * Something about a version, in words.
 *
 * @param stops what it keeps from happening
 * @param slot the number of the slot it is about, counted from 0
 */
public record Finding(Kind kind, Stops stops, Optional<Integer> slot, Message message) {
    /** What a finding keeps from happening. */
    public enum Stops {
        /** Unfinished: it cannot be submitted, and not be published. */
        SUBMITTING,
        /** Finished, and yet not to be sold like that. */
        PUBLISHING,
        /** Only worth knowing. */
        NOTHING
    }

    /** What a finding is about. */
    public enum Kind {
        NAME,
        TRADES,
        STRATEGIES,
        NO_SLOTS,
        TOO_MANY,
        SLOT_NAME,
        EMPTY_SLOT,
        MIN_ABOVE_MAX,
        TOO_FEW_CHOICES,
        DOUBLE_CHOICE,
        UNKNOWN_ARTICLE,
        PACKAGING_UNIT,
        NOT_ORDERABLE,
        OUTSIDE_RANGE,
        PRICE_ZERO,
        PRICE_ABOVE_SUM,
        MARGIN,
        VALIDITY,
        LIMIT,
        LOW_STOCK,
        NO_SAVING
    }

    boolean stops(Stops deed) {
        return stops == Stops.SUBMITTING || stops == deed;
    }
}
