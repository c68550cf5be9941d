package de.kontor.training;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Text;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions as staff plan them: written, opened, moved, cancelled; and messages to those who come. */
@Service
public class Sessions {
    static final Role[] READERS = {Role.SERVICE, Role.SPECIALIST, Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN};
    static final int MOST_SEATS = 500;
    static final int LONGEST_PLACE = 200;
    private static final Duration LONGEST = Duration.ofDays(10);
    /** Whoever booked another time can step back for so long. */
    private static final Duration TO_DECIDE = Duration.ofHours(48);

    private final SessionRows rows;
    private final CourseRows courses;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final WaitingList waitingList;
    private final Decisions decisions;
    private final TrainingMails mails;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Sessions(
            SessionRows rows,
            CourseRows courses,
            BookingRows bookings,
            BookingSteps steps,
            WaitingList waitingList,
            Decisions decisions,
            TrainingMails mails,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.bookings = bookings;
        this.steps = steps;
        this.waitingList = waitingList;
        this.decisions = decisions;
        this.mails = mails;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the actor may plan; all other staff only read. */
    public static boolean mayPlan(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(Courses.PLANNERS);
    }

    /** All sessions that start in a quarter, the earliest first. */
    @Transactional(readOnly = true)
    public List<Session> sessions(Actor actor, Quarter quarter) {
        actor.requireStaff(READERS);
        return rows.of(quarter);
    }

    /** The session; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<Session> session(Actor actor, SessionId id) {
        actor.requireStaff(READERS);
        return rows.find(id);
    }

    /** Who has seats, then who waits, in the order of the waiting list, then what ended. */
    @Transactional(readOnly = true)
    public List<Booking> bookings(Actor actor, SessionId id) {
        actor.requireStaff(READERS);
        return bookings.of(id);
    }

    /** Plans a session that can be booked at once. */
    public Saving<SessionId> plan(Actor actor, SessionDraft draft) {
        actor.requireStaff(Courses.PLANNERS);
        SessionId id = SessionId.next();
        return attempt(() -> {
            SessionPlan plan = SessionPlan.of(draft, Optional.empty());
            Optional<Saving<SessionId>> wrong = wrong(id, plan, 0);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            rows.put(id, plan, SessionState.OPEN);
            record(actor, id, "session-planned", "");
            return new Saving.Saved<>(id);
        });
    }

    /**
     * Changes a session. Whoever has or waits for seats of one that moved is told, and can step back free of charge for
     * 48 hours at least.
     */
    public Saving<SessionId> change(Actor actor, SessionId id, SessionDraft draft) {
        actor.requireStaff(Courses.PLANNERS);
        return attempt(() -> {
            // the trainer first, as whoever plans a new session does
            courses.lockTrainer(draft.trainer());
            Optional<Session> found = rows.lock(id);
            if (found.isEmpty() || !found.get().course().equals(draft.course())) {
                return new Saving.Refused<>(Field.STATE, Message.of("training.refused.unknown"));
            }
            Session before = found.get();
            if (before.state() != SessionState.OPEN && before.state() != SessionState.PROPOSED) {
                return new Saving.Refused<>(Field.STATE, Message.of("training.refused.sessionEnded"));
            }
            SessionPlan plan = SessionPlan.of(draft, Optional.empty());
            Optional<Saving<SessionId>> wrong = wrong(id, plan, before.taken());
            if (wrong.isPresent()) {
                return wrong.get();
            }
            boolean moved = !before.start().equals(plan.start())
                    || !before.end().equals(plan.end())
                    || !before.place().equals(plan.place())
                    || !before.link().equals(plan.link());
            rows.put(id, moved ? plan.freeUntil(timeToDecide(plan)) : plan, before.state());
            record(actor, id, "session-changed", "");
            if (before.state() == SessionState.OPEN) {
                tell(actor, id, moved);
            }
            return new Saving.Saved<>(id);
        });
    }

    private Instant timeToDecide(SessionPlan plan) {
        Instant given = clock.instant().plus(TO_DECIDE);
        Instant later = given.isAfter(plan.freeUntil()) ? given : plan.freeUntil();
        return later.isBefore(plan.start()) ? later : plan.start();
    }

    private void tell(Actor actor, SessionId id, boolean moved) {
        Session session = rows.find(id).orElseThrow();
        if (moved) {
            bookings.of(id).stream()
                    .filter(booking -> booking.state().mayBecome(BookingState.CANCELLED))
                    .forEach(booking -> {
                        steps.note(booking, "SESSION_MOVED", actor, "");
                        mails.moved(session, booking, "");
                    });
        }
        waitingList.offerNext(actor, id);
    }

    private Optional<Saving<SessionId>> wrong(SessionId id, SessionPlan plan, int taken) {
        if (!courses.lockTrainer(plan.trainer())) {
            return refused(Field.TRAINER, Message.of("training.refused.trainer"));
        }
        if (courses.find(plan.course()).isEmpty()) {
            return refused(Field.STATE, Message.of("training.refused.unknown"));
        }
        if (!plan.start().isBefore(plan.end())
                || Duration.between(plan.start(), plan.end()).compareTo(LONGEST) > 0) {
            return refused(Field.START, Message.of("training.refused.endBeforeStart"));
        }
        if (!plan.start().isAfter(clock.instant())) {
            return refused(Field.START, Message.of("training.refused.past"));
        }
        if (plan.start().isAfter(clock.instant().plus(Duration.ofDays(1_100)))) {
            return refused(Field.START, Message.of("training.refused.tooFar"));
        }
        if (plan.place().isEmpty() == plan.link().isEmpty()
                || plan.place().length() > LONGEST_PLACE
                || !plan.link().isEmpty() && !Typed.isLink(plan.link())) {
            return refused(Field.PLACE, Message.of("training.refused.place"));
        }
        if (plan.min() < 0 || plan.max() < 1 || plan.min() > plan.max() || plan.max() > MOST_SEATS) {
            return refused(Field.SEATS, Message.of("training.refused.seats", new Count(MOST_SEATS)));
        }
        if (plan.max() < taken) {
            return refused(Field.SEATS, Message.of("training.refused.seatsTaken", new Count(taken)));
        }
        if (plan.deadline().isAfter(plan.start()) || plan.freeUntil().isAfter(plan.start())) {
            return refused(Field.DEADLINE, Message.of("training.refused.deadline"));
        }
        return rows.isBusy(plan.trainer(), id, plan.start(), plan.end())
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

    /** Opens a proposed session for booking. */
    public Saving<SessionId> open(Actor actor, SessionId id) {
        actor.requireStaff(Courses.PLANNERS);
        return attempt(() -> {
            Optional<Session> session = rows.lock(id);
            if (session.isEmpty() || session.get().state() != SessionState.PROPOSED) {
                return new Saving.Refused<>(Field.STATE, Message.of("training.refused.sessionEnded"));
            }
            if (!session.get().start().isAfter(clock.instant())) {
                return new Saving.Refused<>(Field.START, Message.of("training.refused.past"));
            }
            rows.become(session.get(), SessionState.OPEN, "");
            record(actor, id, "session-opened", "");
            return new Saving.Saved<>(id);
        });
    }

    /** Opens the proposed sessions of a quarter that have not begun, all or none; answers how many. */
    @Transactional
    public int openAll(Actor actor, Quarter quarter) {
        actor.requireStaff(Courses.PLANNERS);
        int opened = rows.openAll(quarter, clock.instant());
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "quarter-opened",
                        "quarter",
                        quarter.toString(),
                        Map.of("sessions", Integer.toString(opened))));
        return opened;
    }

