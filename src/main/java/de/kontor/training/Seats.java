package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import de.kontor.identity.Actor;
import de.kontor.ordering.OrderId;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Count;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives seats and takes them back. Every command locks the session first, so commands on one session come one after the
 * other; then the counter says by one conditional update whether there are seats. What is refused rolls back whole.
 *
 * @see "Decision record DD051-never-overbooked"
 */
@Component
class Seats {
    private static final int MOST_ATTENDEES = 50;

    private final UnderLock locked;
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final Settling settling;
    private final WaitingList waitingList;
    private final Endings endings;
    private final Covers covers;
    private final Allowances allowances;
    private final Admission admission;
    private final TrainingMails mails;
    private final Clock clock;

    Seats(
            UnderLock locked,
            SessionRows sessions,
            BookingRows bookings,
            BookingSteps steps,
            Settling settling,
            WaitingList waitingList,
            Endings endings,
            Covers covers,
            Allowances allowances,
            Admission admission,
            TrainingMails mails,
            Clock clock) {
        this.locked = locked;
        this.sessions = sessions;
        this.bookings = bookings;
        this.steps = steps;
        this.settling = settling;
        this.waitingList = waitingList;
        this.endings = endings;
        this.covers = covers;
        this.allowances = allowances;
        this.admission = admission;
        this.mails = mails;
        this.clock = clock;
    }

    /** Books; the id is made by whoever asks, so that asking twice is booking once. */
    BookingChange book(Party party, BookingId id, SessionId sessionId, SeatRequest request) {
        List<String> names = request.attendees().stream().map(Typed::line).toList();
        return locked.attempt(() -> {
            Optional<Session> found =
                    sessions.lock(sessionId).filter(session -> session.state() != SessionState.PROPOSED);
            Optional<Booking> before = bookings.find(id);
            if (before.isPresent()) {
                return before.filter(
                                same -> same.account().equals(party.member().account()))
                        .<BookingChange>map(same -> new BookingChange.Done(id, same.state()))
                        .orElseGet(() -> refused("unknown"));
            }
            return found.map(session -> admission
                            .refusal(party.member().account())
                            .or(() -> wrong(session, names))
                            .orElseGet(() -> session.free() >= names.size()
                                    ? confirm(party, session, draft(party, id, session, names), request)
                                    : queueUp(party, session, draft(party, id, session, names), request)))
                    .orElseGet(() -> refused("unknown"));
        });
    }

    private Optional<BookingChange> wrong(Session session, List<String> names) {
        if (!session.isBookable(clock.instant())) {
            return Optional.of(refused(session.start().isAfter(clock.instant()) ? "closed" : "past"));
        }
        if (names.isEmpty()
                || names.size() > MOST_ATTENDEES
                || names.stream().anyMatch(name -> !Typed.isGiven(name, Typed.NAME))) {
            return Optional.of(refused("attendee", new Count(Typed.NAME)));
        }
        return names.size() > session.max()
                ? Optional.of(refused("tooMany", new Count(names.size()), new Count(session.max())))
                : Optional.empty();
    }

    private static BookingRows.Draft draft(Party party, BookingId id, Session session, List<String> names) {
        return new BookingRows.Draft(
                id,
                session.id(),
                party.member().account(),
                party.member().login(),
                party.member().name(),
                BookingState.CONFIRMED,
                0,
                session.seatPrice(),
                Optional.empty(),
                names);
    }

    private BookingChange confirm(Party party, Session session, BookingRows.Draft draft, SeatRequest request) {
        if (!sessions.take(session.id(), draft.names().size())) {
            return refused("full");
        }
        bookings.add(draft);
        return settling.settle(party, session, bookings.find(draft.id()).orElseThrow(), request);
    }

    private BookingChange queueUp(Party party, Session session, BookingRows.Draft draft, SeatRequest request) {
        if (!request.mayWait()) {
            return new BookingChange.Full(session.free());
        }
        waitingList.join(party.actor(), session, draft.waiting(), party.reason());
        return new BookingChange.Done(draft.id(), BookingState.WAITING);
    }

    /** Accepts an offer; its seats are held already. */
    BookingChange accept(Party party, BookingId id, SeatRequest request) {
        return locked.change(id, (session, booking) -> {
            if (booking.state() == BookingState.CONFIRMED) {
                return refused("acceptedBefore");
            }
            if (!isOpenOffer(booking)) {
                return refused("offerEnded");
            }
            return admission.refusal(booking.account()).orElseGet(() -> {
                bookings.become(booking, BookingState.CONFIRMED);
                return settling.settle(party, session, bookings.find(id).orElseThrow(), request);
            });
        });
    }

