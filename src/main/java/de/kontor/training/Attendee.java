package de.kontor.training;

import java.util.Optional;

/**
 * Somebody a seat is booked for.
 *
 * @param attended empty until attendance was recorded
 */
public record Attendee(String name, Optional<Boolean> attended) {}
