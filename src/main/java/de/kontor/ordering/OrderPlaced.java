package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.LocalDate;

/** An order was placed. Published in the transaction that places it. */
public record OrderPlaced(OrderId order, AccountId account, Money goods, LocalDate day) {}
