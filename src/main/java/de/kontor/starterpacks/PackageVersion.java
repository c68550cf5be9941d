package de.kontor.starterpacks;

import de.kontor.shared.LoginId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a package, with all that is known of its life.
 *
 * @param number of the package, {@code P-1001}
 * @param version 1, 2, 3 … within the package
 * @param revision rises with every change of a draft
 * @param writers everybody who changed its content; none of them may approve or publish it
 * @param validFrom its first day; empty until it is published
 * @param endsBefore the day from which it is no longer sold, because a newer version follows or it was retired
 * @param override who let it pass below the margin gate, and why
 */
public record PackageVersion(
        VersionId id,
        PackageId packageId,
        String number,
        int version,
        VersionState state,
        PackageContent content,
        long revision,
        String writtenBy,
        Set<LoginId> writers,
        String changedBy,
        Instant changedAt,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> endsBefore,
        Optional<Override> override) {
    /** A commercial manager's decision to sell below the margin gate. */
    public record Override(Margin margin, String by, String reason) {}

    /** A step of its life, or a comment. */
    public record Event(String kind, Instant at, String actor, String text) {}

    /** Whether it is sold on a day. */
    public boolean isOnSale(LocalDate day) {
        return state.wasPublished()
                && validFrom.filter(first -> !first.isAfter(day)).isPresent()
                && endsBefore.filter(end -> !day.isBefore(end)).isEmpty()
                && content.validUntil().filter(day::isAfter).isEmpty();
    }
}
