package de.kontor.replenishment;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a run; it is the submit token of the run's order too, so that there is one at most. */
public record RunId(UUID value) implements Serializable {
    static RunId next() {
        return new RunId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
