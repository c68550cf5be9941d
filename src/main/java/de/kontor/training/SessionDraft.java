package de.kontor.training;

import java.time.LocalDateTime;

/**
 * A session as it was typed, in German local time. Start and end in the hour a clock change skips are refused; a
 * time that comes twice is the first.
 *
 * @param place empty for a session online
 * @param link empty for a session at a place
 */
public record SessionDraft(
        CourseId course,
        TrainerId trainer,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String link,
        int min,
        int max,
        LocalDateTime deadline,
        LocalDateTime freeUntil) {}
