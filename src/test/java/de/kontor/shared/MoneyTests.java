package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MoneyTests {
    @Test
    void refusesAThirdDecimalInsteadOfRounding() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("1.5")).isEqualTo(Money.ofCents(150));
        assertThat(Money.of("1.500")).isEqualTo(Money.ofCents(150));
    }

    @ParameterizedTest
    @CsvSource({"1.004, 1.00", "1.005, 1.01", "1.0049999, 1.00", "-1.005, -1.01", "-1.004, -1.00", "0, 0.00"})
    void roundsHalfUpOnlyWhereItIsAskedTo(BigDecimal exact, String cents) {
        assertThat(Money.rounded(exact)).hasToString(cents);
    }

    @Test
    void isNotBelowAThresholdItEquals() {
        assertThat(Money.of("150.00").isBelow(Money.of("150"))).isFalse();
        assertThat(Money.of("149.99").isBelow(Money.of("150"))).isTrue();
    }

    @Test
    void addsAndSubtractsExactly() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("0.10").minus(Money.of("0.20"))).isEqualTo(Money.of("-0.10"));
        assertThat(Money.of("-9.90").negated()).isEqualTo(Money.of("9.90"));
    }

    @Test
    void neverOverflowsSilently() {
        Money most = Money.ofCents(Long.MAX_VALUE);
        Money least = Money.ofCents(Long.MIN_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("1e30")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isATextInJson() {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(Money.of("132.40"))).isEqualTo("\"132.40\"");
        assertThat(json.readValue("\"-0.05\"", Money.class)).isEqualTo(Money.ofCents(-5));
    }
}
