package de.kontor.training;

import de.kontor.shared.Message;

/** What became of the wish to change a booking. */
public sealed interface BookingChange {
    /** It is done. */
    record Done(BookingId booking, BookingState state) implements BookingChange {}

    /** There are not enough seats and nobody said to wait; nothing has changed. */
    record Full(int free) implements BookingChange {}

    /** It is not done, and nothing has changed. */
    record Refused(Message reason) implements BookingChange {}

    static BookingChange refused(String key, Message.Argument... arguments) {
        return new Refused(Message.of("training.refused." + key, arguments));
    }
}
