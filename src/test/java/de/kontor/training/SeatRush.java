package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.done;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many who want the seats of a session at the same moment, and what must be true of them afterwards. */
@Component
@Lazy // only a test asks for it: the portal of a benchmark has the same classes and no movable clock
class SeatRush {
    private final Trainings trainings;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    SeatRush(Trainings trainings, Sessions sessions, JdbcClient jdbc, Clock clock) {
        this.trainings = trainings;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A booking, and the moments before it was asked for and after it was answered. */
    record Call(BookingId id, long asked, long answered) {}

    /** All of them book a seat or wait; each so-and-so-many-th gives it up at once, whatever it has become by then. */
    List<Call> on(SessionId session, List<Actor.Member> owners, SeatRequest request, int everyWhichLeaves)
            throws Exception {
        Queue<Integer> seen = new ConcurrentLinkedQueue<>();
        List<Callable<Call>> work = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Actor.Member owner = owners.get(i);
            boolean leaves = i % everyWhichLeaves == 0;
            work.add(() -> {
                BookingId id = BookingId.next();
                long asked = System.nanoTime();
                done(trainings.book(owner, id, session, request));
                Call call = new Call(id, asked, System.nanoTime());
                if (leaves) {
                    done(trainings.cancel(owner, id, TrainingFixtures.ANY_COST));
                }
                seen.add(session(session).taken());
                return call;
            });
        }
        List<Call> calls = together(work);
        assertThat(seen)
                .hasSize(owners.size())
                .allMatch(taken -> taken <= session(session).max());
        assertSeatsAreTheSumOfTheBookings(session);
        return calls;
    }

    /** Whoever has seats or is offered them gives them up, all at the same moment. */
    void everybodySeatedLeaves(SessionId session) throws Exception {
        List<Callable<BookingChange>> work = new ArrayList<>();
        for (Booking seated : sessions.bookings(PLANNER, session)) {
            if (seated.state().holdsSeats()) {
                Actor.Member owner =
                        new Actor.Member(seated.login(), seated.account(), seated.bookedBy(), Set.of(Role.OWNER));
                work.add(() -> trainings.cancel(owner, seated.id(), TrainingFixtures.ANY_COST));
            }
        }
        together(work).forEach(TrainingFixtures::done);
    }

    /** All at once, each answered within a minute. */
    static <T> List<T> together(List<Callable<T>> work) throws Exception {
        List<T> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<T> answer : threads.invokeAll(work, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    /** In the order of the waiting list, or as they came. */
    List<Booking> in(SessionId session, BookingState state) {
        return sessions.bookings(PLANNER, session).stream()
                .filter(booking -> booking.state() == state)
                .toList();
    }

    /** The counter is the sum of the bookings and at most the seats; the head waits only because it does not fit. */
    void assertSeatsAreTheSumOfTheBookings(SessionId id) {
        Session session = session(id);
        int held = sessions.bookings(PLANNER, id).stream()
                .filter(booking -> booking.state().holdsSeats())
                .mapToInt(Booking::seats)
                .sum();
        assertThat(session.taken()).isEqualTo(held).isBetween(0, session.max());
        List<Booking> waiting = in(id, BookingState.WAITING);
        assertThat(waiting).isSortedAccordingTo(Comparator.comparing(Booking::position));
        if (!waiting.isEmpty() && session.isBookable(clock.instant())) {
            assertThat(session.taken() + waiting.getFirst().seats()).isGreaterThan(session.max());
        }
    }

    /**
     * Of all who ever stood in line and have not left: first those who have been offered seats, then those who still
     * wait. And whoever was answered before somebody else asked stands before them.
     */
    void assertNobodyWasPassedOver(SessionId session, List<Call> calls) {
        List<BookingId> line = jdbc.sql("""
                        select b.id from training_bookings b where b.session_id = ? and exists
                            (select 1 from training_steps s where s.booking_id = b.id and s.step = 'WAITING')
                        order by b.queued
                        """)
                .param(session.value())
                .query((row, n) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
        Map<BookingId, Call> byId = calls.stream().collect(Collectors.toMap(Call::id, Function.identity()));
        long latest = Long.MIN_VALUE;
        for (BookingId id : line) {
            Call call = byId.get(id);
            assertThat(call.answered())
                    .as("answered before the one ahead asked")
                    .isGreaterThan(latest);
            latest = Math.max(latest, call.asked());
        }
        Map<BookingId, BookingState> states =
                sessions.bookings(PLANNER, session).stream().collect(Collectors.toMap(Booking::id, Booking::state));
        assertThat(line.stream()
                        .map(states::get)
                        .filter(state -> state != BookingState.CANCELLED)
                        .map(state -> state == BookingState.WAITING))
                .isSorted();
    }

    private Session session(SessionId id) {
        return sessions.session(PLANNER, id).orElseThrow();
    }
}
