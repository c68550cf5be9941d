package de.kontor.terms;

import de.kontor.accounts.Standing;
import de.kontor.shared.Money;
import java.time.LocalDate;

/**
 * What the rules look at in an order.
 *
 * @param goods net goods value after discounts, without fees and freight; above zero
 * @param speed the fee for express is only judged when express was chosen
 * @param containsPackage whether a starter package is in it
 * @param firstSurchargeOpen whether the account has never had a small-order surcharge
 * @param day the day the rules are asked for, in Berlin
 */
public record JudgedOrder(
        Standing standing,
        Channel channel,
        Money goods,
        DeliverySpeed speed,
        boolean containsPackage,
        boolean firstSurchargeOpen,
        LocalDate day) {
    /** Whether one of these exemptions is met. */
    boolean isExempt(Iterable<Exemption> exemptions) {
        for (Exemption exemption : exemptions) {
            boolean met =
                    switch (exemption) {
                        case STARTER_PACKAGE -> containsPackage;
                    };
            if (met) {
                return true;
            }
        }
        return false;
    }
}
