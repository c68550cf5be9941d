package de.kontor.identity;

import de.kontor.shared.LoginId;

/** What became of the wish for a new login. */
public sealed interface LoginCreation {
    /** The login exists. */
    record Created(LoginId login) implements LoginCreation {}

    /** There is no new login. */
    record Refused(Reason reason) implements LoginCreation {}

    /** Why a login is refused. */
    enum Reason {
        /** Another login has this address. */
        EMAIL_TAKEN,
        /** Not an e-mail address, or longer than 254 characters. */
        EMAIL_INVALID,
        /** The name is blank. */
        NAME_MISSING,
        /** The name has more than 120 characters. */
        NAME_TOO_LONG,
        /** No role chosen. */
        ROLES_MISSING,
        /** A member with roles of staff, or the other way round. */
        ROLES_MIXED,
        /** The password breaks a rule of {@link PasswordFault}. */
        PASSWORD_WEAK
    }
}
