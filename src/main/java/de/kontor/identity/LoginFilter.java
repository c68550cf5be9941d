package de.kontor.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which logins to list.
 *
 * @param text part of name or e-mail address; blank for all
 * @param kind null for both kinds
 * @param locked null for both states
 */
public record LoginFilter(
        String text, @Nullable Kind kind, @Nullable Boolean locked) {
    /** On whose side a login stands. */
    public enum Kind {
        /** Belongs to an account. */
        MEMBER,
        /** Belongs to the seller. */
        STAFF
    }
}
