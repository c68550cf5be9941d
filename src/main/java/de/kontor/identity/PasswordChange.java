package de.kontor.identity;

import java.time.Duration;

/** What became of the wish to change one's own password. */
public sealed interface PasswordChange {
    /**
     * Changed; every other session of the login ends within a minute.
     *
     * @param renewed takes the place of the current sign-in, see {@link CurrentActor#renew}
     */
    record Changed(SignedIn renewed) implements PasswordChange {}

    /** The current password was not right. */
    record WrongCurrent() implements PasswordChange {}

    /** The new password is too weak. */
    record Weak(PasswordFault fault) implements PasswordChange {}

    /** Too many wrong tries; the next one is possible after this time. */
    record SlowedDown(Duration remaining) implements PasswordChange {}
}
