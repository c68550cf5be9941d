package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A login was made.
 *
 * @param account null for staff
 */
public record LoginCreated(
        Actor by, LoginId login, @Nullable AccountId account, String email, Set<Role> roles) {}
