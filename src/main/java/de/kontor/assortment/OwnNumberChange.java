package de.kontor.assortment;

import de.kontor.shared.Message;
import java.util.Optional;

/** What became of giving an article an own number. */
public sealed interface OwnNumberChange {
    /**
     * It stands.
     *
     * @param number as kept; empty when it was removed
     * @param hint what else the number means, where it is also another article's number
     */
    record Done(Optional<String> number, Optional<Message> hint) implements OwnNumberChange {}

    /** Nothing changed; the reason says what to do. */
    record Refused(Message reason) implements OwnNumberChange {}
}
