package de.kontor.ordering;

import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What became of a way out that was chosen, or taken back. */
public sealed interface WayApplied {
    /** It is done, and can be taken back until the cart is changed again. */
    record Done(Undo undo) implements WayApplied {}

    /** Nothing was changed. */
    record Refused(Message reason) implements WayApplied {}

    /**
     * The cart as it was, as far as it was changed.
     *
     * @param revision of the cart right after the change
     * @param put lines with the quantity they had
     * @param remove lines that were not there
     * @param merged the order to come that took the lines along
     */
    record Undo(
            long revision,
            SequencedMap<LineItem, Quantity> put,
            List<LineItem> remove,
            DeliverySpeed speed,
            Optional<Origin> merged) {
        static Undo nothing(Cart cart) {
            return new Undo(
                    cart.revision(),
                    new LinkedHashMap<>(),
                    List.of(),
                    cart.draft().speed(),
                    Optional.empty());
        }
    }
}
