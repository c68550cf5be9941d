package de.kontor.ordering;

import de.kontor.shared.Message;
import de.kontor.shared.Quantity;

/** What became of a change of the cart. */
public sealed interface CartChange {
    /**
     * Done.
     *
     * @param quantity pieces that were added or that the line has now, snapped up to the packaging unit
     */
    record Done(Quantity quantity) implements CartChange {}

    /** Nothing was changed. */
    record Refused(Message reason) implements CartChange {}
}
