package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.shared.Message;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Changes sessions under people who have booked: they are told, and nobody loses free time.
 *
 * @see "Decision record DD081-sessions-that-change"
 */
@Component
class Rescheduling {
    /** Whoever booked another time can step back for so long. */
    private static final Duration TO_DECIDE = Duration.ofHours(48);

    private final SessionRows rows;
    private final SessionPlans plans;
    private final SessionChecks checks;
    private final CourseRows courses;
    private final BookingRows bookings;
    private final DueRows due;
    private final BookingSteps steps;
    private final WaitingList waitingList;
    private final TrainingMails mails;
    private final Clock clock;

    Rescheduling(
            SessionRows rows,
            SessionPlans plans,
            SessionChecks checks,
            CourseRows courses,
            BookingRows bookings,
            DueRows due,
            BookingSteps steps,
            WaitingList waitingList,
            TrainingMails mails,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.checks = checks;
        this.courses = courses;
        this.bookings = bookings;
        this.due = due;
        this.steps = steps;
        this.waitingList = waitingList;
        this.mails = mails;
        this.clock = clock;
    }

    /** In the transaction of the caller, who rolls back what is refused. */
    Saving<SessionId> change(Actor actor, SessionId id, SessionDraft draft) {
        // the trainer first, as whoever plans a new session does
        courses.lockTrainer(draft.trainer());
        Optional<Session> found =
                rows.lock(id).filter(session -> session.course().equals(draft.course()));
        if (found.isEmpty()) {
            return new Saving.Refused<>(Field.STATE, Message.of("training.refused.unknown"));
        }
        Session before = found.get();
        if (before.state() != SessionState.OPEN && before.state() != SessionState.PROPOSED) {
            return new Saving.Refused<>(Field.STATE, Message.of("training.refused.sessionEnded"));
        }
        return checks.wrong(id, draft, found)
                .orElseGet(() -> store(actor, before, SessionPlan.of(draft, Optional.empty())));
    }

    private Saving<SessionId> store(Actor actor, Session before, SessionPlan plan) {
        SessionId id = before.id();
        List<Booking> live = bookings.of(id).stream()
                .filter(booking -> booking.state().mayBecome(BookingState.CANCELLED))
                .toList();
        boolean moved = isMoved(before, plan);
        plans.put(id, live.isEmpty() ? plan : plan.freeUntil(freeUntil(before, plan, moved)), before.state());
        if (!before.start().equals(plan.start())) {
            due.remindAgain(id);
        }
        if (moved) {
            Session after = rows.find(id).orElseThrow();
            live.forEach(booking -> {
                steps.note(booking, "SESSION_MOVED", actor, "");
                mails.moved(after, booking, "");
            });
        }
        waitingList.offerNext(actor, id);
        return new Saving.Saved<>(id);
    }

    /** Whether it is another one for those who come. */
    private static boolean isMoved(Session before, SessionPlan plan) {
        return !before.start().equals(plan.start())
                || !before.end().equals(plan.end())
                || !before.place().equals(plan.place())
                || !before.link().equals(plan.link())
                || !before.trainerId().equals(plan.trainer());
    }

    private Instant freeUntil(Session before, SessionPlan plan, boolean moved) {
        Instant longest = Stream.of(
                        before.freeUntil(),
                        plan.freeUntil(),
                        moved ? clock.instant().plus(TO_DECIDE) : plan.freeUntil())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return longest.isBefore(plan.start()) ? longest : plan.start();
    }
}
