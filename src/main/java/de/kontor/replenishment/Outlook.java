package de.kontor.replenishment;

import de.kontor.ordering.Quote;
import de.kontor.replenishment.StockResolution.Resolved;
import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import java.util.List;
import java.util.Optional;

/** What a run would order on a day, and what it would cost. */
record Outlook(Resolved resolved, Quote quote) {
    boolean isEmpty() {
        return quote.lines().isEmpty();
    }

    Money fees() {
        return feesOf(quote);
    }

    static Money feesOf(Quote quote) {
        return quote.fees().stream().map(Quote.FeeLine::net).reduce(Money.ZERO, Money::plus);
    }

    /** What refuses it and no more goods could cure. */
    Optional<Verdict.Refusal> incurable() {
        return quote.refusals().stream()
                .filter(refusal -> refusal.rule() != RuleKind.HARD_MINIMUM)
                .findFirst();
    }

    /** Whether more goods would make it cheaper or possible at all. */
    boolean isSmall() {
        return quote.verdicts().stream()
                .anyMatch(verdict -> !(verdict instanceof Verdict.Accepted)
                        && verdict.threshold()
                                .filter(threshold -> !threshold.isReached())
                                .isPresent());
    }

    List<Verdict.Refusal> refusals() {
        return quote.refusals();
    }
}
