package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.shared.Message.Amount;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTests {
    private final Texts german = Texts.of(Locale.GERMANY);
    private final Texts english = Texts.of(Locale.UK);

    @Test
    void saysTheSameMessageInBothLanguagesWithItsAmounts() {
        Message refused =
                Message.of("terms.hardMinimum.refused", new Amount(Money.of("50.00")), new Amount(Money.of("6.00")));
        assertThat(german.text(refused)).contains("50,00\u00a0€").contains("6,00\u00a0€");
        assertThat(english.text(refused)).contains("€50.00").contains("€6.00");
    }

    @Test
    void writesEveryKindOfArgument() {
        Message everything = Message.of(
                "checkout.changed.later",
                new Message.Name(new LocalizedText("Schraube", "Screw")),
                new Message.Price(UnitPrice.of("12.3456"), PriceUnit.HUNDRED),
                new Message.Day(LocalDate.of(2026, 11, 23)));
        assertThat(german.text(everything)).contains("23.11.2026", "12,3456\u00a0€\u00a0/\u00a0100", "Schraube");
        assertThat(english.text(everything)).contains("23 Nov 2026", "€12.3456\u00a0/\u00a0100", "Screw");
    }

    @Test
    void readsGermanForEveryOtherLanguage() {
        assertThat(Texts.language(Locale.FRENCH)).isEqualTo(Locale.GERMAN);
        assertThat(Texts.language(Locale.US)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void throwsForAKeyThatDoesNotExist() {
        assertThatThrownBy(() -> german.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void hasTheSameKeysWithTheSameArgumentsInBothLanguages() throws IOException {
        TreeMap<Object, Object> de = bundle("");
        TreeMap<Object, Object> en = bundle("_en");
        assertThat(en.keySet()).isEqualTo(de.keySet());
        de.forEach((key, text) -> {
            if (text.toString().matches("(?s).*\\{\\d.*")) {
                assertThat(new MessageFormat(en.get(key).toString()).getFormatsByArgumentIndex())
                        .as("arguments of %s", key)
                        .hasSameSizeAs(new MessageFormat(text.toString()).getFormatsByArgumentIndex());
            }
        });
    }

    private static TreeMap<Object, Object> bundle(String suffix) throws IOException {
        Properties texts = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(
                        TextsTests.class.getResourceAsStream("/vaadin-i18n/translations" + suffix + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return new TreeMap<>(texts);
    }
}
