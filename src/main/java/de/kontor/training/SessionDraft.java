package de.kontor.training;

import java.time.LocalDateTime;

/**
 * A session as it was typed, in German local time; a time that a clock change skips is moved forward by the gap, one
 * that comes twice is the first.
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
