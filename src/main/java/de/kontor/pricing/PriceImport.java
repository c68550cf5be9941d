package de.kontor.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An uploaded file on its way into a price book.
 *
 * @param validFrom from when rows count that name no day, or one that is over
 * @param rows how many there are
 * @param done how many the current step has got through
 * @param counts rows by verdict, as far as they are checked
 */
public record PriceImport(
        UUID id,
        PriceBook book,
        String fileName,
        LocalDate validFrom,
        State state,
        int rows,
        int done,
        String uploadedBy,
        Instant uploadedAt,
        String appliedBy,
        Optional<Instant> appliedAt,
        Map<ImportedRow.Verdict, Integer> counts) {
    /** How far an import is. */
    public enum State {
        /** Rows are getting their verdicts. */
        CHECKING,
        /** All rows have a verdict; somebody decides. */
        CHECKED,
        /** The good rows are being written. */
        APPLYING,
        /** The good rows are prices now. */
        APPLIED,
        /** Nothing was written and nothing will be. */
        DISCARDED;

        /** Whether work is going on. */
        public boolean isRunning() {
            return this == CHECKING || this == APPLYING;
        }
    }

    public int count(ImportedRow.Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many rows would be written. */
    public int good() {
        return count(ImportedRow.Verdict.NEW) + count(ImportedRow.Verdict.CHANGED);
    }
}
