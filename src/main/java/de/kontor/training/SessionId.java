package de.kontor.training;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a training session. */
public record SessionId(UUID value) implements Serializable {
    static SessionId next() {
        return new SessionId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
