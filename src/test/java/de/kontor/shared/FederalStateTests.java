package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederalStateTests {
    @ParameterizedTest
    @CsvSource({
        "89073, BW", "80331, BY", "10115, BE", "14467, BB", "28195, HB", "20095, HH", "60311, HE", "19053, MV",
        "30159, NI", "50667, NW", "55116, RP", "66111, SL", "01067, SN", "39104, ST", "24103, SH", "99084, TH"
    })
    void knowsTheStateOfTheCapitals(String postalCode, FederalState state) {
        assertThat(FederalState.ofPostalCode(postalCode)).contains(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "00000", "1234", "123456", "ABCDE", "8907\u0663", "89073 ", "99999999999999999999"})
    void knowsNoStateForWhatIsNoPostalCode(String postalCode) {
        assertThat(FederalState.ofPostalCode(postalCode)).isEmpty();
    }

    @Test
    void reachesEveryState() {
        assertThat(IntStream.range(0, 100_000)
                        .mapToObj("%05d"::formatted)
                        .flatMap(code -> FederalState.ofPostalCode(code).stream())
                        .distinct())
                .containsExactlyInAnyOrder(FederalState.values());
        assertThat(Arrays.stream(FederalState.values()).map(FederalState::isoCode))
                .allMatch(code -> code.matches("[a-z]{2}"));
    }
}
