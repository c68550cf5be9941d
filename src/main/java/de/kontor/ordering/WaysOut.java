package de.kontor.ordering;

import java.util.List;

/**
 * The ways out of a cart, the one that loses least money first.
 *
 * @param ways none is beaten by another: no worse in lost money, net total and day, and better in one of them
 * @param fitting below a hard minimum: up to three different articles of which each alone reaches it
 */
public record WaysOut(List<WayOut> ways, List<WayOut> fitting) {
    /** Nothing stands in the way. */
    public static final WaysOut NONE = new WaysOut(List.of(), List.of());

    public boolean isEmpty() {
        return ways.isEmpty() && fitting.isEmpty();
    }
}
