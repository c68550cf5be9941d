package de.kontor.replenishment;

import de.kontor.shared.Money;
import de.kontor.shared.Percentage;

/**
 * How much dearer a run may be than agreed before the buyer is asked: the larger of a share and an amount (domain
 * section 7).
 */
record Tolerance(Percentage share, Money amount) {
    Money of(Money agreed) {
        return share.of(agreed).max(amount);
    }
}
