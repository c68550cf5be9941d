package de.kontor.ui.desk.logins;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitInputTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "500;500.00",
                "0;0.00",
                "1.250,50;1250.50",
                "1,250.50;1250.50",
                "1.250;1250.00",
                "1.250.000;1250000.00",
                "12,5;12.50",
                "500 €;500.00",
                "500 EUR;500.00",
                "9999999,99;9999999.99"
            },
            delimiter = ';')
    void readsAmountsInBothWritings(String typed, String amount) {
        assertThat(LimitInput.parse(typed)).isEqualTo(new LimitInput.Understood(Optional.of(Money.of(amount))));
    }

    @Test
    void takesNothingForNoLimit() {
        assertThat(LimitInput.parse("  ")).isEqualTo(new LimitInput.Understood(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "-5", "1.2.3", "12,345,6", "10000000", "1.25,00", "5e3", "٣", "1,2345"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(LimitInput.parse(typed)).isEqualTo(new LimitInput.NotAnAmount());
    }
}
