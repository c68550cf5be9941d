package de.kontor.identity;

/** What became of a new password given with a mailed link. */
public sealed interface PasswordReset {
    /** The password is set, the link is used up, every session of the login ends within a minute. */
    record Done() implements PasswordReset {}

    /** The link was used, is too old, or never existed; which of these is not said. */
    record LinkInvalid() implements PasswordReset {}

    /** The password is too weak; the link stays open. */
    record Weak(PasswordFault fault) implements PasswordReset {}
}
