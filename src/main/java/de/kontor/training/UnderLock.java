package de.kontor.training;

import static de.kontor.training.BookingChange.refused;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs changes under the locks of their sessions. One order of locks for all: sessions by their ids, then free seats of
 * the account, then its included seats, then orders. Nobody who holds an order waits for a session.
 *
 * @see "Decision record DD051-never-overbooked"
 * @see "Decision record DD076-one-order-of-locks"
 */
@Component
class UnderLock {
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final TransactionTemplate transactions;

    UnderLock(SessionRows sessions, BookingRows bookings, TransactionTemplate transactions) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.transactions = transactions;
    }

    /** What is done with a locked session and its booking. */
    interface Change {
        BookingChange apply(Session session, Booking booking);
    }

    /** Changes a booking. */
    BookingChange change(BookingId id, Change change) {
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

    /** Locks sessions, always in the same order, so that two who want the same never wait for each other. */
    void all(Stream<SessionId> ids) {
        ids.distinct().sorted((a, b) -> a.value().compareTo(b.value())).forEach(sessions::lock);
    }

    /** Joins the transaction there is, or has its own; what is not done leaves nothing behind. */
    BookingChange attempt(Supplier<BookingChange> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            BookingChange change = work.get();
            if (!(change instanceof BookingChange.Done)) {
                status.setRollbackOnly();
            }
            return change;
        }));
    }
}