    private boolean isOpenOffer(Booking booking) {
        return booking.state() == BookingState.OFFERED
                && booking.offeredUntil().filter(clock.instant()::isBefore).isPresent();
    }

    /** Declines an offer; the seats are offered to the next. */
    BookingChange decline(Party party, BookingId id) {
        return locked.change(
                id,
                (session, booking) -> booking.state() == BookingState.OFFERED
                        ? endings.end(party.actor(), session, booking, BookingEnding.DECLINED, party.reason())
                        : refused(booking.state() == BookingState.CONFIRMED ? "acceptedBefore" : "offerEnded"));
    }

    /** Ends an offer whose time is over; nothing where it was answered meanwhile. */
    BookingChange expire(Actor system, BookingId id) {
        return locked.change(
                id,
                (session, booking) -> booking.state() == BookingState.OFFERED && !isOpenOffer(booking)
                        ? endings.end(system, session, booking, BookingEnding.EXPIRED, "")
                        : new BookingChange.Done(id, booking.state()));
    }

    /**
     * Gives a booking up. After the free time the paid seats cost the fee and the others stay used.
     *
     * @param shown what it was said to cost; refused when it costs more by now
     */
    BookingChange cancel(Party party, BookingId id, CancellationCost shown) {
        BookingEnding ending = party.isStaff() ? BookingEnding.BY_STAFF : BookingEnding.WITHDRAWN;
        return locked.change(id, (session, booking) -> switch (booking.state()) {
            case WAITING, OFFERED -> endings.end(party.actor(), session, booking, ending, party.reason());
            case CONFIRMED -> cancelConfirmed(party, session, booking, ending, shown);
            case CANCELLED, ATTENDED, NO_SHOW -> refused("ended");
        });
    }

    private BookingChange cancelConfirmed(
            Party party, Session session, Booking booking, BookingEnding ending, CancellationCost shown) {
        if (!clock.instant().isBefore(session.start())) {
            return refused("past");
        }
        CancellationCost now = cost(session, booking);
        return shown.covers(now)
                ? endings.end(party.actor(), session, booking, ending, party.reason(), now)
                : refused("feeNow", new Amount(now.fee()));
    }

    /** What giving a booking up costs now. */
    CancellationCost cost(Session session, Booking booking) {
        boolean late =
                booking.state() == BookingState.CONFIRMED && clock.instant().isAfter(session.freeUntil());
        return late
                ? new CancellationCost(true, allowances.fee(booking.seatPrice(), booking.paid()))
                : CancellationCost.NONE;
    }

    /** Names other attendees; whoever has the date in a calendar gets it anew. */
    BookingChange rename(Party party, BookingId id, List<String> names) {
        List<String> clean = names.stream().map(Typed::line).toList();
        return locked.change(id, (session, booking) -> {
            if (!booking.state().mayBecome(BookingState.CANCELLED)
                    || !clock.instant().isBefore(session.start())) {
                return refused("ended");
            }
            if (clean.size() != booking.seats() || clean.stream().anyMatch(name -> !Typed.isGiven(name, Typed.NAME))) {
                return refused("attendee", new Count(Typed.NAME));
            }
            bookings.name(id, booking.account(), clean);
            steps.note(booking, "RENAMED", party.actor(), party.reason());
            if (booking.state().holdsSeats()) {
                mails.renamed(session, bookings.find(id).orElseThrow());
            }
            return new BookingChange.Done(id, booking.state());
        });
    }

    /**
     * Ends the booking of an order that was cancelled, without the fee: staff who cancel the order waive it. Nothing
     * where the booking ended it, and once the session has begun: who was there stays recorded.
     */
    BookingChange orderCancelled(Actor actor, BookingId id) {
        return locked.change(
                id,
                (session, booking) -> booking.state() == BookingState.CONFIRMED
                                && clock.instant().isBefore(session.start())
                        ? endings.end(actor, session, booking, BookingEnding.BY_STAFF, "")
                        : new BookingChange.Done(id, booking.state()));
    }

    /**
     * Takes seats that were included in packages of a cancelled order from a booking. What else the account has free or
     * included takes their place; else the booking ends without cost. Nothing once the session has begun.
     */
    BookingChange packageCancelled(Actor actor, BookingId id, OrderId order) {
        return locked.change(id, (session, booking) -> {
            if (booking.state() != BookingState.CONFIRMED || !clock.instant().isBefore(session.start())) {
                return new BookingChange.Done(id, booking.state());
            }
            if (covers.replace(session, booking, order)) {
                steps.note(booking, "COVERED_AGAIN", actor, "");
                return new BookingChange.Done(id, BookingState.CONFIRMED);
            }
            return endings.end(actor, session, booking, BookingEnding.PACKAGE_CANCELLED, "");
        });
    }
}
