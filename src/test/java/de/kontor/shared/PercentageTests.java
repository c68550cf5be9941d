package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTests {
    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1000"})
    void liesBetweenZeroAndAHundred(String percent) {
        assertThatThrownBy(() -> Percentage.of(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAThirdDecimal() {
        assertThatThrownBy(() -> Percentage.of("2.555")).isInstanceOf(ArithmeticException.class);
        assertThat(Percentage.of("2.55")).hasToString("2.55");
    }

    @ParameterizedTest
    @CsvSource({
        "19, 100.00, 19.00",
        "19, 0.01,   0.00",
        "19, 0.03,   0.01", // 0.0057
        "7,  0.50,   0.04", // 0.035 is a tie and goes up
        "7, -0.50,  -0.04",
        "0,  99.99,  0.00"
    })
    void takesAShareOfAnAmountHalfUp(String percent, String amount, String share) {
        assertThat(Percentage.of(percent).of(Money.of(amount))).hasToString(share);
    }
}
