package de.kontor.training;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.LocalDate;
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
    /** Until when a session can usually be booked. */
    private static final int DEADLINE_DAYS = 7;

    private final SessionRows rows;
    private final SessionPlans plans;
    private final SessionChecks checks;
    private final Rescheduling rescheduling;
    private final BookingRows bookings;
    private final Decisions decisions;
    private final TrainingMails mails;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Sessions(
            SessionRows rows,
            SessionPlans plans,
            SessionChecks checks,
            Rescheduling rescheduling,
            BookingRows bookings,
            Decisions decisions,
            TrainingMails mails,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.checks = checks;
        this.rescheduling = rescheduling;
        this.bookings = bookings;
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

    /** The last day to book a session of that day, as a form proposes it: a week before, but not in the past. */
    public LocalDate usualDeadline(LocalDate day) {
        LocalDate usual = day.minusDays(DEADLINE_DAYS);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate possible = usual.isBefore(tomorrow) ? tomorrow : usual;
        return possible.isAfter(day) ? day : possible;
    }

    /** Plans a session that can be booked at once. */
    public Saving<SessionId> plan(Actor actor, SessionDraft draft) {
        actor.requireStaff(Courses.PLANNERS);
        SessionId id = SessionId.next();
        return attempt(() -> checks.wrong(id, draft, Optional.empty()).orElseGet(() -> {
            plans.put(id, SessionPlan.of(draft, Optional.empty()), SessionState.OPEN);
            record(actor, id, "session-planned", "");
            return new Saving.Saved<>(id);
        }));
    }

    /**
     * Changes a session. Whoever has or waits for seats of one that moved is told, and can step back free of charge for
     * 48 hours at least; nobody who has booked loses free time.
     */
    public Saving<SessionId> change(Actor actor, SessionId id, SessionDraft draft) {
        actor.requireStaff(Courses.PLANNERS);
        return attempt(() -> {
            Saving<SessionId> saving = rescheduling.change(actor, id, draft);
            if (saving instanceof Saving.Saved) {
                record(actor, id, "session-changed", "");
            }
            return saving;
        });
    }

    /** Opens a proposed session for booking. */
    public Saving<SessionId> open(Actor actor, SessionId id) {
        actor.requireStaff(Courses.PLANNERS);
        return attempt(() -> {
            Optional<Session> session = rows.lock(id);
            if (session.isEmpty() || session.get().state() != SessionState.PROPOSED) {
                return new Saving.Refused<>(Field.STATE, Message.of("training.refused.sessionEnded"));
            }
            if (!session.get().deadline().isAfter(clock.instant())) {
                return new Saving.Refused<>(Field.DEADLINE, Message.of("training.refused.deadlinePast"));
            }
            rows.become(session.get(), SessionState.OPEN, "");
            record(actor, id, "session-opened", "");
            return new Saving.Saved<>(id);
        });
    }

    /** Opens the proposed sessions of a quarter that can still be booked, all or none; answers how many. */
    @Transactional
    public int openAll(Actor actor, Quarter quarter) {
        actor.requireStaff(Courses.PLANNERS);
        int opened = plans.openAll(quarter, clock.instant());
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
