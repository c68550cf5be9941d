package de.kontor.training;

import de.kontor.identity.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The waiting list of a session, for callers that hold its lock. */
@Component
class WaitingList {
    static final Duration OFFER = Duration.ofHours(48);

    private final SessionRows sessions;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final TrainingMails mails;
    private final Clock clock;

    WaitingList(SessionRows sessions, BookingRows bookings, BookingSteps steps, TrainingMails mails, Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.steps = steps;
        this.mails = mails;
        this.clock = clock;
    }

    /** Puts a new booking at the end of the list. */
    void join(Actor actor, Session session, BookingRows.Draft draft, String reason) {
        bookings.add(draft);
        Booking booking = bookings.find(draft.id()).orElseThrow();
        steps.note(booking, "WAITING", actor, reason);
        mails.waiting(session, booking);
    }

    /** Offers seats, strictly in the order of the list: a group at its head holds those behind it. */
    void offerNext(Actor actor, SessionId id) {
        Session session = sessions.lock(id).orElseThrow();
        Instant now = clock.instant();
        Optional<Booking> first = session.isBookable(now) ? bookings.firstWaiting(id) : Optional.empty();
        while (first.isPresent() && sessions.take(id, first.get().seats())) {
            Instant until = earlier(now.plus(OFFER), session.deadline());
            bookings.offer(first.get(), until);
            Booking offered = bookings.find(first.get().id()).orElseThrow();
            steps.note(offered, "OFFERED", actor, "");
            mails.offered(session, offered, until);
            first = bookings.firstWaiting(id);
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
