package de.kontor.training;

import de.kontor.shared.Money;

/**
 * What giving a booking up costs.
 *
 * @param late after the free time: its free and included seats stay used
 * @param fee net, for its paid seats
 */
public record CancellationCost(boolean late, Money fee) {
    /** Nothing: in time, or never confirmed. */
    public static final CancellationCost NONE = new CancellationCost(false, Money.ZERO);

    /** Whether somebody who was shown this one has agreed to what it is now. */
    boolean covers(CancellationCost now) {
        return (late || !now.late) && !fee.isBelow(now.fee);
    }
}
