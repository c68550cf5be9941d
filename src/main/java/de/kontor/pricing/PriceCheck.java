package de.kontor.pricing;

import de.kontor.accounts.Standing;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an account pays for a quantity of an article on a day, and why; for staff, as it names cost and floor.
 *
 * @param standing of the account today, whatever the day
 * @param segment what the price segment of the account is called
 * @param trace empty when no ladder counts, so that the article cannot be ordered
 * @param net of the whole quantity
 * @param floor the price the growth discount stops at
 */
public record PriceCheck(
        LocalDate day,
        Standing standing,
        LocalizedText segment,
        Quantity quantity,
        PriceFacts facts,
        Optional<PriceTrace> trace,
        Optional<Money> net,
        int ruleSetVersion,
        Percentage minimumMargin,
        UnitPrice floor) {}
