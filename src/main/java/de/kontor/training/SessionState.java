package de.kontor.training;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a session; {@link #mayBecome} is its transition map. */
public enum SessionState {
    /** Generated from a series; nobody outside the studio sees it. */
    PROPOSED,
    /** Can be booked until its deadline. */
    OPEN,
    /** Has taken place; attendance is recorded. */
    HELD,
    /** Does not take place. */
    CANCELLED;

    private static final Map<SessionState, Set<SessionState>> NEXT =
            Map.of(PROPOSED, EnumSet.of(OPEN, CANCELLED), OPEN, EnumSet.of(HELD, CANCELLED));

    /** Whether this state may be followed by {@code next}. */
    public boolean mayBecome(SessionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
