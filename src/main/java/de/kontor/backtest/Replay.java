package de.kontor.backtest;

import de.kontor.accounts.Strategy;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.PlacedOrder;
import de.kontor.ordering.PlacedOrder.Line;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuoteInputs;
import de.kontor.ordering.Quoting;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.JudgedOrder;
import de.kontor.terms.OrderTerms;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Validity;
import de.kontor.terms.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Judges past orders by other rules. Pure: the same order and rules give the same outcome. An order with a stored quote
 * is quoted again by {@link Quoting} from the same inputs. An order taken over from elsewhere is judged by its goods
 * value, channel and the strategy of its day; where its growth discount would have been another, its lines are reckoned
 * up and down again, as if each had been priced from the list.
 */
final class Replay {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleSet draft;
    private final IntFunction<Optional<RuleSet>> published;
    private final Predicate<ArticleId> growthEligible;

    /**
     * @param draft the other rules; those that count on {@code today} are taken to have counted on every day
     * @param published the rule set an order was placed under; empty where it is not known
     */
    Replay(
            RuleSet draft,
            LocalDate today,
            IntFunction<Optional<RuleSet>> published,
            Predicate<ArticleId> growthEligible) {
        List<StatedRule> always = draft.on(today).rules().stream()
                .map(rule -> rule.valid(Validity.ALWAYS))
                .toList();
        this.draft = new RuleSet(draft.version(), draft.validFrom(), always);
        this.published = published;
        this.growthEligible = growthEligible;
    }

    /** @param firstOpen whether the account would not have had a small-order surcharge by then */
    Outcome of(PlacedOrder order, boolean firstOpen) {
        return order.inputs().map(inputs -> quoted(inputs, firstOpen)).orElseGet(() -> judged(order, firstOpen));
    }

    private Outcome quoted(QuoteInputs inputs, boolean firstOpen) {
        Quote quote = Quoting.quote(
                new QuoteInputs(
                        inputs.lines(),
                        inputs.standing(),
                        draft.version(),
                        inputs.channel(),
                        inputs.day(),
                        inputs.buyer(),
                        inputs.speed(),
                        firstOpen),
                draft);
        Map<RuleKind, Money> fees = new EnumMap<>(RuleKind.class);
        quote.fees().forEach(fee -> fees.merge(fee.rule(), fee.net(), Money::plus));
        return outcome(true, !quote.refusals().isEmpty(), quote.goods(), fees);
    }

    private Outcome judged(PlacedOrder order, boolean firstOpen) {
        Money goods = goods(order);
        boolean withPackage = order.lines().stream().anyMatch(line -> line.item() instanceof LineItem.Package);
        List<Verdict> verdicts = OrderTerms.judge(
                draft,
                new JudgedOrder(
                        order.standing(), order.channel(), goods, order.speed(), withPackage, firstOpen, order.day()));
        Map<RuleKind, Money> fees = new EnumMap<>(RuleKind.class);
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Surcharge fee) {
                fees.merge(fee.rule(), fee.net(), Money::plus);
            } else if (verdict instanceof Verdict.Waiver waived) {
                fees.merge(waived.rule(), waived.net().negated(), Money::plus);
            }
        }
        return outcome(false, verdicts.stream().anyMatch(Verdict.Refusal.class::isInstance), goods, fees);
    }

    private static Outcome outcome(boolean quoted, boolean refused, Money goods, Map<RuleKind, Money> fees) {
        return new Outcome(quoted, refused, goods, refused ? Map.of() : fees);
    }

    private Money goods(PlacedOrder order) {
        if (order.standing().strategy() == Strategy.RETREAT) {
            return order.goods();
        }
        Percentage would = draft.growthDiscount(order.standing().growthTier());
        Percentage was = published
                .apply(order.ruleSetVersion())
                .map(rules ->
                        rules.on(order.day()).growthDiscount(order.standing().growthTier()))
                .orElse(would);
        if (was.equals(would)) {
            return order.goods();
        }
        Money goods = order.goods();
        for (Line line : order.lines()) {
            if (line.item() instanceof LineItem.Article(ArticleId article) && growthEligible.test(article)) {
                goods = goods.minus(line.net()).plus(discounted(line.net(), was, would));
            }
        }
        return goods;
    }

    /** The list price behind a discounted one, discounted anew; one rounding, half up to cents. */
    private static Money discounted(Money net, Percentage was, Percentage would) {
        BigDecimal kept = HUNDRED.subtract(was.toBigDecimal());
        if (kept.signum() <= 0) {
            return net;
        }
        return Money.rounded(net.toBigDecimal()
                .multiply(HUNDRED.subtract(would.toBigDecimal()))
                .divide(kept, 8, RoundingMode.HALF_UP));
    }
}
