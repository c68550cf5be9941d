package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTests {
    @Test
    void refusesAFifthDecimalAndPricesBelowZero() {
        assertThatThrownBy(() -> UnitPrice.of("0.00005")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> UnitPrice.of("-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(UnitPrice.of("12.86")).hasToString("12.8600");
    }

    @ParameterizedTest
    @CsvSource({
        "12.86,   4,    12.3456",
        "0.0001,  50,   0.0001", // 0.00005 is a tie and goes up
        "0.0001,  51,   0.0000",
        "12.3456, 0,    12.3456",
        "12.3456, 100,  0.0000",
        "9.9999,  2.5,  9.7499" // 9.7499025
    })
    void discountsHalfUpToFourDecimals(String price, String discount, String expected) {
        assertThat(UnitPrice.of(price).discountedBy(Percentage.of(discount))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12.3456, 100, HUNDRED,  12.35",
        "12.3456, 200, HUNDRED,  24.69",
        "0.0825,  1,   ONE,      0.08",
        "0.0850,  1,   ONE,      0.09", // 0.085 is a tie and goes up
        "0.05,    100, THOUSAND, 0.01", // 0.005 is a tie and goes up
        "0.0499,  100, THOUSAND, 0.00",
        "9999.9999, 1000000, ONE, 9999999900.00"
    })
    void roundsTheLineHalfUpToCents(String price, int pieces, PriceUnit unit, String net) {
        assertThat(UnitPrice.of(price).lineNet(Quantity.of(pieces), unit)).hasToString(net);
    }

    @Test
    void findsTheLowestPriceThatKeepsAMargin() {
        assertThat(UnitPrice.of("8.80").withMargin(Percentage.of("12"))).hasToString("10.0000");
        assertThat(UnitPrice.of("7.46").withMargin(Percentage.of("12"))).hasToString("8.4773");
        assertThatThrownBy(() -> UnitPrice.of("1").withMargin(Percentage.of("100")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
