package de.kontor.accounts;

import de.kontor.accounts.AccountProfile.StrategyChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an account stands, what is planned, and what was before.
 *
 * @param version to be handed back with a change, so that nobody overwrites what he has not seen
 * @param planned at most one per aspect
 * @param strategies the newest first
 * @param segments the newest first; what an account was opened with is not among them
 */
public record StandingSheet(
        String number,
        String legalName,
        Standing standing,
        long version,
        List<Planned> planned,
        List<StrategyChange> strategies,
        List<SegmentChange> segments) {
    /** A change that will hold from a day on. */
    public record Planned(StandingAspect aspect, String value, LocalDate since, String reason, String origin) {}

    /** Who set which segment when, and why. */
    public record SegmentChange(String segment, LocalDate since, String reason, String origin) {}

    /** What is planned of an aspect. */
    public Optional<Planned> planned(StandingAspect aspect) {
        return planned.stream().filter(plan -> plan.aspect() == aspect).findFirst();
    }
}
