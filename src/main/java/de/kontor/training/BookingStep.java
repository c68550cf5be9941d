package de.kontor.training;

import de.kontor.identity.Actor;
import java.time.Instant;
import java.util.Arrays;

/**
 * What happened to a booking.
 *
 * @param step code of what happened, named in the texts as {@code training.step.<step>}
 * @param actor who did it; of the system the name of its cause
 */
public record BookingStep(Instant at, String step, String actor, String reason) {
    /** The same without the one who made the seats of an offer free, as that may be another customer, or the system. */
    BookingStep forBuyers() {
        boolean system = Arrays.stream(Actor.Cause.values())
                .anyMatch(cause -> cause.name().equals(actor));
        return system || step.equals("OFFERED") ? new BookingStep(at, step, "", reason) : this;
    }
}
