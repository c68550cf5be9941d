package de.kontor.backtest;

import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import java.util.Map;

/**
 * What became of one order under other rules.
 *
 * @param quoted whether it was quoted again; else it was judged by its goods value
 * @param goods net goods value by the other growth discounts
 * @param fees net by rule; nothing when it was refused
 */
record Outcome(boolean quoted, boolean refused, Money goods, Map<RuleKind, Money> fees) {
    /** Whether it used up the account's first surcharge. */
    boolean surcharged() {
        return fees.containsKey(RuleKind.SMALL_ORDER_SURCHARGE);
    }
}
