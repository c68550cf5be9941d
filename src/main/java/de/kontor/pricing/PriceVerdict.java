package de.kontor.pricing;

import de.kontor.shared.Message;

/** What becomes of a price somebody means to enter. */
public sealed interface PriceVerdict {
    /** The source has no price for these days yet. */
    record New() implements PriceVerdict {}

    /** It takes the place of another price from its first day on. */
    record Changed(Ladder before) implements PriceVerdict {}

    /** The same holds already. */
    record Unchanged() implements PriceVerdict {}

    /** Why not, and what to do. */
    record Refused(Message reason) implements PriceVerdict {}

    /** Whether there is something to write. */
    default boolean writes() {
        return this instanceof New || this instanceof Changed;
    }
}
