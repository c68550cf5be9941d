package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import java.util.List;
import java.util.Optional;

/**
 * What to look for in a price book; empty fields do not narrow.
 *
 * @param articles only these, as a search found them
 * @param category only articles of this category and those below it
 */
public record PriceQuery(Optional<List<ArticleId>> articles, Optional<String> category, State state) {
    /** Which of the book's prices are meant. */
    public enum State {
        /** Those that hold today or will. */
        HOLDING,
        /** Those of which one is to come. */
        UPCOMING,
        /** Those that are over, with nothing after them. */
        ENDED,
        /** Those of which a tier lies below the floor. */
        BELOW_FLOOR
    }
}
