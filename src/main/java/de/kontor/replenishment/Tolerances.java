package de.kontor.replenishment;

import de.kontor.ordering.Quote;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import org.springframework.stereotype.Component;

/** The price tolerance a quote is watched with. */
@Component
class Tolerances {
    private static final Tolerance USUAL = new Tolerance(Percentage.of("3"), Money.of("5.00"));

    /** The tolerance that holds where no rule set names one. */
    Tolerance of(Quote quote) {
        return USUAL;
    }
}
