package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTests {
    private final Formats german = Formats.of(Locale.GERMANY);
    private final Formats english = Formats.of(Locale.UK);

    @Test
    void writesMoneyAsEachLanguageDoes() {
        assertThat(german.money(Money.of("1234.50"))).isEqualTo("1.234,50\u00a0€");
        assertThat(english.money(Money.of("1234.50"))).isEqualTo("€1,234.50");
        assertThat(german.money(Money.of("-0.05"))).isEqualTo("−0,05\u00a0€");
    }

    @Test
    void showsTheDirectionOfASignedAmount() {
        assertThat(german.signed(Money.of("8.30"))).isEqualTo("+8,30\u00a0€");
        assertThat(german.signed(Money.of("-17.80"))).isEqualTo("−17,80\u00a0€");
        assertThat(german.signed(Money.ZERO)).isEqualTo("±\u00a00,00\u00a0€");
    }

    @Test
    void showsAsManyDecimalsAsAPriceNeedsButAtLeastTwo() {
        assertThat(german.price(UnitPrice.of("12.34"))).isEqualTo("12,34\u00a0€");
        assertThat(german.price(UnitPrice.of("3"))).isEqualTo("3,00\u00a0€");
        assertThat(german.price(UnitPrice.of("0.0825"))).isEqualTo("0,0825\u00a0€");
    }

    @Test
    void saysForHowManyPiecesAPriceIs() {
        assertThat(german.price(UnitPrice.of("12.34"), PriceUnit.HUNDRED)).isEqualTo("12,34\u00a0€\u00a0/\u00a0100");
        assertThat(german.price(UnitPrice.of("9"), PriceUnit.THOUSAND)).isEqualTo("9,00\u00a0€\u00a0/\u00a01.000");
        assertThat(german.price(UnitPrice.of("0.62"), PriceUnit.ONE)).isEqualTo("0,62\u00a0€\u00a0/\u00a0St.");
        assertThat(english.price(UnitPrice.of("0.62"), PriceUnit.ONE)).isEqualTo("€0.62\u00a0/\u00a0pc");
    }

    @Test
    void writesSharesAndNumbers() {
        assertThat(german.percent(Percentage.of("6"))).isEqualTo("6\u00a0%");
        assertThat(german.percent(Percentage.of("2.5"))).isEqualTo("2,5\u00a0%");
        assertThat(english.percent(Percentage.of("2.5"))).isEqualTo("2.5%");
        assertThat(german.integer(12_480)).isEqualTo("12.480");
        assertThat(german.integer(-3)).isEqualTo("−3");
        assertThat(english.quantity(Quantity.of(1000))).isEqualTo("1,000");
    }

    @Test
    void writesDates() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(german.date(day)).isEqualTo("25.11.2026");
        assertThat(english.date(day)).isEqualTo("25 Nov 2026");
        assertThat(german.day(day)).isEqualTo("Mi\u00a025.11.");
        assertThat(english.day(day)).isEqualTo("Wed\u00a025 Nov");
    }

    @Test
    void showsInstantsInGermanTime() {
        Instant lateInLondon = Instant.parse("2026-11-23T23:05:00Z");
        assertThat(german.dateTime(lateInLondon)).isEqualTo("24.11.2026, 00:05");
        assertThat(german.date(lateInLondon)).isEqualTo("24.11.2026");
    }

    @Test
    void writesGermanForEveryLanguageButEnglish() {
        assertThat(Formats.of(Locale.FRANCE).money(Money.of("1.50"))).isEqualTo("1,50\u00a0€");
    }
}
