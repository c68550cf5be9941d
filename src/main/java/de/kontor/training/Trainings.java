package de.kontor.training;

import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.ordering.Shopping;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trainings for members: what can be booked, and the bookings of the own account. A booking of another account is
 * answered as if it did not exist. All members read; owners and buyers book.
 */
@Service
public class Trainings {
    private static final int MOST = 200;

    private final SessionRows sessions;
    private final BookingRows bookings;
    private final Allowances allowances;
    private final PackageSeats included;
    private final BookingSteps steps;
    private final Seats seats;
    private final Moves moves;
    private final Accounts accounts;
    private final Clock clock;

    Trainings(
            SessionRows sessions,
            BookingRows bookings,
            Allowances allowances,
            PackageSeats included,
            BookingSteps steps,
            Seats seats,
            Moves moves,
            Accounts accounts,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.allowances = allowances;
        this.included = included;
        this.steps = steps;
        this.seats = seats;
        this.moves = moves;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The sessions that can be booked or waited for now, the earliest first. */
    @Transactional(readOnly = true)
    public List<Session> upcoming(Actor actor) {
        actor.asMember();
        return sessions.bookable(clock.instant(), MOST);
    }

    /** The session; empty for an unknown id and for one that was only proposed. */
    @Transactional(readOnly = true)
    public Optional<Session> session(Actor actor, SessionId id) {
        actor.asMember();
        return sessions.find(id).filter(session -> session.state() != SessionState.PROPOSED);
    }

    /** Other sessions of the course that can be booked, the earliest first. */
    @Transactional(readOnly = true)
    public List<Session> others(Actor actor, Session session) {
        actor.asMember();
        return sessions.bookable(session.course(), clock.instant(), Instant.EPOCH).stream()
                .filter(other -> !other.id().equals(session.id()))
                .toList();
    }

    /** Free seats of the account in a quarter. */
    @Transactional(readOnly = true)
    public SeatAllowance allowance(Actor actor, Quarter quarter) {
        return allowances.of(actor.asMember().account(), quarter);
    }

    /** Seats that came with the starter packages of the account. */
    @Transactional(readOnly = true)
    public IncludedSeats included(Actor actor) {
        return included.of(actor.asMember().account());
    }

    /** The courses the seats included in a package can be used for; empty for every course. */
    @Transactional(readOnly = true)
    public Set<CourseId> coursesFor(Actor actor, PackageId starterPackage) {
        actor.asMember();
        return included.courses(List.of(starterPackage)).getOrDefault(starterPackage, Set.of());
    }

    /** The trade of the account, for the filter of what is meant for it. */
    @Transactional(readOnly = true)
    public Optional<String> trade(Actor actor) {
        return accounts.profile(actor, actor.asMember().account())
                .map(account -> account.trade().name());
    }

    /** The bookings of the account, the latest session first, at most 200. */
    @Transactional(readOnly = true)
    public List<OwnBooking> bookings(Actor actor) {
        return sessions.with(bookings.of(actor.asMember().account(), MOST));
    }

    /** Seats that are held for an answer of the account. */
    @Transactional(readOnly = true)
    public List<OwnBooking> offers(Actor actor) {
        return sessions.with(bookings.offeredTo(actor.asMember().account()));
    }

    /** The booking; empty when the account has none of that id. */
    @Transactional(readOnly = true)
    public Optional<OwnBooking> booking(Actor actor, BookingId id) {
        return own(actor, id)
                .map(booking ->
                        new OwnBooking(booking, sessions.find(booking.session()).orElseThrow()));
    }

    /**
     * What happened to a booking, oldest first; none when the account has no such booking. Who made seats free for an
     * offer may be another customer, and is not told.
     */
    @Transactional(readOnly = true)
    public List<BookingStep> steps(Actor actor, BookingId id) {
        return own(actor, id)
                .map(booking ->
                        steps.of(id).stream().map(BookingStep::forBuyers).toList())
                .orElse(List.of());
    }

    /** What cancelling a booking costs now. */
    @Transactional(readOnly = true)
    public CancellationCost cancellationCost(Actor actor, OwnBooking own) {
        actor.asMember();
        return seats.cost(own.session(), own.booking());
    }

    /**
     * Books seats: free ones first, the others are ordered at once.
     *
     * @param id made by the screen before it asks; booking twice with it is booking once
     */
    public BookingChange book(Actor actor, BookingId id, SessionId session, SeatRequest request) {
        return seats.book(Party.of(booker(actor)), id, session, request);
    }

    /**
     * Accepts an offer of the account.
     *
     * @param agreed net sum that was shown for the paid seats; more is never charged
     */
    public BookingChange accept(Actor actor, BookingId id, Money agreed, boolean termsAccepted) {
        Party party = Party.of(booker(actor));
        return own(actor, id)
                .map(booking -> seats.accept(party, id, new SeatRequest(List.of(), false, agreed, termsAccepted)))
                .orElseGet(() -> BookingChange.refused("unknown"));
    }

    /**
     * Gives a booking up, leaves the waiting list, or declines an offer.
     *
     * @param shown what it was said to cost; refused when it costs more by now
     */
    public BookingChange cancel(Actor actor, BookingId id, CancellationCost shown) {
        Party party = Party.of(booker(actor));
        return own(actor, id)
                .map(booking -> booking.state() == BookingState.OFFERED
                        ? seats.decline(party, id)
                        : seats.cancel(party, id, shown))
                .orElseGet(() -> BookingChange.refused("unknown"));
    }

    /** Moves a booking to another session of the same course, in the time in which cancelling is free. */
    public BookingChange move(Actor actor, BookingId id, SessionId target) {
        Party party = Party.of(booker(actor));
        return own(actor, id)
                .map(booking -> moves.move(party, id, target))
                .orElseGet(() -> BookingChange.refused("unknown"));
    }

    /** Names other attendees for the same number of seats, until the session starts. */
    public BookingChange rename(Actor actor, BookingId id, List<String> names) {
        Party party = Party.of(booker(actor));
        return own(actor, id)
                .map(booking -> seats.rename(party, id, names))
                .orElseGet(() -> BookingChange.refused("unknown"));
    }

    private Optional<Booking> own(Actor actor, BookingId id) {
        Actor.Member member = actor.asMember();
        return bookings.find(id).filter(booking -> booking.account().equals(member.account()));
    }

    private static Actor.Member booker(Actor actor) {
        if (!Shopping.mayShop(actor)) {
            throw new de.kontor.identity.Forbidden(actor, "only owners and buyers of an account book");
        }
        return actor.asMember();
    }
}
