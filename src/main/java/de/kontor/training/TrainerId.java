package de.kontor.training;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a trainer. */
public record TrainerId(UUID value) implements Serializable {
    static TrainerId next() {
        return new TrainerId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
