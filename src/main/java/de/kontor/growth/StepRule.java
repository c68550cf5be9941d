package de.kontor.growth;

import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.time.LocalDate;

/**
 * How an account steps down, domain section 3.
 *
 * @param noticeDays so many days before the end of the quarter the notice is given
 * @param keep share of the tier's threshold that keeps the tier
 */
record StepRule(int noticeDays, Percentage keep) {
    static final StepRule DEFAULT = new StepRule(30, Percentage.of("90"));

    LocalDate noticeDay(LocalDate quarterEnd) {
        return quarterEnd.minusDays(noticeDays);
    }

    /** The twelve-month value that keeps a tier of that threshold; strictly less does not. */
    Money keeps(Money threshold) {
        return keep.of(threshold);
    }
}
