package de.kontor.ordering;

import de.kontor.shared.Message;

/**
 * What became of one line of a past order when it was ordered again.
 *
 * @param number article number as ordered then
 */
public record ReorderLine(String number, Outcome outcome, Message sentence) {
    /** How a line fared. */
    public enum Outcome {
        /** In the cart. */
        ADDED,
        /** In the cart, and it costs more or less than then. */
        REPRICED,
        /** Not in the cart: no longer for sale, or not for this account. */
        MISSING,
        /** Not in the cart: its successor was put in instead. */
        REPLACED
    }
}
