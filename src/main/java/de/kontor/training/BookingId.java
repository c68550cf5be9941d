package de.kontor.training;

import de.kontor.shared.TimeOrderedId;
import java.io.Serializable;
import java.util.UUID;

/** The id of a training booking. */
public record BookingId(UUID value) implements Serializable {
    /** A new id; whoever books makes it first, so that booking twice is booking once. */
    public static BookingId next() {
        return new BookingId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
