package de.kontor.training;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Member;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Trainings at the desk: booked, moved and cancelled on behalf of a member, with a reason that is kept with both names. */
@Service
public class TrainingDesk {
    static final Role[] CLERKS = {Role.SERVICE, Role.SPECIALIST, Role.ADMIN};
    private static final int MOST = 200;

    private final SessionRows sessions;
    private final BookingRows bookings;
    private final Allowances allowances;
    private final PackageSeats included;
    private final BookingSteps steps;
    private final Seats seats;
    private final Moves moves;
    private final Accounts accounts;
    private final Admission admission;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TrainingDesk(
            SessionRows sessions,
            BookingRows bookings,
            Allowances allowances,
            PackageSeats included,
            BookingSteps steps,
            Seats seats,
            Moves moves,
            Accounts accounts,
            Admission admission,
            Audit audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.allowances = allowances;
        this.included = included;
        this.steps = steps;
        this.seats = seats;
        this.moves = moves;
        this.accounts = accounts;
        this.admission = admission;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the actor may book for others; all other staff only read. */
    public static boolean mayBook(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(CLERKS);
    }

    /** The sessions that can be booked now, the earliest first. */
    @Transactional(readOnly = true)
    public List<Session> upcoming(Actor actor) {
        actor.requireStaff(Sessions.READERS);
        return sessions.bookable(clock.instant(), MOST);
    }

    /** Other sessions of the course that can be booked. */
    @Transactional(readOnly = true)
    public List<Session> others(Actor actor, Session session) {
        actor.requireStaff(Sessions.READERS);
        return sessions.bookable(session.course(), clock.instant(), Instant.EPOCH).stream()
                .filter(other -> !other.id().equals(session.id()))
                .toList();
    }

    /** Free seats of an account in a quarter. */
    @Transactional(readOnly = true)
    public SeatAllowance allowance(Actor actor, AccountId account, Quarter quarter) {
        actor.requireStaff(Sessions.READERS);
        return allowances.of(account, quarter);
    }

    /** Seats an account has from its starter packages. */
    @Transactional(readOnly = true)
    public IncludedSeats included(Actor actor, AccountId account) {
        actor.requireStaff(Sessions.READERS);
        return included.of(account);
    }

    /** What happened to a booking, oldest first. */
    @Transactional(readOnly = true)
    public List<BookingStep> steps(Actor actor, BookingId id) {
        actor.requireStaff(Sessions.READERS);
        return steps.of(id);
    }

    /** Books for a member, who gets the mails and in whose name paid seats are ordered. */
    public BookingChange book(
            Actor actor, LoginId login, BookingId id, SessionId session, SeatRequest request, String reason) {
        actor.requireStaff(CLERKS);
        Optional<Member> member = accounts.member(login);
        if (member.isEmpty()) {
            return BookingChange.refused("member");
        }
        if (!admission.mayBook(login)) {
            return BookingChange.refused("notBuyer", new Text(member.get().name()));
        }
        return withReason(
                reason,
                why -> recorded(
                        actor,
                        member.get().account(),
                        id,
                        "training-booked",
                        why,
                        () -> seats.book(party(actor, member.get(), why), id, session, request)));
    }

    /** What cancelling a booking costs its account now. */
    @Transactional(readOnly = true)
    public CancellationCost cancellationCost(Actor actor, Session session, Booking booking) {
        actor.requireStaff(Sessions.READERS);
        return seats.cost(session, booking);
    }

    /**
     * Cancels a booking for its member; it costs the same as if the member did.
     *
     * @param shown what it was said to cost; refused when it costs more by now
     */
    public BookingChange cancel(Actor actor, BookingId id, CancellationCost shown, String reason) {
        actor.requireStaff(CLERKS);
        return change(actor, id, reason, "training-cancelled", party -> seats.cancel(party, id, shown));
    }

    /** Moves a booking for its member, also after the free time. */
    public BookingChange move(Actor actor, BookingId id, SessionId target, String reason) {
        actor.requireStaff(CLERKS);
        return change(actor, id, reason, "training-moved", party -> moves.move(party, id, target));
    }

    private BookingChange change(
            Actor actor,
            BookingId id,
            String reason,
            String action,
            java.util.function.Function<Party, BookingChange> change) {
        Optional<Booking> booking = bookings.find(id);
        if (booking.isEmpty()) {
            return BookingChange.refused("unknown");
        }
        Booking known = booking.get();
        return withReason(
                reason,
                why -> recorded(
                        actor,
                        known.account(),
                        id,
                        action,
                        why,
                        () -> change.apply(new Party(
                                actor,
                                new Actor.Member(known.login(), known.account(), known.bookedBy(), Set.of(Role.BUYER)),
                                why))));
    }

    private static Party party(Actor actor, Member member, String reason) {
        return new Party(
                actor, new Actor.Member(member.login(), member.account(), member.name(), Set.of(Role.BUYER)), reason);
    }

    private static BookingChange withReason(String reason, java.util.function.Function<String, BookingChange> change) {
        String why = Typed.line(reason);
        return Typed.isGiven(why, Typed.REASON)
                ? change.apply(why)
                : new BookingChange.Refused(Message.of("training.refused.reason", new Count(Typed.REASON)));
    }

    private BookingChange recorded(
            Actor actor, AccountId account, BookingId id, String action, String reason, Supplier<BookingChange> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            BookingChange change = work.get();
            if (change instanceof BookingChange.Done) {
                audit.record(
                        actor,
                        new AuditRecord(
                                Optional.of(account), action, "booking", id.toString(), Map.of("reason", reason)));
            } else {
                status.setRollbackOnly();
            }
            return change;
        }));
    }
}
