package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import de.kontor.shared.Message.Count;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Moves confirmed bookings between sessions of a course. */
@Component
class Moves {
    private final UnderLock locked;
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final Allowances allowances;
    private final WaitingList waitingList;
    private final TrainingMails mails;
    private final Clock clock;

    Moves(
            UnderLock locked,
            SessionRows sessions,
            BookingRows bookings,
            BookingSteps steps,
            Allowances allowances,
            WaitingList waitingList,
            TrainingMails mails,
            Clock clock) {
        this.locked = locked;
        this.sessions = sessions;
        this.bookings = bookings;
        this.steps = steps;
        this.allowances = allowances;
        this.waitingList = waitingList;
        this.mails = mails;
        this.clock = clock;
    }

    /** To another session of the course that has seats and nobody waiting. */
    BookingChange move(Party party, BookingId id, SessionId target) {
        return locked.attempt(() -> {
            Optional<Booking> known = bookings.find(id);
            if (known.isEmpty()) {
                return refused("unknown");
            }
            locked.all(Stream.of(known.get().session(), target));
            Booking booking = bookings.find(id).orElseThrow();
            Optional<Session> to = sessions.find(target);
            Session from = sessions.find(booking.session()).orElseThrow();
            if (to.isEmpty() || !booking.session().equals(known.get().session())) {
                return refused("unknown");
            }
            return why(party, booking, from, to.get()).orElseGet(() -> done(party, booking, from, to.get()));
        });
    }

    /** What stands in the way; nothing where it can be moved and the seats there are taken. */
    private Optional<BookingChange> why(Party party, Booking booking, Session from, Session to) {
        Instant now = clock.instant();
        if (booking.state() != BookingState.CONFIRMED || !now.isBefore(from.start())) {
            return Optional.of(refused("ended"));
        }
        if (!party.isStaff() && now.isAfter(from.freeUntil())) {
            return Optional.of(refused("moveLate"));
        }
        if (!to.course().equals(from.course()) || to.id().equals(from.id()) || !to.isBookable(now)) {
            return Optional.of(refused("moveThere"));
        }
        boolean sameQuarter = to.quarter().equals(from.quarter());
        int allowed = booking.seatPrice().isZero() || sameQuarter
                ? booking.free()
                : allowances.lock(booking.account(), to.quarter()).left();
        if (booking.free() > allowed) {
            return Optional.of(refused("moveFree", new Count(booking.free())));
        }
        return to.free() < booking.seats() || !sessions.take(to.id(), booking.seats())
                ? Optional.of(refused("moveFull", new Count(booking.seats())))
                : Optional.empty();
    }

    private BookingChange done(Party party, Booking booking, Session from, Session to) {
        sessions.give(from.id(), booking.seats());
        bookings.moveTo(booking.id(), to.id());
        steps.note(booking, "MOVED", party.actor(), party.reason());
        mails.moved(to, bookings.find(booking.id()).orElseThrow(), party.reason());
        waitingList.offerNext(party.actor(), from.id());
        return new BookingChange.Done(booking.id(), BookingState.CONFIRMED);
    }
}
