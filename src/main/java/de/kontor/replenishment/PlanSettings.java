package de.kontor.replenishment;

import de.kontor.accounts.AddressId;
import de.kontor.shared.Money;
import java.util.Optional;

/**
 * What a plan prefers.
 *
 * @param ceiling the goods value above which every run asks first
 * @param address where to; empty is the default address of the account
 * @param ownNumber the order number of the account's own, printed on every order; may be empty
 */
public record PlanSettings(
        Optional<Money> ceiling,
        StockPreference stock,
        BelowMinimum belowMinimum,
        PaymentMethod payment,
        Optional<AddressId> address,
        String ownNumber,
        String costCentre) {
    /** The same, delivered somewhere else. */
    PlanSettings at(Optional<AddressId> other) {
        return new PlanSettings(ceiling, stock, belowMinimum, payment, other, ownNumber, costCentre);
    }

    /** Nothing chosen: what is there comes now, and nobody pays for being small if a line can be taken along. */
    public static final PlanSettings USUAL = new PlanSettings(
            Optional.empty(),
            StockPreference.PART,
            BelowMinimum.PULL_FORWARD,
            PaymentMethod.ON_ACCOUNT,
            Optional.empty(),
            "",
            "");
}
