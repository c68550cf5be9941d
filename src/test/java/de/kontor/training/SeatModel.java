package de.kontor.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What ought to become of the seats of two sessions by domain section 8, in memory and one step at a time, and what they
 * are covered by for the one account that books them. It knows no table, lock or counter, so that it errs elsewhere than
 * the code it judges.
 */
final class SeatModel {
    private static final int OFFER_HOURS = 48;

    private final int[] seats;
    private final int freePerQuarter;
    private final int includedInAll;
    private final List<Map<BookingId, Held>> sessions = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
    private int hour;
    private boolean offered;
    private boolean expired;
    private boolean moved;
    private boolean stuck;
    private boolean included;
    private boolean paid;

    /**
     * @param freePerQuarter free seats of the account; the sessions are in two quarters
     * @param included seats of its packages, for both
     */
    SeatModel(int first, int second, int freePerQuarter, int included) {
        seats = new int[] {first, second};
        this.freePerQuarter = freePerQuarter;
        includedInAll = included;
    }

    /** A booking that has not ended; until is the hour an offer ends, the cover that of a confirmed one. */
    private record Held(int seats, BookingState state, int until, SeatCover cover) {
        static Held waiting(int seats) {
            return new Held(seats, BookingState.WAITING, Integer.MAX_VALUE, new SeatCover(0, 0, 0));
        }
    }

    /** Whether it is booked or waits. */
    boolean book(BookingId id, int session, int count, boolean mayWait) {
        if (count > seats[session]) {
            return false;
        }
        boolean fits = free(session) >= count;
        if (fits || mayWait) {
            sessions.get(session).put(id, fits ? confirmed(session, count) : Held.waiting(count));
        }
        return fits || mayWait;
    }

    /** Free seats of the quarter first, then those of packages, then paid ones. */
    private Held confirmed(int session, int count) {
        int free = Math.min(count, freeLeft(session));
        int fromPackages = Math.min(count - free, includedLeft());
        SeatCover cover = new SeatCover(free, fromPackages, count - free - fromPackages);
        included |= cover.included() > 0;
        paid |= cover.paid() > 0;
        return new Held(count, BookingState.CONFIRMED, Integer.MAX_VALUE, cover);
    }

    /** Free seats left in the quarter of a session. */
    int freeLeft(int session) {
        return freePerQuarter
                - sessions.get(session).values().stream()
                        .mapToInt(held -> held.cover().free())
                        .sum();
    }

    /** Seats of packages that are left. */
    int includedLeft() {
        return includedInAll
                - sessions.stream()
                        .flatMap(all -> all.values().stream())
                        .mapToInt(held -> held.cover().included())
                        .sum();
    }

    /** What the seats of a booking are covered by; nothing while they are not booked. */
    SeatCover coverOf(BookingId id) {
        return held(id).cover();
    }

    void cancel(BookingId id) {
        int session = sessionOf(id);
        sessions.get(session).remove(id);
        offer(session);
    }

    /** Whether it was an offer. */
    boolean accept(BookingId id) {
        Held held = held(id);
        if (held.state() != BookingState.OFFERED) {
            return false;
        }
        int session = sessionOf(id);
        sessions.get(session).put(id, confirmed(session, held.seats()));
        return true;
    }

    /** Whether there are seats for it in the other session, for which nobody waits, and free ones of its quarter. */
    boolean move(BookingId id) {
        int from = sessionOf(id);
        Held held = held(id);
        if (held.state() != BookingState.CONFIRMED || free(1 - from) < held.seats()) {
            return false;
        }
        if (held.cover().free() > freeLeft(1 - from)) {
            stuck = true;
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
            all.put(id, new Held(count, BookingState.OFFERED, hour + OFFER_HOURS, new SeatCover(0, 0, 0)));
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

    private Held held(BookingId id) {
        return Objects.requireNonNull(sessions.get(sessionOf(id)).get(id));
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

    /** Whether a booking could not move because the free seats of the other quarter were used up. */
    boolean hasStuck() {
        return stuck;
    }

    boolean hasIncluded() {
        return included;
    }

    boolean hasPaid() {
        return paid;
    }
}
