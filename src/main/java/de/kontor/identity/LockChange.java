package de.kontor.identity;

/** What became of the wish to lock or unlock a login. */
public sealed interface LockChange {
    /** The login now is as wished; also when it was so before. */
    record Done() implements LockChange {}

    /** Nothing changed. */
    record Refused(Reason reason) implements LockChange {}

    /** Why a lock is refused. */
    enum Reason {
        /** Nobody locks oneself out. */
        OWN_LOGIN,
        /** There is no such login. */
        UNKNOWN
    }
}
