package de.kontor.terms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a rule of a rule set counts, days in Berlin.
 *
 * @param from first day; empty is as long as the rule set itself
 * @param until last day; empty is open
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** Whether it names no day at all. */
    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether there is a day both cover. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether it ends before it starts. */
    public boolean isEmpty() {
        return !startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from.isEmpty() || other.until.isEmpty() || !from.get().isAfter(other.until.get());
    }
}
