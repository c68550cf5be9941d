package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import java.util.List;
import java.util.Map;

/** What became of an import: all rows went in, or none. */
public sealed interface ImportResult {
    /**
     * All rows are articles now.
     *
     * @param byNumber the new ids by article number
     */
    record Imported(Map<String, ArticleId> byNumber) implements ImportResult {}

    /** Nothing was taken over; every problem of every row is listed. */
    record Rejected(List<Problem> problems) implements ImportResult {}

    /**
     * What is wrong with one row.
     *
     * @param row counted from 1
     */
    record Problem(int row, String number, Reason reason) {}

    /** Why a row cannot go in. */
    enum Reason {
        /** Letters, digits, blank, point, slash and hyphen, 1 to 40 of them. */
        BAD_NUMBER,
        /** The number stands twice in the import or is in the catalogue already. */
        DUPLICATE_NUMBER,
        /** Not 8, 12, 13 or 14 digits, or the last one does not check. */
        BAD_GTIN,
        /** Another article has the GTIN. */
        DUPLICATE_GTIN,
        /** A name or description is empty in one language, or too long. */
        BAD_TEXT,
        /** No such category. */
        UNKNOWN_CATEGORY,
        /** Fewer than one piece, or more than a line can hold. */
        BAD_PACKAGING_UNIT,
        /** Not a code of UN/ECE Recommendation 20: two or three capital letters or digits. */
        BAD_UNIT_CODE,
        /** Lead time below zero or above a year. */
        BAD_LEAD_TIME
    }
}
