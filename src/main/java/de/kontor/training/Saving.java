package de.kontor.training;

import de.kontor.shared.Message;

/**
 * What became of something that was typed.
 *
 * @param <I> id of what was to be saved
 */
public sealed interface Saving<I> {
    /** It is saved. */
    record Saved<I>(I id) implements Saving<I> {}

    /** It is not, and nothing has changed; {@code field} names what to look at. */
    record Refused<I>(Field field, Message reason) implements Saving<I> {}

    /** What can be wrong. */
    enum Field {
        NUMBER,
        NAME,
        DESCRIPTION,
        MINUTES,
        PRICE,
        EMAIL,
        START,
        PLACE,
        SEATS,
        DEADLINE,
        TRAINER,
        REASON,
        STATE
    }
}
