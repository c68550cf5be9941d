package de.kontor.identity;

import de.kontor.shared.AccountId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A login to be made for a member of an account.
 *
 * @param password empty or null: the member gets a link by mail and chooses one
 */
public record NewMember(
        String email,
        String name,
        AccountId account,
        Set<Role> roles,
        Locale locale,
        @Nullable String password) {}
