package de.kontor.training;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * A session of a course with its seats.
 *
 * @param trainer the trainer's name
 * @param place empty for a session online
 * @param link empty for a session at a place
 * @param taken seats confirmed and offered
 * @param waiting seats wished for in the waiting list
 * @param queue bookings in the waiting list
 * @param deadline until when it can be booked, at most the start
 * @param freeUntil until when cancelling is free, at most the start
 * @param reason why it was cancelled; empty otherwise
 */
public record Session(
        SessionId id,
        CourseId course,
        String courseNumber,
        LocalizedText courseName,
        CourseLevel level,
        Money seatPrice,
        List<String> categories,
        List<String> trades,
        Instant start,
        Instant end,
        TrainerId trainerId,
        String trainer,
        String place,
        String link,
        int min,
        int max,
        int taken,
        int waiting,
        int queue,
        Instant deadline,
        Instant freeUntil,
        SessionState state,
        boolean decided,
        String reason) {
    /** A reason the system gives; named in the texts as {@code training.reason.BELOW_MINIMUM}. */
    public static final String BELOW_MINIMUM = "BELOW_MINIMUM";

    public boolean isOnline() {
        return place.isEmpty();
    }

    /** Seats a new booking could have at once; none while somebody waits. */
    public int free() {
        return queue > 0 ? 0 : max - taken;
    }

    /** What so many paid seats cost now, net. */
    public Money price(int paidSeats) {
        return Money.ofCents(Math.multiplyExact(seatPrice.cents(), (long) paidSeats));
    }

    public Quarter quarter() {
        return Quarter.of(start);
    }

    /** Whether it can be booked or waited for now. */
    public boolean isBookable(Instant now) {
        return state == SessionState.OPEN && now.isBefore(deadline);
    }
}
