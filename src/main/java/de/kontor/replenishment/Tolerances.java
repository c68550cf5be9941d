package de.kontor.replenishment;

import de.kontor.ordering.Quote;
import de.kontor.terms.Terms;
import de.kontor.terms.TermsRule.ReorderTolerance;
import org.springframework.stereotype.Component;

/** The price tolerance of the rule set a quote was made by. */
@Component
class Tolerances {
    private final Terms terms;

    Tolerances(Terms terms) {
        this.terms = terms;
    }

    Tolerance of(Quote quote) {
        ReorderTolerance rule = terms.version(quote.inputs().ruleSetVersion())
                .on(quote.inputs().day())
                .reorderTolerance();
        return new Tolerance(rule.percent(), rule.amount());
    }
}
