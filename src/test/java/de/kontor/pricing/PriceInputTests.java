package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.pricing.PriceInput.DecimalSign;
import de.kontor.pricing.PriceInput.Refused;
import de.kontor.pricing.PriceInput.Understood;
import de.kontor.shared.Formats;
import de.kontor.shared.UnitPrice;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceInputTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "12,34|12.3400", "12.34|12.3400", "0,0825|0.0825", "0.825|0.8250", "1.234,50|1234.5000",
                "1,234.50|1234.5000", "12|12.0000", "1.234.567,8|-", "12,3400 €|12.3400", "EUR 7,5|7.5000",
                "1 234,5|1234.5000", "12,34000|12.3400", "999999,9999|999999.9999", "0|0.0000"
            },
            delimiter = '|')
    void readsGermanAndEnglishWriting(String typed, String price) {
        PriceInput read = PriceInput.parse(typed, DecimalSign.UNKNOWN);
        if (price.equals("-")) {
            assertThat(reason(read)).isEqualTo("pricing.refused.too-large");
        } else {
            assertThat(read).isEqualTo(new Understood(UnitPrice.of(price)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "|not-a-number", "abc|not-a-number", "12,34,5|not-a-number", "1,2.3|not-a-number",
                        "1.23.456|not-a-number",
                "-5|negative", "−5,00|negative", "12,34567|decimals", "1000000|too-large", "1.234|ambiguous",
                "1,234|ambiguous", "=1+1|not-a-number", "1e9|not-a-number", "99999999999999999999999|too-large"
            },
            delimiter = '|')
    void saysWhatIsWrong(String typed, String reason) {
        assertThat(reason(PriceInput.parse(typed == null ? "" : typed, DecimalSign.UNKNOWN)))
                .isEqualTo("pricing.refused." + reason);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"1.234|COMMA|1234.0000", "1,234|COMMA|1.2340", "1.234|POINT|1.2340", "1,234|POINT|1234.0000"},
            delimiter = '|')
    void letsTheSignOfTheWriterDecideOverThreeDigits(String typed, DecimalSign sign, String price) {
        assertThat(PriceInput.parse(typed, sign)).isEqualTo(new Understood(UnitPrice.of(price)));
    }

    @Property
    void readsBackWhatTheProductWrites(@ForAll @LongRange(min = 0, max = 9_999_999_999L) long tenThousandths) {
        UnitPrice price = new UnitPrice(tenThousandths);
        assertThat(PriceInput.parse(Formats.of(Locale.GERMAN).price(price), DecimalSign.COMMA))
                .isEqualTo(new Understood(price));
        assertThat(PriceInput.parse(Formats.of(Locale.ENGLISH).price(price), DecimalSign.POINT))
                .isEqualTo(new Understood(price));
    }

    private static String reason(PriceInput input) {
        return input instanceof Refused(var message) ? message.key() : "understood " + input;
    }
}
