package de.kontor.training;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A session that was held elsewhere, with those who were there.
 *
 * @param start in German local time
 * @param place empty for a session online
 * @param link empty for a session at a place
 */
public record PastSession(
        CourseId course,
        TrainerId trainer,
        LocalDateTime start,
        String place,
        String link,
        int min,
        int max,
        List<PastBooking> bookings) {
    /** Seats of one account; every attendee with whether he was there. */
    public record PastBooking(
            AccountId account, LoginId login, String bookedBy, boolean free, List<Attendee> attendees) {}
}
