package de.kontor.training;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import de.kontor.identity.Actor;
import de.kontor.jobs.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * People of a session that was called off before there was a next one, or one large enough, queue up for it as soon as
 * it can be booked. They get an ordinary offer: moved only with their consent.
 *
 * @see "Decision record DD081-sessions-that-change"
 */
@Component
class NextSessions {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);
    /** After that nobody remembers. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final DueRows due;
    private final UnderLock locked;
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final WaitingList waitingList;
    private final Clock clock;

    NextSessions(
            DueRows due,
            UnderLock locked,
            SessionRows sessions,
            BookingRows bookings,
            WaitingList waitingList,
            Clock clock) {
        this.due = due;
        this.locked = locked;
        this.sessions = sessions;
        this.bookings = bookings;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    /** One short transaction each; whoever has queued up, or has booked again meanwhile, is left alone. */
    void run() {
        Instant now = clock.instant();
        due.toQueueAgain(now, now.minus(REMEMBERED)).forEach(this::queueUp);
    }

    private void queueUp(DueRows.Next next) {
        locked.attempt(() -> {
            Optional<Session> room = sessions.lock(next.room()).filter(session -> session.isBookable(clock.instant()));
            if (room.isEmpty() || due.isQueuedAgain(next.booking())) {
                return BookingChange.refused("closed");
            }
            BookingRows.Draft draft =
                    Decisions.instead(bookings.find(next.booking()).orElseThrow(), room.get());
            waitingList.join(SYSTEM, room.get(), draft, "");
            waitingList.offerNext(SYSTEM, next.room());
            return new BookingChange.Done(draft.id(), BookingState.WAITING);
        });
    }

    /** Looks every five minutes. */
    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> trainingNext(NextSessions next) {
            return Sweep.every("training-next", Duration.ofMinutes(5), next::run);
        }
    }
}
