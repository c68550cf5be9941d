package de.kontor.training;

import de.kontor.shared.FederalState;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A session of a course in every quarter, at about the same time.
 *
 * @param week of the quarter, 1 to 13
 * @param weekday Monday to Friday; a holiday moves the session to the next working day
 * @param place empty for a session online
 * @param link empty for a session at a place
 * @param state whose holidays count
 * @param deadlineDays days before the start until which it can be booked
 * @param freeDays days before the start until which cancelling is free
 * @param running whether it proposes sessions
 */
public record Series(
        CourseId course,
        TrainerId trainer,
        int week,
        DayOfWeek weekday,
        LocalTime start,
        String place,
        String link,
        FederalState state,
        int min,
        int max,
        int deadlineDays,
        int freeDays,
        boolean running) {}
