package de.kontor.ordering;

import de.kontor.shared.Message;
import de.kontor.shared.Quantity;

/** What became of a change of the cart. */
public sealed interface CartChange {
    /**
     * Done.
     *
     * @param wanted pieces asked for, to add or to have
     * @param quantity the same, snapped up to the packaging unit
     */
    record Done(Quantity wanted, Quantity quantity) implements CartChange {
        public boolean snapped() {
            return !wanted.equals(quantity);
        }
    }

    /** Nothing was changed. */
    record Refused(Message reason) implements CartChange {}
}
