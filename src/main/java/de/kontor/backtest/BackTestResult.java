package de.kontor.backtest;

import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import java.time.YearMonth;
import java.util.List;

/**
 * What a rule set would have meant, all in all and by rule, strategy, month and account.
 *
 * @param quoted orders that were quoted again from stored inputs
 * @param judged orders taken over from elsewhere, judged by what is known of them
 * @param rules fees by rule, in the order of the rules
 * @param accounts every account with an order, the hardest hit first
 * @param relieved accounts that would have paid less and had no order refused
 * @param shutOut accounts all of whose orders would have been refused
 * @param unknownSegments segments that rules speak for and that do not exist
 */
public record BackTestResult(
        long quoted,
        long judged,
        Effect all,
        List<ByRule> rules,
        List<ByStrategy> strategies,
        List<ByMonth> months,
        List<ByAccount> accounts,
        long relieved,
        long shutOut,
        List<String> unknownSegments) {
    /** How many accounts are named as hit hardest. */
    public static final int HARDEST = 20;

    /** Fees of one rule, net; below zero where they are given back. */
    public record ByRule(RuleKind rule, Money before, Money after) {}

    /** Orders of one strategy, as it was on the day of each; {@code hit} accounts would have been worse off. */
    public record ByStrategy(Strategy strategy, Effect effect, long accounts, long hit) {}

    /** Orders of one month. */
    public record ByMonth(YearMonth month, Effect effect) {}

    /** Orders of one account. */
    public record ByAccount(AccountId account, Effect effect) {}

    /** Accounts that would have been worse off: paid more, or had an order refused. */
    public long hit() {
        return accounts.stream().filter(account -> account.effect().hits()).count();
    }

    /** The accounts hit hardest: by what they would have paid more and the value of what they could not order. */
    public List<ByAccount> hardest() {
        return accounts.stream()
                .filter(account -> account.effect().hits())
                .limit(HARDEST)
                .toList();
    }
}
