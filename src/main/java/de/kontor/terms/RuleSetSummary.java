package de.kontor.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule set as a line of a list.
 *
 * @param title what its author calls it; empty for those that came with the portal
 * @param validFrom its first day; empty before it is published
 * @param validUntil its last day; empty while nothing takes its place
 * @param approved whether a second person has approved it
 */
public record RuleSetSummary(
        int version,
        RuleSet.State state,
        String title,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        boolean approved,
        String author,
        Instant changedAt) {
    /** Whether orders of a day are judged by it. */
    public boolean isInForce(LocalDate day) {
        return (state == RuleSet.State.PUBLISHED || state == RuleSet.State.SUPERSEDED)
                && validFrom.map(first -> !day.isBefore(first)).orElse(false)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
