package de.kontor.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingStatesTests {
    private static final Map<BookingState, Set<BookingState>> BOOKING = Map.of(
            BookingState.WAITING, Set.of(BookingState.OFFERED, BookingState.CANCELLED),
            BookingState.OFFERED, Set.of(BookingState.CONFIRMED, BookingState.CANCELLED),
            BookingState.CONFIRMED, Set.of(BookingState.CANCELLED, BookingState.ATTENDED, BookingState.NO_SHOW),
            BookingState.ATTENDED, Set.of(BookingState.NO_SHOW),
            BookingState.NO_SHOW, Set.of(BookingState.ATTENDED),
            BookingState.CANCELLED, Set.of());
    private static final Map<SessionState, Set<SessionState>> SESSION = Map.of(
            SessionState.PROPOSED, Set.of(SessionState.OPEN, SessionState.CANCELLED),
            SessionState.OPEN, Set.of(SessionState.HELD, SessionState.CANCELLED),
            SessionState.HELD, Set.of(),
            SessionState.CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void bookingsFollowTheMapAndNothingElse(BookingState from) {
        for (BookingState to : BookingState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(BOOKING.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sessionsFollowTheMapAndNothingElse(SessionState from) {
        for (SessionState to : SessionState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(SESSION.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWaitingAndCancelledBookingsHoldNoSeat(BookingState state) {
        assertThat(state.holdsSeats()).isEqualTo(state != BookingState.WAITING && state != BookingState.CANCELLED);
    }
}
