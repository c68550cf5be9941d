package de.kontor.ordering;

import de.kontor.accounts.Standing;
import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Threshold;
import de.kontor.terms.Verdict;
import de.kontor.terms.Verdict.Refusal;
import de.kontor.terms.Verdict.Surcharge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A cart that waits for a way out: its quote, and what is asked of it over and over. Pure. */
final class WayOutQuestion {
    /** Goods needed within so many days are not lost (domain section 4). */
    static final int DAYS = 60;

    private final Quote quote;
    private final RuleSet rules;
    private final Map<LineItem, QuotedLine> lines;

    WayOutQuestion(Quote quote, RuleSet rules) {
        this.quote = quote;
        this.rules = rules;
        this.lines = new HashMap<>(quote.lines().size() * 2);
        quote.lines().forEach(line -> lines.put(line.item(), line));
    }

    Quote quote() {
        return quote;
    }

    RuleSet rules() {
        return rules;
    }

    Standing standing() {
        return quote.inputs().standing();
    }

    LocalDate today() {
        return quote.inputs().day();
    }

    LocalDate horizon() {
        return today().plusDays(DAYS);
    }

    Optional<QuotedLine> line(LineItem item) {
        return Optional.ofNullable(lines.get(item));
    }

    /** Whether a fee or a minimum stands, and nothing else keeps the cart from being ordered. */
    boolean asks() {
        return !quote.lines().isEmpty()
                && quote.refusals().stream().allMatch(refusal -> refusal.rule() == RuleKind.HARD_MINIMUM)
                && (!quote.refusals().isEmpty() || feesOf(quote).isPositive());
    }

    /** The goods values that would end a fee or refusal, the lowest first. */
    List<Money> thresholds() {
        TreeSet<Money> values = new TreeSet<>();
        for (Verdict verdict : quote.verdicts()) {
            if (verdict instanceof Surcharge || verdict instanceof Refusal) {
                verdict.threshold()
                        .filter(threshold -> !threshold.isReached())
                        .map(Threshold::value)
                        .ifPresent(values::add);
            }
        }
        return new ArrayList<>(values);
    }

    /** The hard minimum the cart falls short of. */
    Optional<Money> minimum() {
        return quote.verdicts().stream()
                .filter(Refusal.class::isInstance)
                .filter(verdict -> verdict.rule() == RuleKind.HARD_MINIMUM)
                .flatMap(verdict -> verdict.threshold().stream())
                .map(Threshold::value)
                .findFirst();
    }

    /** Fees and refusals of the cart that another quote does not have. */
    List<RuleKind> endedBy(Quote other) {
        List<RuleKind> still = standing(other);
        return standing(quote).stream().filter(rule -> !still.contains(rule)).toList();
    }

    /** A surcharge that is given back at once does not stand. */
    private static List<RuleKind> standing(Quote quote) {
        boolean waived = quote.verdicts().stream().anyMatch(Verdict.Waiver.class::isInstance);
        return quote.verdicts().stream()
                .filter(verdict -> !waived || verdict.rule() != RuleKind.SMALL_ORDER_SURCHARGE)
                .filter(verdict -> verdict instanceof Surcharge || verdict instanceof Refusal)
                .map(Verdict::rule)
                .toList();
    }

    /** All fees of a quote, net. */
    static Money feesOf(Quote quote) {
        Money sum = Money.ZERO;
        for (Quote.FeeLine fee : quote.fees()) {
            sum = sum.plus(fee.net());
        }
        return sum;
    }
}
