package de.kontor.ordering;

import de.kontor.shared.TimeOrderedId;
import java.util.UUID;

/** Names one checkout. However often it is submitted, at most one order comes of it. */
public record SubmitToken(UUID value) {
    static SubmitToken next() {
        return new SubmitToken(TimeOrderedId.next());
    }
}
