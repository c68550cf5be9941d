package de.kontor.training;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a training course. */
public record CourseId(UUID value) implements Serializable {
    static CourseId next() {
        return new CourseId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
