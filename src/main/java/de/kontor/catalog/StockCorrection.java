package de.kontor.catalog;

import de.kontor.shared.ArticleId;

/** What became of a counted stock that was entered by hand. */
public sealed interface StockCorrection {
    /** The stock now is what was counted. */
    record Corrected(ArticleId article, int before, int after) implements StockCorrection {}

    /**
     * Nothing was changed.
     *
     * @param reserved pieces that orders hold, the least that can be entered
     */
    record Refused(Reason reason, int reserved) implements StockCorrection {}

    /** Why a correction was refused. */
    enum Reason {
        /** The count is empty, not a number, a fraction or below zero. */
        NOT_A_COUNT,
        /** More than 1,000,000 pieces. */
        TOO_LARGE,
        /** Nobody said why. */
        MISSING_REASON,
        /** Why takes more than 500 characters. */
        REASON_TOO_LONG,
        /** Orders hold more pieces than were counted. */
        BELOW_RESERVED,
        /** There is no such article. */
        UNKNOWN_ARTICLE
    }
}
