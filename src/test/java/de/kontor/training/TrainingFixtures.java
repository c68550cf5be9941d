package de.kontor.training;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.MovableClock;
import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Courses, trainers, sessions and bookings, made as people make them. */
@Component
@Lazy // only a test asks for it: the portal of a benchmark has the same classes and no movable clock
public class TrainingFixtures {
    public static final Actor PLANNER = new Actor.Staff(LoginId.next(), "Paula Plan", Set.of(Role.PRODUCT));

    /** More than any seats of the tests cost. */
    public static final Money UNSEEN = Money.of("99999.00");

    public static final CancellationCost ANY_COST = new CancellationCost(true, UNSEEN);

    private final Courses courses;
    private final Sessions sessions;
    private final Trainings trainings;
    private final MovableClock clock;

    TrainingFixtures(Courses courses, Sessions sessions, Trainings trainings, MovableClock clock) {
        this.courses = courses;
        this.sessions = sessions;
        this.trainings = trainings;
        this.clock = clock;
    }

    public CourseId aCourse(String price) {
        return aCourse(draft(aNumber(), price));
    }

    public CourseId aCourse(CourseDraft draft) {
        return saved(courses.save(PLANNER, Optional.empty(), draft));
    }

    /** A number no other course has. */
    public static String aNumber() {
        return "T" + UUID.randomUUID().toString().substring(0, 12);
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

    public SessionDraft withSeats(SessionDraft draft, int max) {
        return new SessionDraft(
                draft.course(),
                draft.trainer(),
                draft.start(),
                draft.end(),
                draft.place(),
                draft.link(),
                draft.min(),
                max,
                draft.deadline(),
                draft.freeUntil());
    }

    /** The session as it is now. */
    public Session session(SessionId id) {
        return sessions.session(PLANNER, id).orElseThrow();
    }

    /** Books or waits; paid seats are accepted. */
    public BookingId book(Actor.Member member, SessionId session, int count) {
        BookingId id = BookingId.next();
        done(trainings.book(member, id, session, seats(count)));
        return id;
    }

    /** The booking as its account sees it now. */
    public Booking booking(Actor.Member member, BookingId id) {
        return trainings.booking(member, id).orElseThrow().booking();
    }

    /** The member of a booking. */
    public Actor.Member whoBooked(SessionId session, BookingId id) {
        Booking booking = sessions.bookings(PLANNER, session).stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Actor.Member(booking.login(), booking.account(), booking.bookedBy(), Set.of(Role.OWNER));
    }

    /** So long before a session starts. */
    public void comeTo(SessionId session, Duration before) {
        clock.advance(
                Duration.between(clock.instant(), session(session).start()).minus(before));
    }

    /** A wish for so many seats, paid ones accepted, waiting if need be. */
    public static SeatRequest seats(int count) {
        return new SeatRequest(names(count), true, UNSEEN, true);
    }

    /** Gives a booking up, whatever it costs. */
    public BookingChange cancel(Actor.Member member, BookingId id) {
        return trainings.cancel(member, id, ANY_COST);
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

    public static void done(BookingChange change) {
        assertThat(change).isInstanceOf(BookingChange.Done.class);
    }

    /** @param key of the reason, after {@code training.refused.} */
    public static void refused(BookingChange change, String key) {
        assertThat(change).isInstanceOfSatisfying(BookingChange.Refused.class, refused -> assertThat(refused.reason())
                .extracting(Message::key)
                .isEqualTo("training.refused." + key));
    }
}
