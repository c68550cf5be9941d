package de.kontor.replenishment;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a reorder plan. */
public record PlanId(UUID value) implements Serializable {
    static PlanId next() {
        return new PlanId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
