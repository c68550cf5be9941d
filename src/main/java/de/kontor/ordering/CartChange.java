package de.kontor.ordering;

import de.kontor.shared.Message;
import de.kontor.shared.Quantity;

/** What became of a change of the cart. */
public sealed interface CartChange {
    /**
     * Done.
     *
     * @param wanted as asked for
     * @param quantity as it now stands in the cart; differs when it had to be snapped to the packaging unit
     */
    record Done(Quantity wanted, Quantity quantity) implements CartChange {
        public boolean snapped() {
            return !wanted.equals(quantity);
        }
    }

    /** Nothing was changed. */
    record Refused(Message reason) implements CartChange {}
}
