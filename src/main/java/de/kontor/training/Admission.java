package de.kontor.training;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Identity;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may have seats at all, also where they cost nothing (domain section 1). */
@Component
class Admission {
    private final Accounts accounts;
    private final Identity identity;

    Admission(Accounts accounts, Identity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    /** Why the account may have no seats; the sentence of its orders. */
    Optional<BookingChange> refusal(AccountId account) {
        AccountStatus status = accounts.standing(account).orElseThrow().status();
        return status.mayOrderOnAccount()
                ? Optional.empty()
                : Optional.of(new BookingChange.Refused(Message.of(
                        status == AccountStatus.BLOCKED ? "order.accountBlocked" : "order.accountUnverified")));
    }

    /** Whether the login still exists for us: a link or an address of a locked one opens nothing. */
    boolean isOpen(LoginId login) {
        return !identity.rolesOf(login).isEmpty();
    }

    /** Whether the login may have seats booked in its name. */
    boolean mayBook(LoginId login) {
        Set<Role> roles = identity.rolesOf(login);
        return roles.contains(Role.OWNER) || roles.contains(Role.BUYER);
    }
}
