package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import de.kontor.identity.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides whether sessions take place, and what becomes of those who booked. */
@Component
class Decisions {
    /** Of the later sessions, how many are looked at. */
    private static final int TRIED = 3;

    private final UnderLock locked;
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final Endings endings;
    private final WaitingList waitingList;
    private final Clock clock;

    Decisions(
            UnderLock locked,
            SessionRows sessions,
            BookingRows bookings,
            Endings endings,
            WaitingList waitingList,
            Clock clock) {
        this.locked = locked;
        this.sessions = sessions;
        this.bookings = bookings;
        this.endings = endings;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    /** Cancels a session: nobody pays, and whoever had or waited for seats queues up for the next one. */
    BookingChange cancelSession(Actor actor, SessionId id, String reason) {
        return cancelSession(actor, id, reason, session -> true);
    }

    /** @param still asked under the lock; nothing is cancelled where it says no */
    private BookingChange cancelSession(Actor actor, SessionId id, String reason, Predicate<Session> still) {
        return locked.attempt(() -> {
            Optional<Session> known = sessions.find(id);
            if (known.isEmpty() || !known.get().state().mayBecome(SessionState.CANCELLED)) {
                return refused("sessionEnded");
            }
            List<SessionId> later = later(known.get());
            locked.all(Stream.concat(Stream.of(id), later.stream()));
            Session session = sessions.find(id).orElseThrow();
            if (!session.state().mayBecome(SessionState.CANCELLED)) {
                return refused("sessionEnded");
            }
            if (!still.test(session)) {
                return nothing(id);
            }
            callOff(actor, session, next(later), reason);
            return new BookingChange.Done(new BookingId(id.value()), BookingState.CANCELLED);
        });
    }

    /** Sessions its people may queue up for; some more than the next, because it may be cancelled while we wait. */
    private List<SessionId> later(Session session) {
        return sessions.bookable(session.course(), clock.instant(), session.start()).stream()
                .map(Session::id)
                .limit(TRIED)
                .toList();
    }

    /** The first that can be booked still, now that nobody else changes them. */
    private Optional<Session> next(List<SessionId> later) {
        return later.stream()
                .flatMap(id -> sessions.find(id).stream())
                .filter(session -> session.isBookable(clock.instant()))
                .findFirst();
    }

    private void callOff(Actor actor, Session session, Optional<Session> next, String reason) {
        List<Booking> live = bookings.of(session.id()).stream()
                .filter(booking -> booking.state().mayBecome(BookingState.CANCELLED))
                .toList();
        sessions.become(session, SessionState.CANCELLED, reason);
        for (Booking booking : live) {
            endings.endOnly(actor, session, booking, BookingEnding.SESSION_CANCELLED, reason, CancellationCost.NONE);
            next.filter(room -> booking.seats() <= room.max())
                    .ifPresent(room -> waitingList.join(actor, room, instead(booking, room), ""));
        }
        next.ifPresent(room -> waitingList.offerNext(actor, room.id()));
    }

    /** A booking like one that ended, in the waiting list of another session. */
    static BookingRows.Draft instead(Booking booking, Session room) {
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
    BookingChange decide(Actor system, SessionId id) {
        BookingChange decided = locked.attempt(() -> {
            Session session = sessions.lock(id).orElseThrow();
            if (!isDue(session)) {
                return nothing(id);
            }
            List<Booking> all = bookings.of(id);
            if (isBelowMinimum(session, all)) {
                return new BookingChange.Full(session.free());
            }
            endAll(system, session, all, BookingState.OFFERED, BookingEnding.EXPIRED);
            endAll(system, session, all, BookingState.WAITING, BookingEnding.NO_SEAT);
            sessions.decided(id, clock.instant());
            return nothing(id);
        });
        // another transaction: the later sessions have to be locked too, and in their order
        return decided instanceof BookingChange.Full
                ? cancelSession(
                        system,
                        id,
                        Session.BELOW_MINIMUM,
                        session -> isDue(session) && isBelowMinimum(session, bookings.of(id)))
                : decided;
    }

    private boolean isDue(Session session) {
        return session.state() == SessionState.OPEN
                && !session.decided()
                && !clock.instant().isBefore(session.deadline());
    }

    private static boolean isBelowMinimum(Session session, List<Booking> all) {
        return all.stream()
                        .filter(booking -> booking.state() == BookingState.CONFIRMED)
                        .mapToInt(Booking::seats)
                        .sum()
                < session.min();
    }

    private static BookingChange nothing(SessionId id) {
        return new BookingChange.Done(new BookingId(id.value()), BookingState.CONFIRMED);
    }

    private void endAll(Actor system, Session session, List<Booking> all, BookingState state, BookingEnding ending) {
        all.stream()
                .filter(booking -> booking.state() == state)
                .forEach(booking -> endings.endOnly(system, session, booking, ending, "", CancellationCost.NONE));
    }
}
