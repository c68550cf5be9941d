package de.kontor.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;

/**
 * What ought to become of the seats of two sessions by domain section 8, in memory and one step at a time. It knows no
 * table, lock or counter, so that it errs elsewhere than the code it judges.
 */
final class SeatModel {
    private static final int OFFER_HOURS = 48;

    private final int[] seats;
    private final List<Map<BookingId, Held>> sessions = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
    private int hour;
    private boolean offered;
    private boolean expired;
    private boolean moved;

    SeatModel(int first, int second) {
        seats = new int[] {first, second};
    }

    /** A booking that has not ended; until is the hour an offer ends. */
    private record Held(int seats, BookingState state, int until) {}

    /** Whether it is booked or waits. */
    boolean book(BookingId id, int session, int count, boolean mayWait) {
        if (count > seats[session]) {
            return false;
        }
        boolean fits = free(session) >= count;
        if (fits || mayWait) {
            sessions.get(session)
                    .put(id, new Held(count, fits ? BookingState.CONFIRMED : BookingState.WAITING, Integer.MAX_VALUE));
        }
        return fits || mayWait;
    }

    void cancel(BookingId id) {
        int session = sessionOf(id);
        sessions.get(session).remove(id);
        offer(session);
    }

    /** Whether it was an offer. */
    boolean accept(BookingId id) {
        Map<BookingId, Held> all = sessions.get(sessionOf(id));
        Held held = all.get(id);
        if (held.state() != BookingState.OFFERED) {
            return false;
        }
        all.put(id, new Held(held.seats(), BookingState.CONFIRMED, Integer.MAX_VALUE));
        return true;
    }

    /** Whether there are seats for it in the other session, for which nobody waits. */
    boolean move(BookingId id) {
        int from = sessionOf(id);
        Held held = sessions.get(from).get(id);
        if (held.state() != BookingState.CONFIRMED || free(1 - from) < held.seats()) {
            return false;
        }
        sessions.get(from).remove(id);
        sessions.get(1 - from).put(id, held);
        offer(from);
        moved = true;
        return true;
    }

    /** Time passes, and offers end that nobody answered. */
    void pass(int hours) {
        hour += hours;
        for (int session = 0; session < seats.length; session++) {
            expired |= sessions.get(session).values().removeIf(held -> held.until() <= hour);
            offer(session);
        }
    }

    /** Strictly in the order of the waiting list: a group that does not fit holds all behind it. */
    private void offer(int session) {
        Map<BookingId, Held> all = sessions.get(session);
        for (BookingId id : in(session, BookingState.WAITING)) {
            int count = all.get(id).seats();
            if (taken(session) + count > seats[session]) {
                return;
            }
            all.put(id, new Held(count, BookingState.OFFERED, hour + OFFER_HOURS));
            offered = true;
        }
    }

    private int free(int session) {
        return in(session, BookingState.WAITING).isEmpty() ? seats[session] - taken(session) : 0;
    }

    int taken(int session) {
        return sessions.get(session).values().stream()
                .filter(held -> held.state() != BookingState.WAITING)
                .mapToInt(Held::seats)
                .sum();
    }

    /** Those in a state, as they came. */
    List<BookingId> in(int session, BookingState state) {
        return sessions.get(session).entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(Entry::getKey)
                .toList();
    }

    /** All that has not ended. */
    List<BookingId> live() {
        return sessions.stream().flatMap(all -> all.keySet().stream()).toList();
    }

    int sessionOf(BookingId id) {
        return IntStream.range(0, seats.length)
                .filter(session -> sessions.get(session).containsKey(id))
                .findFirst()
                .orElseThrow();
    }

    boolean hasOffered() {
        return offered;
    }

    boolean hasExpired() {
        return expired;
    }

    boolean hasMoved() {
        return moved;
    }
}
