package de.kontor.ui;

import java.util.Optional;
import java.util.UUID;

/** The id a part of an address means. A text that is no id is answered like an id that does not exist. */
public final class PathId {
    private PathId() {}

    public static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
