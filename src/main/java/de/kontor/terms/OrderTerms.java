package de.kontor.terms;

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
 * Judges one order by every rule of a rule set. Pure: the same order and version give the same verdicts. Reads like
 * the table of domain section 4, one method per row.
 */
public final class OrderTerms {
    private final RuleSet rules;
    private final JudgedOrder order;

    private OrderTerms(RuleSet rules, JudgedOrder order) {
        this.rules = rules.on(order.day());
        this.order = order;
    }

    /**
     * The verdicts on an order, in the order of the domain's table; a rule that does not exist for the account is
     * silent.
     */
    public static List<Verdict> judge(RuleSet rules, JudgedOrder order) {
        return new OrderTerms(rules, order).judge();
    }

    private List<Verdict> judge() {
        List<Verdict> verdicts = new ArrayList<>(5);
        rules.effectiveHardMinimum(order.standing(), order.channel())
                .map(this::hardMinimum)
                .ifPresent(verdicts::add);
        rules.effectiveSurcharge(order.standing(), order.channel())
                .map(this::surcharge)
                .ifPresent(verdict -> {
                    verdicts.add(verdict);
                    waiver(verdict).ifPresent(verdicts::add);
                });
        rules.effectiveFreight(order.standing(), order.channel())
                .map(this::freight)
                .ifPresent(verdicts::add);
        if (order.speed() == DeliverySpeed.EXPRESS) {
            rules.effectiveExpress(order.standing(), order.channel())
                    .map(this::express)
                    .ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private Verdict hardMinimum(HardMinimum rule) {
        if (order.isExempt(rule.exemptions())) {
            return accepted(RuleKind.HARD_MINIMUM, "terms.hardMinimum.exempt");
        }
        Threshold threshold = new Threshold(rule.threshold(), order.goods());
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
        if (order.isExempt(rule.exemptions())) {
            return accepted(RuleKind.SMALL_ORDER_SURCHARGE, "terms.surcharge.exempt");
        }
        Threshold threshold = new Threshold(rule.threshold(), order.goods());
        Money net = rule.charge().on(order.goods());
        if (threshold.isReached() || net.isZero()) {
            return accepted(RuleKind.SMALL_ORDER_SURCHARGE, "terms.surcharge.met", threshold);
        }
        return fee(
                RuleKind.SMALL_ORDER_SURCHARGE,
                Message.of(
                        "terms.surcharge.due",
                        new Amount(rule.threshold()),
                        new Amount(net),
                        new Amount(threshold.missing())),
                Optional.of(threshold),
                net,
                rule.vat());
    }

    /** The account's first surcharge is charged and given back, so that both stand on every document. */
    private Optional<Verdict> waiver(Verdict surcharge) {
        boolean waived = order.firstSurchargeOpen() && rules.waivesFirstSurcharge(order.standing(), order.channel());
        return waived && surcharge instanceof Verdict.Surcharge fee
                ? Optional.of(new Verdict.Waiver(
                        RuleKind.FIRST_SURCHARGE_WAIVER,
                        rules.version(),
                        Message.of("terms.waiver.first", new Amount(fee.net())),
                        Optional.empty(),
                        fee.net(),
                        fee.vat()))
                : Optional.empty();
    }

    private Verdict freight(Freight rule) {
        if (order.isExempt(rule.exemptions())) {
            return accepted(RuleKind.FREIGHT, "terms.freight.exempt");
        }
        Money net = rule.charge().on(order.goods());
        if (net.isZero()) {
            return accepted(RuleKind.FREIGHT, "terms.freight.none");
        }
        Optional<Threshold> threshold = rule.freeFrom().map(freeFrom -> new Threshold(freeFrom, order.goods()));
        if (threshold.isPresent() && threshold.get().isReached()) {
            return accepted(RuleKind.FREIGHT, "terms.freight.free", threshold.get());
        }
        Message reason = threshold
                .map(open -> Message.of(
                        "terms.freight.dueUntil",
                        new Amount(open.value()),
                        new Amount(net),
                        new Amount(open.missing())))
                .orElseGet(() -> Message.of("terms.freight.due", new Amount(net)));
        return fee(RuleKind.FREIGHT, reason, threshold, net, rule.vat());
    }

    private Verdict express(Express rule) {
        Money net = rule.charge().on(order.goods());
        if (net.isZero()) {
            return accepted(RuleKind.EXPRESS, "terms.express.free");
        }
        Message reason = Message.of("terms.express.due", new Amount(net));
        return fee(RuleKind.EXPRESS, reason, Optional.empty(), net, rule.vat());
    }

    private Verdict accepted(RuleKind kind, String key) {
        return new Verdict.Accepted(kind, rules.version(), Message.of(key), Optional.empty());
    }

    private Verdict accepted(RuleKind kind, String key, Threshold threshold) {
        return new Verdict.Accepted(
                kind, rules.version(), Message.of(key, new Amount(threshold.value())), Optional.of(threshold));
    }

    private Verdict fee(RuleKind kind, Message reason, Optional<Threshold> threshold, Money net, VatTreatment vat) {
        return new Verdict.Surcharge(kind, rules.version(), reason, threshold, net, vat);
    }
}
