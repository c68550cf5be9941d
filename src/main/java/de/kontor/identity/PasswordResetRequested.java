package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody shall get a link to choose a password. Published in the transaction that made the link.
 *
 * @param token the secret of the link; only its hash is stored
 */
public record PasswordResetRequested(
        UUID reset,
        LoginId login,
        @Nullable AccountId account,
        String email,
        String name,
        Locale locale,
        Purpose purpose,
        String token,
        Instant expiresAt) {
    /** Why there is a link. */
    public enum Purpose {
        /** The password was forgotten. */
        FORGOTTEN,
        /** The login is new and has no password yet. */
        FIRST
    }

    /** Leaves the secret out, so that no log can hold it. */
    @Override
    public String toString() {
        return "PasswordResetRequested[%s, %s, %s]".formatted(reset, login, purpose);
    }
}