    /** Cancels a session with a reason that everybody who booked reads; they queue up for the next one. */
    public Saving<SessionId> cancel(Actor actor, SessionId id, String reason) {
        actor.requireStaff(Courses.PLANNERS);
        String why = Typed.line(reason);
        if (!Typed.isGiven(why, Typed.REASON)) {
            return new Saving.Refused<>(Field.REASON, Message.of("training.refused.reason", new Count(Typed.REASON)));
        }
        return attempt(() -> switch (decisions.cancelSession(actor, id, why)) {
            case BookingChange.Done done -> {
                record(actor, id, "session-cancelled", why);
                yield new Saving.Saved<>(id);
            }
            case BookingChange.Full full -> throw new IllegalStateException("a cancelled session needs no seat");
            case BookingChange.Refused(Message refusal) -> new Saving.Refused<>(Field.STATE, refusal);
        });
    }

    /** Mails a message to everybody who has seats; answers to how many. */
    @Transactional
    public Saving<Integer> message(Actor actor, SessionId id, String text) {
        actor.requireStaff(READERS);
        String clean = Typed.text(text);
        if (!Typed.isGiven(clean, Courses.LONGEST_TEXT)) {
            return new Saving.Refused<>(
                    Field.DESCRIPTION, Message.of("training.refused.message", new Count(Courses.LONGEST_TEXT)));
        }
        Optional<Session> session = rows.find(id);
        if (session.isEmpty()) {
            return new Saving.Refused<>(Field.STATE, Message.of("training.refused.unknown"));
        }
        List<Booking> seated = bookings.of(id).stream()
                .filter(booking -> booking.state().holdsSeats())
                .toList();
        seated.forEach(booking -> mails.message(session.get(), booking, clean));
        record(actor, id, "session-message", clean);
        return new Saving.Saved<>(seated.size());
    }

    private void record(Actor actor, SessionId id, String action, String reason) {
        transactions.executeWithoutResult(status -> audit.record(
                actor, new AuditRecord(Optional.empty(), action, "session", id.toString(), Map.of("reason", reason))));
    }

    private Saving<SessionId> attempt(java.util.function.Supplier<Saving<SessionId>> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Saving<SessionId> saving = work.get();
            if (saving instanceof Saving.Refused) {
                status.setRollbackOnly();
            }
            return saving;
        }));
    }
}
