package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import de.kontor.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides whether sessions take place, and what becomes of those who booked. */
@Component
class Decisions {
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
        return locked.attempt(() -> {
            Optional<Session> known = sessions.find(id);
            if (known.isEmpty() || !known.get().state().mayBecome(SessionState.CANCELLED)) {
                return refused("sessionEnded");
            }
            Optional<SessionId> next = next(known.get());
            locked.both(id, next.orElse(id));
            Session session = sessions.find(id).orElseThrow();
            if (!session.state().mayBecome(SessionState.CANCELLED)) {
                return refused("sessionEnded");
            }
            callOff(actor, session, next.flatMap(sessions::find), reason);
            return new BookingChange.Done(new BookingId(id.value()), BookingState.CANCELLED);
        });
    }

    private Optional<SessionId> next(Session session) {
        return sessions.bookable(session.course(), clock.instant(), session.start()).stream()
                .map(Session::id)
                .findFirst();
    }

    private void callOff(Actor actor, Session session, Optional<Session> next, String reason) {
        List<Booking> live = bookings.of(session.id()).stream()
                .filter(booking -> booking.state().mayBecome(BookingState.CANCELLED))
                .toList();
        sessions.become(session, SessionState.CANCELLED, reason);
        for (Booking booking : live) {
            endings.endOnly(actor, session, booking, BookingEnding.SESSION_CANCELLED, reason, false);
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
            Instant now = clock.instant();
            BookingChange.Done nothing = new BookingChange.Done(new BookingId(id.value()), BookingState.CONFIRMED);
            if (session.state() != SessionState.OPEN || session.decided() || now.isBefore(session.deadline())) {
                return nothing;
            }
            List<Booking> all = bookings.of(id);
            int confirmed = all.stream()
                    .filter(booking -> booking.state() == BookingState.CONFIRMED)
                    .mapToInt(Booking::seats)
                    .sum();
            if (confirmed < session.min()) {
                return new BookingChange.Full(confirmed);
            }
            endAll(system, session, all, BookingState.OFFERED, BookingEnding.EXPIRED);
            endAll(system, session, all, BookingState.WAITING, BookingEnding.NO_SEAT);
            sessions.decided(id, now);
            return nothing;
        });
        return decided instanceof BookingChange.Full ? cancelSession(system, id, Session.BELOW_MINIMUM) : decided;
    }

    private void endAll(Actor system, Session session, List<Booking> all, BookingState state, BookingEnding ending) {
        all.stream()
                .filter(booking -> booking.state() == state)
                .forEach(booking -> endings.endOnly(system, session, booking, ending, "", false));
    }
}
