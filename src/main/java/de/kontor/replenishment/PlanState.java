package de.kontor.replenishment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a reorder plan; {@link #mayBecome} is the one transition map. */
public enum PlanState {
    /** Its runs happen. */
    ACTIVE,
    /** Nothing happens until a day, then it is active again by itself. */
    PAUSED,
    /** Over; kept for its history. */
    ENDED;

    private static final Map<PlanState, Set<PlanState>> NEXT = Map.of(
            ACTIVE, EnumSet.of(PAUSED, ENDED),
            // paused again means until another day
            PAUSED, EnumSet.of(PAUSED, ACTIVE, ENDED));

    /** Whether this state may be followed by {@code next}. */
    public boolean mayBecome(PlanState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
