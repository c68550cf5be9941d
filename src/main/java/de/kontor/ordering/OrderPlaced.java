package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.LocalDate;

/**
 * An order was placed. Published in the transaction that places it.
 *
 * @param day the day it counts from, in Berlin
 * @param ruleSetVersion the rule set it was quoted by
 */
public record OrderPlaced(OrderId order, AccountId account, Money goods, LocalDate day, int ruleSetVersion) {}
