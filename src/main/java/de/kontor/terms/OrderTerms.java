package de.kontor.terms;

import de.kontor.accounts.Strategy;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Money;
import de.kontor.terms.TermsRule.Express;
import de.kontor.terms.TermsRule.Freight;
import de.kontor.terms.TermsRule.HardMinimum;
import de.kontor.terms.TermsRule.SmallOrderSurcharge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the goods value of one order by every rule of a rule set. Pure: the same value, strategy and version give the
 * same verdicts. Reads like the table of domain section 4, one method per row.
 */
public final class OrderTerms {
    private final RuleSet rules;
    private final Strategy strategy;
    private final Money goods;

    private OrderTerms(RuleSet rules, Strategy strategy, Money goods) {
        this.rules = rules;
        this.strategy = strategy;
        this.goods = goods;
    }

    /**
     * The verdicts on an order, in the order of the domain's table; a rule that does not exist for the strategy is
     * silent.
     *
     * @param goods net goods value after discounts, without fees and freight; above zero
     * @param speed the fee for express is only judged when express was chosen
     */
    public static List<Verdict> judge(RuleSet rules, Strategy strategy, Money goods, DeliverySpeed speed) {
        OrderTerms terms = new OrderTerms(rules, strategy, goods);
        List<Verdict> verdicts = new ArrayList<>(4);
        rules.hardMinimum(strategy).map(terms::hardMinimum).ifPresent(verdicts::add);
        rules.smallOrderSurcharge(strategy).map(terms::surcharge).ifPresent(verdicts::add);
        rules.freight(strategy).map(terms::freight).ifPresent(verdicts::add);
        if (speed == DeliverySpeed.EXPRESS) {
            rules.express(strategy).map(terms::express).ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private Verdict hardMinimum(HardMinimum rule) {
        Threshold threshold = new Threshold(rule.threshold(), goods);
        if (threshold.isReached()) {
            return accepted(RuleKind.HARD_MINIMUM, "terms.hardMinimum.met", threshold);
        }
        return new Verdict.Refusal(
                RuleKind.HARD_MINIMUM,
                rules.version(),
                Message.of("terms.hardMinimum.refused", new Amount(rule.threshold()), new Amount(threshold.missing())),
                Optional.of(threshold),
                Message.of("terms.hardMinimum.wayOut", new Amount(threshold.missing())));
    }

    private Verdict surcharge(SmallOrderSurcharge rule) {
        Threshold threshold = new Threshold(rule.threshold(), goods);
        if (threshold.isReached()) {
            return accepted(RuleKind.SMALL_ORDER_SURCHARGE, "terms.surcharge.met", threshold);
        }
        return fee(
                RuleKind.SMALL_ORDER_SURCHARGE,
                Message.of(
                        "terms.surcharge.due",
                        new Amount(rule.threshold()),
                        new Amount(rule.net()),
                        new Amount(threshold.missing())),
                Optional.of(threshold),
                rule.net());
    }

    private Verdict freight(Freight rule) {
        Optional<Threshold> threshold = rule.freeFrom().map(freeFrom -> new Threshold(freeFrom, goods));
        if (rule.net().isZero()) {
            return new Verdict.Accepted(
                    RuleKind.FREIGHT, rules.version(), Message.of("terms.freight.none"), Optional.empty());
        }
        if (threshold.isPresent() && threshold.get().isReached()) {
            return accepted(RuleKind.FREIGHT, "terms.freight.free", threshold.get());
        }
        Message reason = threshold
                .map(open -> Message.of(
                        "terms.freight.dueUntil",
                        new Amount(open.value()),
                        new Amount(rule.net()),
                        new Amount(open.missing())))
                .orElseGet(() -> Message.of("terms.freight.due", new Amount(rule.net())));
        return fee(RuleKind.FREIGHT, reason, threshold, rule.net());
    }

    private Verdict express(Express rule) {
        if (rule.net().isZero()) {
            return new Verdict.Accepted(
                    RuleKind.EXPRESS, rules.version(), Message.of("terms.express.free"), Optional.empty());
        }
        return fee(
                RuleKind.EXPRESS,
                Message.of("terms.express.due", new Amount(rule.net())),
                Optional.empty(),
                rule.net());
    }

    private Verdict accepted(RuleKind kind, String key, Threshold threshold) {
        return new Verdict.Accepted(
                kind, rules.version(), Message.of(key, new Amount(threshold.value())), Optional.of(threshold));
    }

    private Verdict fee(RuleKind kind, Message reason, Optional<Threshold> threshold, Money net) {
        return new Verdict.Surcharge(kind, rules.version(), reason, threshold, net, VatTreatment.FOLLOWS_GOODS);
    }
}
