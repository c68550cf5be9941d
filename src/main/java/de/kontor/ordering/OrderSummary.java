package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.Instant;

/**
 * An order as a line of a list.
 *
 * @param lines how many lines it has
 */
public record OrderSummary(
        OrderId id,
        String number,
        AccountId account,
        String placedByName,
        String ownNumber,
        OrderState state,
        Instant placedAt,
        int lines,
        Money net,
        Money gross) {}
