package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import org.jspecify.annotations.Nullable;

/**
 * A login has a new password; its older sessions end within a minute.
 *
 * @param account null for staff
 * @param byLink whether a mailed link was used rather than the old password
 */
public record PasswordChanged(
        Actor by, LoginId login, @Nullable AccountId account, String email, boolean byLink) {}
