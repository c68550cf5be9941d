package de.kontor.identity;

import java.time.Instant;
import java.util.UUID;

/** What the token of a mailed link says. */
public sealed interface SignedLink {
    /** Genuine and in time; whether it was used before, its subject knows. */
    record Valid(UUID subject, Instant until) implements SignedLink {}

    /** Genuine, but too late. */
    record Expired(UUID subject, Instant until) implements SignedLink {}

    /** Altered, garbled, or made for something else. */
    record Invalid() implements SignedLink {}
}
