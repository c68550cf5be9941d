package de.kontor.identity;

/** Why a password is not good enough. There are no rules of composition: length and rarity are what counts. */
public enum PasswordFault {
    /** Fewer than 8 characters; 12 are recommended. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    /** One of the commonest passwords. */
    TOO_COMMON,
    /** The same as the own e-mail address or name. */
    LIKE_IDENTITY
}
