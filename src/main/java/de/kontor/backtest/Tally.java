package de.kontor.backtest;

import de.kontor.accounts.Strategy;
import de.kontor.backtest.BackTestResult.ByAccount;
import de.kontor.backtest.BackTestResult.ByMonth;
import de.kontor.backtest.BackTestResult.ByRule;
import de.kontor.backtest.BackTestResult.ByStrategy;
import de.kontor.ordering.PlacedOrder;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up outcomes, one order after the other in the order they were placed. Pure but for its own sums. */
final class Tally {
    private static final Comparator<ByAccount> HARDEST_FIRST = Comparator.comparing(Tally::harm)
            .reversed()
            .thenComparing(account -> account.account().toString());

    private final Set<AccountId> hadSurcharge;
    private final Map<AccountId, Effect> accounts = new HashMap<>();
    private final Map<Strategy, Map<AccountId, Effect>> strategies = new EnumMap<>(Strategy.class);
    private final Map<YearMonth, Effect> months = new TreeMap<>();
    private final Map<RuleKind, Money> before = new EnumMap<>(RuleKind.class);
    private final Map<RuleKind, Money> after = new EnumMap<>(RuleKind.class);
    private long quoted;
    private long judged;

    /** @param hadSurcharge accounts that had their first small-order surcharge before the first order */
    Tally(Set<AccountId> hadSurcharge) {
        this.hadSurcharge = new HashSet<>(hadSurcharge);
    }

    /** Whether the account's next surcharge would be its first. */
    boolean firstOpen(AccountId account) {
        return !hadSurcharge.contains(account);
    }

    /** @param cost what the goods of the order cost today; only asked for when it was refused */
    void add(PlacedOrder order, Outcome outcome, Money cost) {
        if (outcome.surcharged()) {
            hadSurcharge.add(order.account());
        }
        order.fees().forEach(fee -> before.merge(fee.rule(), fee.net(), Money::plus));
        outcome.fees().forEach((rule, net) -> after.merge(rule, net, Money::plus));
        Effect effect = effect(order, outcome, cost);
        accounts.merge(order.account(), effect, Effect::plus);
        strategies
                .computeIfAbsent(order.standing().strategy(), strategy -> new HashMap<>())
                .merge(order.account(), effect, Effect::plus);
        months.merge(YearMonth.from(order.day()), effect, Effect::plus);
        if (outcome.quoted()) {
            quoted++;
        } else {
            judged++;
        }
    }

    private static Effect effect(PlacedOrder order, Outcome outcome, Money cost) {
        Money feesBefore = Money.ZERO;
        for (PlacedOrder.Fee fee : order.fees()) {
            feesBefore = feesBefore.plus(fee.net());
        }
        Money feesAfter = outcome.fees().values().stream().reduce(Money.ZERO, Money::plus);
        return outcome.refused()
                ? new Effect(
                        1,
                        feesBefore,
                        Money.ZERO,
                        Money.ZERO,
                        1,
                        order.goods(),
                        order.goods().minus(cost))
                : new Effect(1, feesBefore, feesAfter, outcome.goods().minus(order.goods()), 0, Money.ZERO, Money.ZERO);
    }

    BackTestResult result(Set<String> unknownSegments) {
        List<ByAccount> byAccount = accounts.entrySet().stream()
                .map(entry -> new ByAccount(entry.getKey(), entry.getValue()))
                .sorted(HARDEST_FIRST)
                .toList();
        return new BackTestResult(
                quoted,
                judged,
                sum(accounts.values()),
                rules(),
                strategies.entrySet().stream()
                        .map(entry -> byStrategy(entry.getKey(), entry.getValue()))
                        .toList(),
                months.entrySet().stream()
                        .map(entry -> new ByMonth(entry.getKey(), entry.getValue()))
                        .toList(),
                byAccount,
                count(byAccount, effect -> !effect.hits() && effect.burden().isNegative()),
                count(byAccount, effect -> effect.refused() == effect.orders()),
                List.copyOf(new TreeSet<>(unknownSegments)));
    }

    private List<ByRule> rules() {
        Set<RuleKind> kinds = new TreeSet<>(before.keySet());
        kinds.addAll(after.keySet());
        List<ByRule> rules = new ArrayList<>();
        kinds.forEach(kind -> rules.add(
                new ByRule(kind, before.getOrDefault(kind, Money.ZERO), after.getOrDefault(kind, Money.ZERO))));
        return rules;
    }

    private static ByStrategy byStrategy(Strategy strategy, Map<AccountId, Effect> effects) {
        long hit = effects.values().stream().filter(Effect::hits).count();
        return new ByStrategy(strategy, sum(effects.values()), effects.size(), hit);
    }

    private static long count(List<ByAccount> accounts, java.util.function.Predicate<Effect> wanted) {
        return accounts.stream().map(ByAccount::effect).filter(wanted).count();
    }

    private static Effect sum(Iterable<Effect> effects) {
        Effect sum = Effect.NONE;
        for (Effect effect : effects) {
            sum = sum.plus(effect);
        }
        return sum;
    }

    /** What was paid more by those who could order, and the value of what could not be ordered. */
    private static Money harm(ByAccount account) {
        return account.effect().burden().plus(account.effect().refusedGoods());
    }
}
