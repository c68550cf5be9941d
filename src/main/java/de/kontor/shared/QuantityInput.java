package de.kontor.shared;

import java.util.regex.Pattern;

/**
 * What a person typed as a quantity: understood, or refused with a reason the screen turns into a sentence.
 * Thousands may be grouped by point, comma, space or apostrophe ({@code 1.000}); a fraction is refused, not rounded.
 */
public sealed interface QuantityInput {
    /** A usable quantity, not yet snapped to a packaging unit. */
    record Understood(Quantity quantity) implements QuantityInput {}

    /** Not usable; the screen keeps what was typed. */
    record Refused(Reason reason) implements QuantityInput {}

    /** Why a quantity was refused. */
    enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** Letters or signs that no number has. */
        NOT_A_NUMBER,
        /** Pieces are whole. */
        FRACTION,
        /** Zero or less. */
        NOT_POSITIVE,
        /** Above {@link Quantity#MAX}. */
        TOO_LARGE
    }

    Pattern GROUPED = Pattern.compile("\\d{1,3}([.,'’ \u00a0\u202f]\\d{3})+");
    Pattern FRACTIONAL = Pattern.compile("\\d*[.,]\\d+");

    /** Reads {@code typed}; never throws, whatever it holds. */
    static QuantityInput parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Refused(Reason.EMPTY);
        }
        boolean negative = text.startsWith("-") || text.startsWith("−");
        if (negative || text.startsWith("+")) {
            text = text.substring(1).strip();
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replaceAll("\\D", "");
        }
        if (FRACTIONAL.matcher(text).matches()) {
            return new Refused(negative ? Reason.NOT_POSITIVE : Reason.FRACTION);
        }
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Refused(Reason.NOT_A_NUMBER);
        }
        String digits = text.replaceFirst("^0+", "");
        if (negative || digits.isEmpty()) {
            return new Refused(Reason.NOT_POSITIVE);
        }
        if (digits.length() > 7 || Integer.parseInt(digits) > Quantity.MAX) {
            return new Refused(Reason.TOO_LARGE);
        }
        return new Understood(Quantity.of(Integer.parseInt(digits)));
    }
}
