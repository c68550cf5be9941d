package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of an imported file with its verdict.
 *
 * @param line of the file
 * @param number as the file says
 * @param fromQuantity as understood; empty where it was not, as with price and day
 * @param typedPrice as the file says, for rows that were refused
 * @param validFrom from when it counts
 * @param reason why it was refused
 * @param before the price it replaces, for the same quantity
 */
public record ImportedRow(
        int line,
        String number,
        Optional<ArticleId> article,
        Optional<PriceUnit> priceUnit,
        String typedQuantity,
        String typedPrice,
        Optional<Integer> fromQuantity,
        Optional<UnitPrice> price,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Verdict verdict,
        Optional<Message> reason,
        Optional<UnitPrice> before) {
    /** What becomes of the row. */
    public enum Verdict {
        /** The book had no price for these days. */
        NEW,
        /** It replaces another price. */
        CHANGED,
        /** It holds already. */
        UNCHANGED,
        /** It is left out, with a reason. */
        REFUSED;

        boolean writes() {
            return this == NEW || this == CHANGED;
        }
    }
}
