package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {
    @ParameterizedTest
    @CsvSource({
        "1, 100, 100",
        "100, 100, 100",
        "101, 100, 200",
        "7, 1, 7",
        "1000000, 300, 999900", // no room above
        "999901, 300, 999900"
    })
    void snapsUpToThePackagingUnit(int pieces, int packagingUnit, int snapped) {
        assertThat(Quantity.of(pieces).snappedTo(packagingUnit)).isEqualTo(Quantity.of(snapped));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Quantity.MAX + 1, Integer.MAX_VALUE})
    void isNeverZeroNegativeOrAbsurd(int pieces) {
        assertThatThrownBy(() -> Quantity.of(pieces)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUpToTheMostALineHolds() {
        assertThat(Quantity.of(2).plus(Quantity.of(3))).isEqualTo(Quantity.of(5));
        assertThat(Quantity.of(Quantity.MAX).plus(Quantity.of(Quantity.MAX))).isEqualTo(Quantity.of(Quantity.MAX));
    }
}
