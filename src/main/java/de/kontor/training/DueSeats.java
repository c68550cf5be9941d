package de.kontor.training;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import de.kontor.identity.Actor;
import de.kontor.jobs.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due by the clock, found in the tables: ends offers, decides sessions at their deadline, reminds. Each
 * thing has a transaction of its own and looks again under its lock, so running twice does nothing twice.
 */
@Component
class DueSeats {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);
    private static final List<Integer> REMINDERS = List.of(1, 7);

    private final Seats seats;
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final DueRows dueRows;
    private final Decisions decisions;
    private final TrainingMails mails;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DueSeats(
            Seats seats,
            SessionRows sessions,
            BookingRows bookings,
            DueRows dueRows,
            Decisions decisions,
            TrainingMails mails,
            TransactionTemplate transactions,
            Clock clock) {
        this.seats = seats;
        this.sessions = sessions;
        this.bookings = bookings;
        this.dueRows = dueRows;
        this.decisions = decisions;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws IllegalStateException where something failed, after all else was done; it is tried again */
    void run() {
        Instant now = clock.instant();
        List<RuntimeException> failures = new ArrayList<>();
        each(dueRows.offersEnded(now), failures, offer -> seats.expire(SYSTEM, offer));
        each(sessions.undecided(now), failures, session -> decisions.decide(SYSTEM, session));
        REMINDERS.forEach(days -> each(dueRows.toRemind(now, days), failures, booking -> remind(booking, days)));
        if (!failures.isEmpty()) {
            IllegalStateException some = new IllegalStateException(failures.size() + " due trainings failed");
            failures.forEach(some::addSuppressed);
            throw some;
        }
    }

    /** Does all of them; what fails for one holds up no other. */
    private static <T> void each(List<T> due, List<RuntimeException> failures, Consumer<T> work) {
        for (T one : due) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                failures.add(new IllegalStateException(one + " failed", e));
            }
        }
    }

    private void remind(BookingId id, int days) {
        transactions.executeWithoutResult(status -> {
            if (dueRows.reminded(id, days)) {
                Booking booking = bookings.find(id).orElseThrow();
                mails.reminder(sessions.find(booking.session()).orElseThrow(), booking, days);
            }
        });
    }

    /** Looks every minute. */
    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> trainingDue(DueSeats due) {
            return Sweep.every("training-due", Duration.ofMinutes(1), due::run);
        }
    }
}
