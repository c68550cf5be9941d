package de.kontor.training;

import java.time.Instant;

/**
 * What happened to a booking.
 *
 * @param step code of what happened, named in the texts as {@code training.step.<step>}
 * @param actor who did it; of the system the name of its cause
 */
public record BookingStep(Instant at, String step, String actor, String reason) {}
