package de.kontor.ordering;

import de.kontor.accounts.Standing;
import de.kontor.shared.AccountId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as it was placed, with all that is needed to judge it again.
 *
 * @param standing what was known of the account on the day
 * @param goods net goods value
 * @param fees as charged; below zero where one was given back
 * @param lines as charged; without fees
 * @param inputs what its quote was made from; empty for orders taken over from elsewhere
 */
public record PlacedOrder(
        OrderId id,
        String number,
        Instant placedAt,
        Standing standing,
        Channel channel,
        DeliverySpeed speed,
        int ruleSetVersion,
        Money goods,
        List<Fee> fees,
        List<Line> lines,
        Optional<QuoteInputs> inputs) {
    /** A fee, net. */
    public record Fee(RuleKind rule, Money net) {}

    /** A line, net. */
    public record Line(LineItem item, Quantity quantity, PriceUnit priceUnit, Money net) {}

    public AccountId account() {
        return standing.account();
    }

    /** The day it was placed, in Berlin. */
    public LocalDate day() {
        return Berlin.dayOf(placedAt);
    }
}
