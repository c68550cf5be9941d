package de.kontor.starterpacks;

import java.util.Set;

/** The life of a version (domain section 6). One transition map; everything that is not in it is refused. */
public enum VersionState {
    /** Being written; the only state in which the content may change. */
    DRAFT,
    /** Submitted; somebody who did not write it decides. */
    IN_REVIEW,
    /** Found good by somebody else; may be published. */
    APPROVED,
    /** Sold from its first day on, until its last day, the next version or its retirement. */
    PUBLISHED,
    /** Followed by a newer version, from whose first day on it is no longer sold. */
    SUPERSEDED,
    /** Taken off the market for good. */
    RETIRED;

    private Set<VersionState> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW);
            case IN_REVIEW -> Set.of(DRAFT, APPROVED);
            case APPROVED -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED -> Set.of(SUPERSEDED, RETIRED);
            case SUPERSEDED, RETIRED -> Set.of();
        };
    }

    public boolean mayBecome(VersionState other) {
        return next().contains(other);
    }

    /** Whether it was sold once, so that orders may point to it. */
    public boolean wasPublished() {
        return this == PUBLISHED || this == SUPERSEDED || this == RETIRED;
    }
}
