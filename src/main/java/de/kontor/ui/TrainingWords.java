package de.kontor.ui;

import de.kontor.training.BookingState;
import de.kontor.training.BookingStep;
import de.kontor.training.CourseLevel;
import de.kontor.training.Quarter;
import de.kontor.training.SeatCover;
import de.kontor.training.Session;
import de.kontor.training.SessionState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What trainings are called in the language of the screen, for all audiences alike. */
public final class TrainingWords {
    private TrainingWords() {}

    public static String of(CourseLevel level) {
        return Screen.texts().text("level." + level.name());
    }

    public static StateBadge badge(BookingState state) {
        Tone tone =
                switch (state) {
                    case CONFIRMED, ATTENDED -> Tone.OK;
                    case WAITING -> Tone.INFO;
                    case OFFERED -> Tone.WARN;
                    case CANCELLED -> Tone.NEUTRAL;
                    case NO_SHOW -> Tone.ERROR;
                };
        return new StateBadge(Screen.texts().text("state.booking." + state.name()), tone);
    }

    public static StateBadge badge(SessionState state) {
        Tone tone =
                switch (state) {
                    case PROPOSED -> Tone.WARN;
                    case OPEN -> Tone.INFO;
                    case HELD -> Tone.OK;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StateBadge(Screen.texts().text("state.session." + state.name()), tone);
    }

    /** {@code Di 08.12.2026, 09:00–12:00}. */
    public static String when(Session session) {
        LocalDate first = day(session.start());
        LocalDate last = day(session.end());
        String end = first.equals(last) ? "" : Screen.formats().day(last) + " ";
        return dated(first) + ", " + time(session.start()) + "–" + end + time(session.end());
    }

    /** {@code Di 08.12.2026}. */
    public static String dated(LocalDate day) {
        return Screen.formats().day(day).split("\u00a0")[0] + "\u00a0"
                + Screen.formats().date(day);
    }

    public static LocalDate day(Instant instant) {
        return instant.atZone(Quarter.BERLIN).toLocalDate();
    }

    public static LocalTime time(Instant instant) {
        return instant.atZone(Quarter.BERLIN).toLocalTime().withSecond(0).withNano(0);
    }

    /** What seats are covered by, {@code 1 frei, 2 bezahlt}; of that only what there is. */
    public static String of(SeatCover cover) {
        return Stream.of(part("free", cover.free()), part("included", cover.included()), part("paid", cover.paid()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> part(String kind, int seats) {
        return seats == 0 ? Optional.empty() : Optional.of(Screen.texts().text("training.seats." + kind, seats));
    }

    /** How many seats of a session are taken, and how many wait if any do. */
    public static String taken(Session session) {
        return Screen.texts().text("training.seats.taken", session.taken(), session.max(), session.queue());
    }

    /** The place, or that it is online. */
    public static String place(Session session) {
        return session.isOnline() ? Screen.texts().text("training.fact.link") : session.place();
    }

    /** A quarter as people say it: {@code 1. Quartal 2027}. */
    public static String of(Quarter quarter) {
        return Screen.texts().text("training.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    /** A reason as it was typed; of those the system gives the words. */
    public static String reason(String reason) {
        return reason.equals(Session.BELOW_MINIMUM) ? Screen.texts().text("training.reason." + reason) : reason;
    }

    /** What happened to a booking. */
    public static Timeline timeline(List<BookingStep> steps, java.util.function.Function<String, String> actor) {
        return new Timeline(
                Screen.texts().text("training.steps"),
                steps.stream()
                        .map(step -> new Timeline.Event(
                                step.at(),
                                Screen.texts().text("training.step." + step.step()),
                                actor.apply(step.actor()),
                                reason(step.reason()),
                                Tone.NEUTRAL))
                        .toList());
    }
}
