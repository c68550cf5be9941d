package de.kontor.training;

import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Text;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is wrong with a session as it was typed, in the order in which people would mend it. */
@Component
class SessionChecks {
    static final int MOST_SEATS = 500;
    static final int LONGEST_PLACE = 200;
    private static final Duration LONGEST = Duration.ofDays(10);
    private static final Duration FARTHEST = Duration.ofDays(1_100);

    private final SessionPlans plans;
    private final CourseRows courses;
    private final BookingRows bookings;
    private final Clock clock;

    SessionChecks(SessionPlans plans, CourseRows courses, BookingRows bookings, Clock clock) {
        this.plans = plans;
        this.courses = courses;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * What is wrong first; nothing where it can be stored. Locks the trainer, so that nobody plans for the same person
     * until the end of the transaction.
     *
     * @param before the session as it is; empty for a new one
     */
    Optional<Saving<SessionId>> wrong(SessionId id, SessionDraft draft, Optional<Session> before) {
        if (!courses.lockTrainer(draft.trainer())) {
            return refused(Field.TRAINER, Message.of("training.refused.trainer"));
        }
        if (courses.find(draft.course()).isEmpty()) {
            return refused(Field.STATE, Message.of("training.refused.unknown"));
        }
        SessionPlan plan = SessionPlan.of(draft, Optional.empty());
        return Stream.<Supplier<Optional<Saving<SessionId>>>>of(
                        () -> time(draft, plan),
                        () -> place(plan),
                        () -> seats(plan, before),
                        () -> deadline(plan, before),
                        () -> trainer(id, plan))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Saving<SessionId>> time(SessionDraft draft, SessionPlan plan) {
        Instant now = clock.instant();
        if (!SessionPlan.isOnTheClock(draft.start()) || !SessionPlan.isOnTheClock(draft.end())) {
            return refused(Field.START, Message.of("training.refused.skippedHour"));
        }
        if (!plan.start().isBefore(plan.end())
                || Duration.between(plan.start(), plan.end()).compareTo(LONGEST) > 0) {
            return refused(Field.START, Message.of("training.refused.endBeforeStart"));
        }
        if (!plan.start().isAfter(now)) {
            return refused(Field.START, Message.of("training.refused.past"));
        }
        return plan.start().isAfter(now.plus(FARTHEST))
                ? refused(Field.START, Message.of("training.refused.tooFar"))
                : Optional.empty();
    }

    private static Optional<Saving<SessionId>> place(SessionPlan plan) {
        boolean one = plan.place().isEmpty() != plan.link().isEmpty();
        boolean fits = plan.place().length() <= LONGEST_PLACE;
        boolean leads = plan.link().isEmpty() || Typed.isLink(plan.link());
        return one && fits && leads ? Optional.empty() : refused(Field.PLACE, Message.of("training.refused.place"));
    }

    private Optional<Saving<SessionId>> seats(SessionPlan plan, Optional<Session> before) {
        if (plan.min() < 0 || plan.max() < 1 || plan.min() > plan.max() || plan.max() > MOST_SEATS) {
            return refused(Field.SEATS, Message.of("training.refused.seats", new Count(MOST_SEATS)));
        }
        int taken = before.map(Session::taken).orElse(0);
        if (plan.max() < taken) {
            return refused(Field.SEATS, Message.of("training.refused.seatsTaken", new Count(taken)));
        }
        int group = before.filter(session -> plan.max() < session.max())
                .map(this::largestWaiting)
                .orElse(0);
        // it would never fit, and hold all behind it
        return plan.max() < group
                ? refused(Field.SEATS, Message.of("training.refused.seatsWaiting", new Count(group)))
                : Optional.empty();
    }

    private int largestWaiting(Session session) {
        return bookings.of(session.id()).stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .mapToInt(Booking::seats)
                .max()
                .orElse(0);
    }

    private Optional<Saving<SessionId>> deadline(SessionPlan plan, Optional<Session> before) {
        if (plan.deadline().isAfter(plan.start()) || plan.freeUntil().isAfter(plan.start())) {
            return refused(Field.DEADLINE, Message.of("training.refused.deadline"));
        }
        boolean asBefore = before.map(session -> day(session.deadline()).equals(day(plan.deadline())))
                .orElse(false);
        return asBefore || plan.deadline().isAfter(clock.instant())
                ? Optional.empty()
                : refused(Field.DEADLINE, Message.of("training.refused.deadlinePast"));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Quarter.BERLIN).toLocalDate();
    }

    private Optional<Saving<SessionId>> trainer(SessionId id, SessionPlan plan) {
        return plans.isBusy(plan.trainer(), id, plan.start(), plan.end())
                ? refused(Field.TRAINER, Message.of("training.refused.trainerBusy", new Text(name(plan.trainer()))))
                : Optional.empty();
    }

    private String name(TrainerId id) {
        return courses.trainers().stream()
                .filter(trainer -> trainer.id().equals(id))
                .map(Trainer::name)
                .findFirst()
                .orElse("");
    }

    private static Optional<Saving<SessionId>> refused(Field field, Message reason) {
        return Optional.of(new Saving.Refused<>(field, reason));
    }
}
