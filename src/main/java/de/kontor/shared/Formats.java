package de.kontor.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Numbers, prices and dates as a reader of one language writes them. The space before a sign or unit never breaks a
 * line (U+00A0), and a negative amount carries a real minus (U+2212). Instants are shown in German time.
 */
public final class Formats {
    private static final String NBSP = "\u00a0";

    private final Locale language;
    private final boolean german;

    private Formats(Locale language) {
        this.language = language;
        this.german = language.equals(Locale.GERMAN);
    }

    /** The formats of English for an English locale, else of German. */
    public static Formats of(Locale locale) {
        return new Formats(Texts.language(locale));
    }

    /** {@code 1.234,50 €}, in English {@code €1,234.50}. */
    public String money(Money amount) {
        String minus = amount.isNegative() ? "−" : "";
        return minus + euro(decimal(amount.toBigDecimal().abs(), "#,##0.00"));
    }

    /** An amount that is added or taken off: {@code +8,30 €}, {@code −17,80 €}, {@code ± 0,00 €}. */
    public String signed(Money amount) {
        String plus = amount.isPositive() ? "+" : amount.isZero() ? "±" + NBSP : "";
        return plus + money(amount);
    }

    /** The price alone, two to four decimals: {@code 12,34 €}, {@code 0,0825 €}. */
    public String price(UnitPrice price) {
        return euro(decimal(price.toBigDecimal(), "#,##0.00##"));
    }

    /** The price with its price unit: {@code 12,34 € / 100}, {@code 0,62 € / St.} */
    public String price(UnitPrice price, PriceUnit unit) {
        String per = unit == PriceUnit.ONE ? Texts.of(language).text("kit.format.piece") : integer(unit.pieces());
        return price(price) + NBSP + "/" + NBSP + per;
    }

    /** {@code 6 %}, {@code 2,5 %}; in English without the space. */
    public String percent(Percentage share) {
        return decimal(share.toBigDecimal(), "0.##") + (german ? NBSP : "") + "%";
    }

    /** A share that can be negative, as a margin: {@code 12,5 %}, {@code −3 %}; one decimal at most. */
    public String margin(BigDecimal percent) {
        BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
        String minus = shown.signum() < 0 ? "−" : "";
        return minus + decimal(shown.abs(), "#,##0.#") + (german ? NBSP : "") + "%";
    }

    /** {@code 12.480}. */
    public String integer(long number) {
        return decimal(BigDecimal.valueOf(number), "#,##0").replace('-', '−');
    }

    /** {@code 1.000}. */
    public String quantity(Quantity quantity) {
        return integer(quantity.pieces());
    }

    /** {@code 23.11.2026}, in English {@code 23 Nov 2026}. */
    public String date(LocalDate day) {
        return pattern(german ? "dd.MM.yyyy" : "d MMM yyyy", day);
    }

    /** The German day of an instant, as {@link #date(LocalDate)}. */
    public String date(Instant instant) {
        return date(Berlin.dayOf(instant));
    }

    /** A day of the near future: {@code Mi 25.11.}, in English {@code Wed 25 Nov}. */
    public String day(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language);
        return weekday + NBSP + pattern(german ? "dd.MM." : "d MMM", day);
    }

    /** {@code 23.11.2026, 14:05}. */
    public String dateTime(Instant instant) {
        return date(instant) + ", " + pattern("HH:mm", instant.atZone(Berlin.ZONE));
    }

    private String euro(String number) {
        return german ? number + NBSP + "€" : "€" + number;
    }

    private String decimal(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(number);
    }

    private String pattern(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, language).format(time);
    }
}
