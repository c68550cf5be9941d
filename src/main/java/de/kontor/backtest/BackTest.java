package de.kontor.backtest;

import de.kontor.shared.TimeOrderedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of one content of a rule set.
 *
 * @param lastDay the last day whose orders are replayed; the first is {@code firstDay}
 * @param fingerprint of the content it ran on; empty before it began
 * @param done orders replayed so far, of {@code total}
 * @param result once it is done
 */
public record BackTest(
        UUID id,
        int version,
        State state,
        String requestedBy,
        Instant requestedAt,
        LocalDate firstDay,
        LocalDate lastDay,
        String fingerprint,
        int done,
        int total,
        Optional<Instant> finishedAt,
        Optional<BackTestResult> result) {
    /** Where a run is. */
    public enum State {
        /** Waits for its turn. */
        QUEUED,
        /** Replays orders. */
        RUNNING,
        /** Has a result. */
        DONE,
        /** Stopped by a person; without a result. */
        CANCELLED,
        /** Broke off; can be started again. */
        FAILED;

        /** Whether it still goes on. */
        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }

    static UUID nextId() {
        return TimeOrderedId.next();
    }
}
