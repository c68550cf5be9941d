package de.kontor.accounts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an account. */
public enum AccountStatus {
    /** Registered, nothing checked yet; may not order on account. */
    REGISTERED,
    /** Company and VAT ID are checked. */
    VERIFIED,
    /** Has ordered. */
    ACTIVE,
    /** May look, but not order. */
    BLOCKED;

    private static final Map<AccountStatus, Set<AccountStatus>> NEXT = Map.of(
            REGISTERED, EnumSet.of(VERIFIED, BLOCKED),
            VERIFIED, EnumSet.of(ACTIVE, BLOCKED),
            ACTIVE, EnumSet.of(BLOCKED),
            BLOCKED, EnumSet.of(VERIFIED, ACTIVE));

    /** Whether this status may be followed by {@code next}. */
    public boolean mayBecome(AccountStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether an account in this status may order on account. */
    public boolean mayOrderOnAccount() {
        return this == VERIFIED || this == ACTIVE;
    }
}
