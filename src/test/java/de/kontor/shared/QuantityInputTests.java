package de.kontor.shared;

import static de.kontor.shared.QuantityInput.Reason.EMPTY;
import static de.kontor.shared.QuantityInput.Reason.FRACTION;
import static de.kontor.shared.QuantityInput.Reason.NOT_A_NUMBER;
import static de.kontor.shared.QuantityInput.Reason.NOT_POSITIVE;
import static de.kontor.shared.QuantityInput.Reason.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.kontor.shared.QuantityInput.Reason;
import de.kontor.shared.QuantityInput.Refused;
import de.kontor.shared.QuantityInput.Understood;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityInputTests {
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "' 25 ', 25",
        "+3, 3",
        "007, 7",
        "1.000, 1000",
        "'1,000', 1000",
        "1 000, 1000",
        "1\u00a0000, 1000",
        "1'000, 1000",
        "1.000.000, 1000000"
    })
    void understandsWholeNumbersAsPeopleWriteThem(String typed, int pieces) {
        assertThat(QuantityInput.parse(typed)).isEqualTo(new Understood(Quantity.of(pieces)));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void refusesWhatIsNoQuantityWithItsReason(String typed, Reason reason) {
        assertThat(QuantityInput.parse(typed)).isEqualTo(new Refused(reason));
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("", EMPTY),
                arguments(" \t\u00a0".replace("\u00a0", " "), EMPTY),
                arguments("0", NOT_POSITIVE),
                arguments("000", NOT_POSITIVE),
                arguments("0.000", NOT_POSITIVE),
                arguments("-1", NOT_POSITIVE),
                arguments("−1", NOT_POSITIVE),
                arguments("-1,5", NOT_POSITIVE),
                arguments("1.5", FRACTION),
                arguments("1,5", FRACTION),
                arguments(",5", FRACTION),
                arguments("1.0", FRACTION),
                arguments("1000001", TOO_LARGE),
                arguments("1000000000000", TOO_LARGE),
                arguments("9".repeat(10_000), TOO_LARGE),
                arguments("1" + ".000".repeat(10_000), TOO_LARGE),
                arguments("zehn", NOT_A_NUMBER),
                arguments("1e3", NOT_A_NUMBER),
                arguments("10 Stück", NOT_A_NUMBER),
                arguments("-", NOT_A_NUMBER),
                arguments("+", NOT_A_NUMBER),
                arguments("--5", NOT_A_NUMBER),
                arguments("1\u00005", NOT_A_NUMBER),
                arguments("\u0661\u0662", NOT_A_NUMBER),
                arguments("<b>5</b>", NOT_A_NUMBER),
                arguments("x".repeat(10_000), NOT_A_NUMBER));
    }

    @Property(tries = 500)
    void neverThrowsWhateverIsTyped(@ForAll String typed) {
        assertThat(QuantityInput.parse(typed)).isNotNull();
    }
}
