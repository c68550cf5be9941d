package de.kontor.ui.desk.logins;

import de.kontor.shared.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount somebody typed as order limit, in German or English writing: groups of three digits are thousands, one or
 * two digits at the end are cents.
 */
sealed interface LimitInput {
    /** The limit; empty for none. */
    record Understood(Optional<Money> limit) implements LimitInput {}

    /** No amount, or one of 10,000,000 EUR and more. */
    record NotAnAmount() implements LimitInput {}

    /** Reads what was typed; nothing is no limit. */
    static LimitInput parse(String typed) {
        String amount = typed.replaceAll("[\\s\u00a0€]|(?i:eur)", "");
        if (amount.isEmpty()) {
            return new Understood(Optional.empty());
        }
        var parts = Pattern.compile("(\\d{1,7}|\\d{1,3}(?:([.,])\\d{3})(?:\\2\\d{3})?)(?:(?!\\2)[.,](\\d{1,2}))?")
                .matcher(amount);
        if (!parts.matches() || parts.group(1).replaceAll("\\D", "").length() > 7) {
            return new NotAnAmount();
        }
        String cents = parts.group(3) == null ? "0" : parts.group(3);
        return new Understood(Optional.of(Money.of(parts.group(1).replaceAll("\\D", "") + "." + cents)));
    }
}
