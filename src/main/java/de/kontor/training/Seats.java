package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.SeatOrders;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives seats and takes them back: the one place where bookings and the counter of a session change. Every command locks
 * the session first, so commands on one session come one after the other; then the counter says by one conditional
 * update whether there are seats. What is refused rolls back whole.
 *
 * @see "Decision record DD051-never-overbooked"
 */
@Component
class Seats {
    static final Duration OFFER = Duration.ofHours(48);
    private static final int MOST_ATTENDEES = 50;

    private final SessionRows sessions;
    private final BookingRows bookings;
    private final Allowances allowances;
    private final SeatOrders orders;
    private final TrainingMails mails;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Seats(
            SessionRows sessions,
            BookingRows bookings,
            Allowances allowances,
            SeatOrders orders,
            TrainingMails mails,
            TransactionTemplate transactions,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.allowances = allowances;
        this.orders = orders;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * For whom, and by whom.
     *
     * @param member who gets the mails and in whose name paid seats are ordered
     * @param reason of staff; empty for the member itself
     */
    record Party(Actor actor, Actor.Member member, String reason) {
        static Party of(Actor.Member member) {
            return new Party(member, member, "");
        }

        /** What stands on the order. */
        private String note() {
            return reason.isEmpty() ? "" : actor.name() + ": " + reason;
        }
    }

    /** Books; the id is made by whoever asks, so that asking twice is booking once. */
    BookingChange book(Party party, BookingId id, SessionId sessionId, SeatRequest request) {
        List<String> names = request.attendees().stream().map(Typed::line).toList();
        return attempt(() -> {
            Optional<Session> found = sessions.lock(sessionId);
            Optional<Booking> before = bookings.find(id);
            if (before.isPresent()) {
                return before.filter(
                                same -> same.account().equals(party.member().account()))
                        .<BookingChange>map(same -> new BookingChange.Done(id, same.state()))
                        .orElseGet(() -> refused("unknown"));
            }
            return found.filter(session -> session.state() != SessionState.PROPOSED)
                    .map(session -> wrong(session, names)
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
        return settle(party, session, bookings.find(draft.id()).orElseThrow(), request);
    }

    /** Free seats first; the others become an order at once. The seats are taken, the booking is confirmed. */
    private BookingChange settle(Party party, Session session, Booking booking, SeatRequest request) {
        boolean costs = !session.seatPrice().isZero();
        int left = costs ? allowances.lock(booking.account(), session.quarter()).left() : 0;
        int free = Math.min(booking.seats(), left);
        int paid = costs ? booking.seats() - free : 0;
        if (paid > request.paidSeats()) {
            return refused("paidNow", new Count(paid), new Message.Amount(session.seatPrice()));
        }
        if (paid > 0 && !request.termsAccepted()) {
            return refused("terms");
        }
        bookings.price(booking.id(), free, session.seatPrice());
        if (paid > 0) {
            SeatOrders.Placed placed = orders.place(
                    party.member(),
                    booking.id().value(),
                    new LineItem.Seat(session.id().value()),
                    Quantity.of(paid),
                    party.note());
            switch (placed) {
                case SeatOrders.Placed.Refused(Message reason) -> {
                    return new BookingChange.Refused(reason);
                }
                case SeatOrders.Placed.As(OrderId order, String number) -> bookings.ordered(booking.id(), order);
            }
        }
        bookings.note(booking, "CONFIRMED", party.actor(), party.reason());
        mails.confirmed(session, booking);
        return new BookingChange.Done(booking.id(), BookingState.CONFIRMED);
    }

    private BookingChange queueUp(Party party, Session session, BookingRows.Draft draft, SeatRequest request) {
        if (!request.mayWait()) {
            return new BookingChange.Full(session.free());
        }
        enqueue(party.actor(), session, draft, party.reason());
        return new BookingChange.Done(draft.id(), BookingState.WAITING);
    }

    private void enqueue(Actor actor, Session session, BookingRows.Draft draft, String reason) {
        bookings.add(new BookingRows.Draft(
                draft.id(),
                session.id(),
                draft.account(),
                draft.login(),
                draft.bookedBy(),
                BookingState.WAITING,
                0,
                session.seatPrice(),
                draft.insteadOf(),
                draft.names()));
        Booking booking = bookings.find(draft.id()).orElseThrow();
        bookings.note(booking, "WAITING", actor, reason);
        mails.waiting(session, booking);
    }

    /** Accepts an offer; its seats are held already. */
    BookingChange accept(Party party, BookingId id, SeatRequest request) {
        return change(id, (session, booking) -> {
            if (booking.state() == BookingState.CONFIRMED) {
                return refused("acceptedBefore");
            }
            if (!isOpenOffer(booking)) {
                return refused("offerEnded");
            }
            bookings.become(booking, BookingState.CONFIRMED);
            return settle(party, session, bookings.find(id).orElseThrow(), request);
        });
    }

    private boolean isOpenOffer(Booking booking) {
        return booking.state() == BookingState.OFFERED
                && booking.offeredUntil().filter(clock.instant()::isBefore).isPresent();
    }

    /** Declines an offer; the seats are offered to the next. */
    BookingChange decline(Party party, BookingId id) {
        return change(
                id,
                (session, booking) -> booking.state() == BookingState.OFFERED
                        ? end(party.actor(), session, booking, BookingEnding.DECLINED, party.reason(), false)
                        : refused(booking.state() == BookingState.CONFIRMED ? "acceptedBefore" : "offerEnded"));
    }

    /** Ends an offer whose time is over; nothing where it was answered meanwhile. */
    BookingChange expire(Actor system, BookingId id) {
        return change(
                id,
                (session, booking) -> booking.state() == BookingState.OFFERED && !isOpenOffer(booking)
                        ? end(system, session, booking, BookingEnding.EXPIRED, "", false)
                        : new BookingChange.Done(id, booking.state()));
    }

    /** Gives a booking up. After the free time the paid seats cost the fee and the free ones stay used. */
    BookingChange cancel(Party party, BookingId id) {
        return change(id, (session, booking) -> {
            Instant now = clock.instant();
            boolean staff = !(party.actor() instanceof Actor.Member);
            return switch (booking.state()) {
                case WAITING, OFFERED ->
                    end(
                            party.actor(),
                            session,
                            booking,
                            staff ? BookingEnding.BY_STAFF : BookingEnding.WITHDRAWN,
                            party.reason(),
                            false);
                case CONFIRMED -> {
                    if (!now.isBefore(session.start())) {
                        yield refused("past");
                    }
                    BookingEnding ending = staff ? BookingEnding.BY_STAFF : BookingEnding.WITHDRAWN;
                    yield end(
                            party.actor(), session, booking, ending, party.reason(), now.isAfter(session.freeUntil()));
                }
                case CANCELLED, ATTENDED, NO_SHOW -> refused("ended");
            };
        });
    }

    /** Ends the booking of an order that was cancelled; nothing where the booking ended it. */
    BookingChange orderCancelled(Actor actor, Booking known) {
        return change(
                known.id(),
                (session, booking) -> booking.state() == BookingState.CONFIRMED
                        ? end(actor, session, booking, BookingEnding.BY_STAFF, "", false)
                        : new BookingChange.Done(booking.id(), booking.state()));
    }

    private BookingChange end(
            Actor actor, Session session, Booking booking, BookingEnding ending, String reason, boolean late) {
        endOnly(actor, session, booking, ending, reason, late);
        offerNext(actor, session.id());
        return new BookingChange.Done(booking.id(), BookingState.CANCELLED);
    }

    private void endOnly(
            Actor actor, Session session, Booking booking, BookingEnding ending, String reason, boolean late) {
        bookings.end(booking, ending, late);
        bookings.note(booking, late ? "LATE" : ending.name(), actor, reason);
        if (booking.state().holdsSeats()) {
            sessions.give(session.id(), booking.seats());
        }
        Money fee = late ? allowances.fee(booking.seatPrice(), booking.paid()) : Money.ZERO;
        booking.order().ifPresent(order -> orders.cancel(actor, order, fee, reason));
        mails.ended(session, booking, ending, reason);
    }

    /** Offers seats to the waiting list, strictly in its order: a group at its head holds those behind it. */
    void offerNext(Actor actor, SessionId id) {
        Session session = sessions.lock(id).orElseThrow();
        Instant now = clock.instant();
        Optional<Booking> first = session.isBookable(now) ? bookings.firstWaiting(id) : Optional.empty();
        while (first.isPresent() && sessions.take(id, first.get().seats())) {
            Instant until = earlier(now.plus(OFFER), session.deadline());
            bookings.offer(first.get(), until);
            Booking offered = bookings.find(first.get().id()).orElseThrow();
            bookings.note(offered, "OFFERED", actor, "");
            mails.offered(session, offered, until);
            first = bookings.firstWaiting(id);
        }
    }

    /** Moves a confirmed booking to another session of the course that has seats and nobody waiting. */
    BookingChange move(Party party, BookingId id, SessionId target) {
        return attempt(() -> {
            Optional<Booking> known = bookings.find(id);
            if (known.isEmpty()) {
                return refused("unknown");
            }
            // always in the same order, so that two moves never wait for each other
            Stream.of(known.get().session(), target)
                    .distinct()
                    .sorted((a, b) -> a.value().compareTo(b.value()))
                    .forEach(sessions::lock);
            Booking booking = bookings.find(id).orElseThrow();
            Optional<Session> to = sessions.find(target);
            Session from = sessions.find(booking.session()).orElseThrow();
            if (to.isEmpty() || !booking.session().equals(known.get().session())) {
                return refused("unknown");
            }
            return move(party, booking, from, to.get());
        });
    }

    private BookingChange move(Party party, Booking booking, Session from, Session to) {
        Instant now = clock.instant();
        boolean staff = !(party.actor() instanceof Actor.Member);
        if (booking.state() != BookingState.CONFIRMED || !now.isBefore(from.start())) {
            return refused("ended");
        }
        if (!staff && now.isAfter(from.freeUntil())) {
            return refused("moveLate");
        }
        if (!to.course().equals(from.course()) || to.id().equals(from.id()) || !to.isBookable(now)) {
            return refused("moveThere");
        }
        boolean sameQuarter = to.quarter().equals(from.quarter());
        int allowed = booking.seatPrice().isZero() || sameQuarter
                ? booking.free()
                : allowances.lock(booking.account(), to.quarter()).left();
        if (booking.free() > allowed) {
            return refused("moveFree", new Count(booking.free()));
        }
        if (to.free() < booking.seats() || !sessions.take(to.id(), booking.seats())) {
            return refused("moveFull", new Count(booking.seats()));
        }
        sessions.give(from.id(), booking.seats());
        bookings.moveTo(booking.id(), to.id());
        bookings.note(booking, "MOVED", party.actor(), party.reason());
        mails.moved(to, bookings.find(booking.id()).orElseThrow(), party.reason());
        offerNext(party.actor(), from.id());
        return new BookingChange.Done(booking.id(), BookingState.CONFIRMED);
    }

    /** Cancels a session: nobody pays, and whoever had or waited for seats queues up for the next one. */
    BookingChange cancelSession(Actor actor, SessionId id, String reason) {
        return attempt(() -> {
            Optional<Session> known = sessions.find(id);
            if (known.isEmpty() || !known.get().state().mayBecome(SessionState.CANCELLED)) {
                return refused("sessionEnded");
            }
            Optional<SessionId> next =
                    sessions
                            .bookable(
                                    known.get().course(),
                                    clock.instant(),
                                    known.get().start())
                            .stream()
                            .map(Session::id)
                            .findFirst();
            Stream.concat(Stream.of(id), next.stream())
                    .sorted((a, b) -> a.value().compareTo(b.value()))
                    .forEach(sessions::lock);
            Session session = sessions.find(id).orElseThrow();
            if (!session.state().mayBecome(SessionState.CANCELLED)) {
                return refused("sessionEnded");
            }
            callOff(actor, session, next.flatMap(sessions::find), reason);
            return new BookingChange.Done(new BookingId(id.value()), BookingState.CANCELLED);
        });
    }

    private void callOff(Actor actor, Session session, Optional<Session> next, String reason) {
        List<Booking> live = bookings.of(session.id()).stream()
                .filter(booking -> booking.state().mayBecome(BookingState.CANCELLED))
                .toList();
        sessions.become(session, SessionState.CANCELLED, reason);
        for (Booking booking : live) {
            endOnly(actor, session, booking, BookingEnding.SESSION_CANCELLED, reason, false);
            next.filter(room -> booking.seats() <= room.max())
                    .ifPresent(room -> enqueue(actor, room, instead(booking, room), ""));
        }
        next.ifPresent(room -> offerNext(actor, room.id()));
    }

    private static BookingRows.Draft instead(Booking booking, Session room) {
        return new BookingRows.Draft(
                BookingId.next(),
                room.id(),
                booking.account(),
                booking.login(),
                booking.bookedBy(),
                BookingState.WAITING,
                0,
                room.seatPrice(),
                Optional.of(booking.id()),
                booking.names());
    }

    /**
     * Decides at the booking deadline: below its minimum the session is cancelled; else it takes place, and whoever
     * waits learns that no seat became free. Nothing where that was done or the deadline was moved.
     */
    BookingChange decide(Actor system, SessionId id, String belowMinimum) {
        BookingChange decided = attempt(() -> {
            Session session = sessions.lock(id).orElseThrow();
            Instant now = clock.instant();
            BookingChange.Done nothing = new BookingChange.Done(new BookingId(id.value()), BookingState.CONFIRMED);
            if (session.state() != SessionState.OPEN || session.decided() || now.isBefore(session.deadline())) {
                return nothing;
            }
            List<Booking> all = bookings.of(id);
            all.stream()
                    .filter(booking -> booking.state() == BookingState.OFFERED)
                    .forEach(booking -> endOnly(system, session, booking, BookingEnding.EXPIRED, "", false));
            int confirmed = all.stream()
                    .filter(booking -> booking.state() == BookingState.CONFIRMED)
                    .mapToInt(Booking::seats)
                    .sum();
            if (confirmed < session.min()) {
                return new BookingChange.Full(confirmed);
            }
            all.stream()
                    .filter(booking -> booking.state() == BookingState.WAITING)
                    .forEach(booking -> endOnly(system, session, booking, BookingEnding.NO_SEAT, "", false));
            sessions.decided(id, now);
            return nothing;
        });
        return decided instanceof BookingChange.Full ? cancelSession(system, id, belowMinimum) : decided;
    }

    /** Runs a change of a booking under the lock of its session. */
    private BookingChange change(BookingId id, Change change) {
        return attempt(() -> {
            Optional<Booking> known = bookings.find(id);
            if (known.isEmpty()) {
                return refused("unknown");
            }
            Session session = sessions.lock(known.get().session()).orElseThrow();
            Booking booking = bookings.find(id).orElseThrow();
            // moved to another session while we waited for this one
            return booking.session().equals(session.id()) ? change.apply(session, booking) : refused("unknown");
        });
    }

    /** What is done with a locked session and its booking. */
    private interface Change {
        BookingChange apply(Session session, Booking booking);
    }

    /** Joins the transaction there is, or has its own; what is not done leaves nothing behind. */
    private BookingChange attempt(Supplier<BookingChange> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            BookingChange change = work.get();
            if (!(change instanceof BookingChange.Done)) {
                status.setRollbackOnly();
            }
            return change;
        }));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
