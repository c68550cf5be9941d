package de.kontor.accounts;

import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is needed to give a person access to an account.
 *
 * @param orderLimit highest net sum of the lines of one order, seats included, fees and freight not; empty is no limit
 * @param password empty sends a link to set one
 */
public record MemberDraft(
        String name,
        String email,
        Set<Role> roles,
        Locale locale,
        Optional<Money> orderLimit,
        Optional<String> password) {
    /** The member this becomes with a login. */
    Member member(LoginId login, AccountId account) {
        return new Member(login, account, name, email, roles.contains(Role.OWNER), orderLimit);
    }
}
