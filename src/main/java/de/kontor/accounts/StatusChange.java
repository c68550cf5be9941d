package de.kontor.accounts;

import de.kontor.shared.Message;

/** What became of the wish to give an account another status. */
public sealed interface StatusChange {
    /** The account now has this status. */
    record Done(AccountStatus status) implements StatusChange {}

    /** Nothing was changed, and why. */
    record Refused(Message reason) implements StatusChange {}
}
