package de.kontor.ordering;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import java.util.Optional;

/**
 * What became of one line of a past order when it was ordered again.
 *
 * @param number article number as ordered then
 * @param successor what the buyer may put into the cart instead; only with {@link Outcome#REPLACED}
 */
public record ReorderLine(String number, Outcome outcome, Message sentence, Optional<Successor> successor) {
    /** An article in place of one that is no longer sold, in the quantity of then, snapped to its packaging unit. */
    public record Successor(ArticleId article, Quantity quantity) {}

    /** How a line fared. */
    public enum Outcome {
        /** In the cart. */
        ADDED,
        /** In the cart, and it costs more or less than then; of a package in its version of today. */
        REPRICED,
        /** Not in the cart: no longer for sale, or not for this account. */
        MISSING,
        /** Not in the cart: discontinued, and its successor is offered; another article is for the buyer to decide. */
        REPLACED
    }

    static ReorderLine of(String number, Outcome outcome, Message sentence) {
        return new ReorderLine(number, outcome, sentence, Optional.empty());
    }

    /** Whether it lies in the cart now. */
    public boolean isInCart() {
        return switch (outcome) {
            case ADDED, REPRICED -> true;
            case MISSING, REPLACED -> false;
        };
    }
}
