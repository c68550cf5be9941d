package de.kontor.pricing;

import de.kontor.shared.Message;
import de.kontor.shared.UnitPrice;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A price somebody typed or a file holds, in German or English writing. Three digits after a single sign could be
 * thousands or decimals; then the sign the writer uses for decimals decides, and where that is not known the price is
 * refused rather than guessed.
 */
public sealed interface PriceInput {
    /** The price. */
    record Understood(UnitPrice price) implements PriceInput {}

    /** Why it is none. */
    record Refused(Message reason) implements PriceInput {}

    /** The sign the writer puts before decimals. */
    enum DecimalSign {
        COMMA,
        POINT,
        /** Nothing tells. */
        UNKNOWN
    }

    /** Prices are below this, in EUR. */
    long LIMIT = 1_000_000;

    /** Digits, then groups after one or both signs. */
    Pattern NUMBER = Pattern.compile("([+−-]?)(\\d+(?:[.,']\\d+)*)");

    /** Reads a price; an amount of more than four decimals, below zero, or of {@link #LIMIT} and more is refused. */
    static PriceInput parse(String typed, DecimalSign sign) {
        String text = typed.replaceAll("[\\s\u00a0\u202f€]|(?i:eur)", "");
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return refused("pricing.refused.not-a-number", typed);
        }
        return number.group(1).isEmpty() || number.group(1).equals("+")
                ? unsigned(number.group(2), typed, sign)
                : refused("pricing.refused.negative", typed);
    }

    /** Whether the sign before three digits decides between thousands and decimals, as in {@code 1.234}. */
    static boolean isAmbiguous(String typed) {
        return typed.strip().matches("[1-9]\\d{0,2}[.,]\\d{3}");
    }

    private static PriceInput unsigned(String digits, String typed, DecimalSign sign) {
        int last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (last < 0) {
            return exact(digits.replace("'", ""), typed);
        }
        char mark = digits.charAt(last);
        boolean both = digits.indexOf(mark == ',' ? '.' : ',') >= 0;
        boolean once = digits.indexOf(mark) == last;
        if (isAmbiguous(digits)) {
            return switch (sign) {
                case UNKNOWN -> refused("pricing.refused.ambiguous", typed);
                case COMMA -> mark == ',' ? decimal(digits, last, typed) : thousands(digits, typed);
                case POINT -> mark == '.' ? decimal(digits, last, typed) : thousands(digits, typed);
            };
        }
        return once || both ? decimal(digits, last, typed) : thousands(digits, typed);
    }

    private static PriceInput decimal(String digits, int at, String typed) {
        String whole = digits.substring(0, at);
        if (!whole.matches("\\d+|\\d{1,3}([.,'])\\d{3}(\\1\\d{3})*") || whole.indexOf(digits.charAt(at)) >= 0) {
            return refused("pricing.refused.not-a-number", typed);
        }
        return exact(whole.replaceAll("\\D", "") + "." + digits.substring(at + 1), typed);
    }

    private static PriceInput thousands(String digits, String typed) {
        return digits.matches("\\d{1,3}([.,'])\\d{3}(\\1\\d{3})*")
                ? exact(digits.replaceAll("\\D", ""), typed)
                : refused("pricing.refused.not-a-number", typed);
    }

    private static PriceInput exact(String plain, String typed) {
        if (plain.length() > 40) {
            return refused("pricing.refused.not-a-number", typed);
        }
        BigDecimal amount = new BigDecimal(plain);
        if (amount.stripTrailingZeros().scale() > 4) {
            return refused("pricing.refused.decimals", typed);
        }
        if (amount.compareTo(BigDecimal.valueOf(LIMIT)) >= 0) {
            return new Refused(Message.of("pricing.refused.too-large", new Message.Count(LIMIT)));
        }
        return new Understood(UnitPrice.of(amount));
    }

    private static Refused refused(String key, String typed) {
        String shown = typed.strip();
        return new Refused(
                Message.of(key, new Message.Text(shown.length() <= 40 ? shown : shown.substring(0, 39) + "…")));
    }
}
