package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.LocalDate;

/** An order was cancelled; {@code placedOn} is the day its value counted from. */
public record OrderCancelled(OrderId order, AccountId account, Money goods, LocalDate placedOn) {}
