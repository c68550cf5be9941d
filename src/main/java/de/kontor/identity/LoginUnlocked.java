package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import org.jspecify.annotations.Nullable;

/**
 * A login was unlocked.
 *
 * @param account null for staff
 */
public record LoginUnlocked(
        Actor by, LoginId login, @Nullable AccountId account, String email) {}
