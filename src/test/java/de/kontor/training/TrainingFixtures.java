package de.kontor.training;

import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Courses, trainers and sessions, made as the studio makes them. */
public class TrainingFixtures {
    public static final Actor PLANNER = new Actor.Staff(LoginId.next(), "Paula Plan", Set.of(Role.PRODUCT));

    private final Courses courses;
    private final Sessions sessions;
    private final Clock clock;

    public TrainingFixtures(Courses courses, Sessions sessions, Clock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.clock = clock;
    }

    public CourseId aCourse(String price) {
        return saved(courses.save(
                PLANNER,
                Optional.empty(),
                draft("T" + UUID.randomUUID().toString().substring(0, 12), price)));
    }

    public static CourseDraft draft(String number, String price) {
        return new CourseDraft(
                number,
                new LocalizedText("Kleben im Metallbau", "Bonding in metalwork"),
                new LocalizedText("Was hält, und warum.", "What holds, and why."),
                CourseLevel.BASIC,
                180,
                Money.of(price),
                List.of(),
                Set.of(Trade.METAL),
                Set.of(),
                true);
    }

    public TrainerId aTrainer() {
        String name = "Tom Trainer " + UUID.randomUUID();
        return saved(courses.saveTrainer(PLANNER, Optional.empty(), name, "tom@example.org"));
    }

    /** A session in three weeks with seats for so many, to be booked until a week before, free until two days before. */
    public SessionId aSession(int max) {
        return aSession(aCourse("120.00"), 0, max, 21);
    }

    public SessionId aSession(CourseId course, int min, int max, int days) {
        return saved(sessions.plan(PLANNER, draft(course, aTrainer(), min, max, days)));
    }

    public SessionDraft draft(CourseId course, TrainerId trainer, int min, int max, int days) {
        LocalDateTime start = LocalDateTime.now(clock)
                .plusDays(days)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        return new SessionDraft(
                course,
                trainer,
                start,
                start.plusHours(3),
                "Werkstatt Ulm",
                "",
                min,
                max,
                start.minusDays(7),
                start.minusDays(2));
    }

    /** A wish for so many seats, paid ones accepted, waiting if need be. */
    public static SeatRequest seats(int count) {
        return new SeatRequest(names(count), true, count, true);
    }

    public static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Person " + i).toList();
    }

    public static <I> I saved(Saving<I> saving) {
        return switch (saving) {
            case Saving.Saved<I>(I id) -> id;
            case Saving.Refused<I> refused -> throw new AssertionError(refused);
        };
    }
}
