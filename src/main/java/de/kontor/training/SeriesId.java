package de.kontor.training;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a training series. */
public record SeriesId(UUID value) implements Serializable {
    static SeriesId next() {
        return new SeriesId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
