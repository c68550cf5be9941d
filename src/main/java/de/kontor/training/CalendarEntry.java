package de.kontor.training;

import java.time.Instant;

/**
 * A booking as an entry of a calendar (RFC 5545).
 *
 * @param uid the same as long as the booking lives, wherever it is moved
 * @param sequence rises with every change that is sent
 * @param location place, or the link of an online session
 */
record CalendarEntry(
        String uid,
        int sequence,
        Status status,
        Instant start,
        Instant end,
        String summary,
        String description,
        String location) {
    /** How certain it is. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
