package de.kontor.ui.studio.rules;

import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.Charge;
import de.kontor.terms.RuleShape;
import de.kontor.terms.RuleShape.Part;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into a field of a rule, in German or English writing. Pure. */
sealed interface RuleInput<T> {
    /** Nothing: there is none. */
    record Nothing<T>() implements RuleInput<T> {}

    /** It was understood; whether the rules allow it, they say. */
    record Understood<T>(T value) implements RuleInput<T> {}

    /** It was not, and why. */
    record Wrong<T>(Message reason) implements RuleInput<T> {}

    /** Groups of three digits are thousands, one or two digits at the end are cents; a sign may stand before. */
    Pattern AMOUNT =
            Pattern.compile("([-−]?)(\\d{1,7}|\\d{1,3}(?:([.,])\\d{3})(?:\\3\\d{3})?)(?:(?!\\3)[.,](\\d{1,2}))?");

    static RuleInput<Money> money(String typed) {
        String amount = typed.replaceAll("[\\s\u00a0€]|(?i:eur)", "");
        if (amount.isEmpty()) {
            return new Nothing<>();
        }
        Matcher parts = AMOUNT.matcher(amount);
        if (!parts.matches() || parts.group(2).replaceAll("\\D", "").length() > 7) {
            return new Wrong<>(Message.of("studio.rules.typed.amount"));
        }
        String cents = parts.group(4) == null ? "0" : parts.group(4);
        Money money = Money.of(parts.group(2).replaceAll("\\D", "") + "." + cents);
        return new Understood<>(parts.group(1).isEmpty() ? money : money.negated());
    }

    static RuleInput<Percentage> percent(String typed) {
        String share = typed.replaceAll("[\\s\u00a0%]", "").replace(',', '.');
        if (share.isEmpty()) {
            return new Nothing<>();
        }
        if (!share.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            return new Wrong<>(Message.of("studio.rules.typed.percent"));
        }
        BigDecimal percent = new BigDecimal(share);
        return percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? new Wrong<>(Message.of("studio.rules.typed.over100"))
                : new Understood<>(Percentage.of(percent));
    }

    /** An amount, or a share where the kind has one: with a percent sign, or always where it has no amount. */
    static RuleInput<Charge> charge(String typed, String atLeast, RuleShape shape) {
        boolean share = shape.has(Part.PERCENT) && (typed.contains("%") || !shape.has(Part.AMOUNT));
        if (!share) {
            return typed.contains("%")
                    ? new Wrong<>(Message.of("studio.rules.typed.amount"))
                    : as(money(typed), Charge.Amount::new);
        }
        return switch (money(atLeast)) {
            case Wrong<Money>(Message reason) -> new Wrong<>(reason);
            case Nothing<Money> nothing -> as(percent(typed), percent -> new Charge.Share(percent, Money.ZERO));
            case Understood<Money>(Money least) -> as(percent(typed), percent -> new Charge.Share(percent, least));
        };
    }

    static RuleInput<Integer> count(String typed) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return new Nothing<>();
        }
        return number.matches("\\d{1,6}")
                ? new Understood<>(Integer.valueOf(number))
                : new Wrong<>(Message.of("studio.rules.typed.count"));
    }

    private static <A, B> RuleInput<B> as(RuleInput<A> input, java.util.function.Function<A, B> made) {
        return switch (input) {
            case Nothing<A> nothing -> new Nothing<>();
            case Wrong<A>(Message reason) -> new Wrong<>(reason);
            case Understood<A>(A value) -> new Understood<>(made.apply(value));
        };
    }
}
