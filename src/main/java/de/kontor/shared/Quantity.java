package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A number of whole pieces, from 1 to {@value #MAX}. What a person types goes through {@link QuantityInput}.
 *
 * @param pieces how many
 */
public record Quantity(int pieces) implements Comparable<Quantity> {
    /** More pieces than any line of a small account needs; above it somebody slipped on the keyboard. */
    public static final int MAX = 1_000_000;

    @JsonCreator
    public Quantity {
        if (pieces < 1 || pieces > MAX) {
            throw new IllegalArgumentException("A quantity lies between 1 and " + MAX + ": " + pieces);
        }
    }

    public static Quantity of(int pieces) {
        return new Quantity(pieces);
    }

    /**
     * The next multiple of the packaging unit (<em>VPE</em>) at or above this quantity; snapping goes up, and down
     * only where {@link #MAX} leaves no room.
     */
    public Quantity snappedTo(int packagingUnit) {
        long up = ((pieces + packagingUnit - 1L) / packagingUnit) * packagingUnit;
        return new Quantity((int) (up <= MAX ? up : up - packagingUnit));
    }

    /** Both together, at most {@link #MAX}. */
    public Quantity plus(Quantity other) {
        return new Quantity(Math.min(MAX, pieces + other.pieces));
    }

    @JsonValue
    int json() {
        return pieces;
    }

    @Override
    public int compareTo(Quantity other) {
        return Integer.compare(pieces, other.pieces);
    }

    @Override
    public String toString() {
        return Integer.toString(pieces);
    }
}
