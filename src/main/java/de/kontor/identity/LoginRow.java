package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A login as lists show it.
 *
 * @param account null for staff
 * @param lastSignedInAt null when never used
 */
public record LoginRow(
        LoginId id,
        String email,
        String name,
        @Nullable AccountId account,
        Set<Role> roles,
        boolean locked,
        Instant createdAt,
        @Nullable Instant lastSignedInAt) {}
