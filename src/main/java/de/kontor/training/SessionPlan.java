package de.kontor.training;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** A session with its times as instants, ready to be stored. */
record SessionPlan(
        CourseId course,
        Optional<SeriesId> series,
        TrainerId trainer,
        Instant start,
        Instant end,
        String place,
        String link,
        int min,
        int max,
        Instant deadline,
        Instant freeUntil) {
    static SessionPlan of(SessionDraft draft, Optional<SeriesId> series) {
        return new SessionPlan(
                draft.course(),
                series,
                draft.trainer(),
                berlin(draft.start()),
                berlin(draft.end()),
                Typed.line(draft.place()),
                Typed.line(draft.link()),
                draft.min(),
                draft.max(),
                berlin(draft.deadline()),
                berlin(draft.freeUntil()));
    }

    /** Whether a local time exists: the hour a clock change skips does not. */
    static boolean isOnTheClock(LocalDateTime local) {
        return local.equals(local.atZone(Quarter.BERLIN).toLocalDateTime());
    }

    private static Instant berlin(LocalDateTime local) {
        return local.atZone(Quarter.BERLIN).toInstant();
    }

    SessionPlan freeUntil(Instant other) {
        return new SessionPlan(course, series, trainer, start, end, place, link, min, max, deadline, other);
    }
}
