package de.kontor.replenishment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a run; {@link #mayBecome} is the one transition map (domain section 7). */
public enum RunState {
    /** In the calendar, not announced yet. */
    SCHEDULED,
    /** The buyer knows date and price, and may still skip, move or edit. */
    ANNOUNCED,
    /** Waits for the buyer: dearer than agreed, too late, or an article is gone. */
    REVIEW_NEEDED,
    /** Waits for an approver; only in the map until approvals come. */
    WAITING_APPROVAL,
    /** There is an order. */
    ORDERED,
    /** Left out: by the buyer, by a pause, or because another run took it along. */
    SKIPPED,
    /** Something stands in the way; it goes on by itself when the cause is gone. */
    PARKED,
    /** Given up: the payment of its order failed for good. */
    FAILED;

    private static final Map<RunState, Set<RunState>> NEXT = Map.of(
            SCHEDULED, EnumSet.of(ANNOUNCED, REVIEW_NEEDED, PARKED, SKIPPED),
            // moved to a later day, it is announced anew
            ANNOUNCED, EnumSet.of(SCHEDULED, REVIEW_NEEDED, WAITING_APPROVAL, ORDERED, SKIPPED, PARKED),
            REVIEW_NEEDED, EnumSet.of(SCHEDULED, ANNOUNCED, SKIPPED),
            // left out by a pause that ended early, or begun anew on that day
            SKIPPED, EnumSet.of(SCHEDULED),
            WAITING_APPROVAL, EnumSet.of(ORDERED, SKIPPED, PARKED),
            PARKED, EnumSet.of(SCHEDULED, ANNOUNCED, REVIEW_NEEDED, WAITING_APPROVAL, ORDERED, SKIPPED),
            ORDERED, EnumSet.of(FAILED),
            // paid another way after all
            FAILED, EnumSet.of(ORDERED));

    /** Whether this state may be followed by {@code next}. */
    public boolean mayBecome(RunState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether its day and lines may still be changed: it is open and nobody else decides on it. */
    public boolean isChangeable() {
        return isOpen() && this != WAITING_APPROVAL;
    }

    /** Whether it is neither ordered nor left out nor given up. */
    public boolean isOpen() {
        return this != ORDERED && this != SKIPPED && this != FAILED;
    }
}
