package de.kontor.ordering;

import de.kontor.accounts.AccountStatus;
import de.kontor.ordering.Quote.FeeLine;
import de.kontor.ordering.Quote.VatShare;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Text;
import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import de.kontor.terms.JudgedOrder;
import de.kontor.terms.OrderTerms;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.VatTreatment;
import de.kontor.terms.Verdict;
import de.kontor.terms.Verdict.Surcharge;
import de.kontor.terms.Verdict.Waiver;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes quotes. Pure: the same inputs and rule set give the same quote, nothing is read or written, so a quote can be
 * replayed, back-tested and measured.
 *
 * @see "Decision record DD004-quote-is-a-pure-function"
 */
public final class Quoting {
    private final QuoteInputs inputs;
    private final RuleSet rules;

    private Quoting(QuoteInputs inputs, RuleSet rules) {
        this.inputs = inputs;
        this.rules = rules;
    }

    /**
     * Quotes.
     *
     * @param rules the rule set whose version the inputs name; any other is a programming error
     */
    public static Quote quote(QuoteInputs inputs, RuleSet rules) {
        if (inputs.ruleSetVersion() != rules.version()) {
            throw new IllegalArgumentException(
                    "Inputs of version " + inputs.ruleSetVersion() + ", rules of " + rules.version());
        }
        return new Quoting(inputs, rules).quote();
    }

    private Quote quote() {
        List<QuotedLine> lines = new ArrayList<>(inputs.lines().size());
        Map<VatRate, Money> goodsByRate = new TreeMap<>(Comparator.reverseOrder());
        Map<VatRate, Money> othersByRate = new TreeMap<>(Comparator.reverseOrder());
        Money goods = Money.ZERO;
        for (QuoteInputs.Line line : inputs.lines()) {
            QuotedLine quoted = line.facts().quote(line.wanted(), inputs.standing(), rules);
            lines.add(quoted);
            boolean isGoods = quoted.item().countsAsGoods();
            Map<VatRate, Money> byRate = isGoods ? goodsByRate : othersByRate;
            quoted.vatShares().forEach(share -> byRate.merge(share.rate(), share.net(), Money::plus));
            if (isGoods) {
                goods = goods.plus(quoted.net());
            }
        }
        withinStockTogether(lines);
        Money ordered = lines.stream().map(QuotedLine::net).reduce(Money.ZERO, Money::plus);
        List<Verdict> verdicts = verdicts(goods, ordered);
        List<FeeLine> fees = fees(verdicts, goodsByRate, goods);
        List<VatSum> vat = vat(goodsByRate, othersByRate, fees);
        Money net = vat.stream().map(VatSum::net).reduce(Money.ZERO, Money::plus);
        Money gross = vat.stream().map(VatSum::vat).reduce(net, Money::plus);
        return new Quote(inputs, lines, fees, goods, vat, net, gross, verdicts);
    }

    /** An article that is sold from stock alone may be wanted by several lines, alone and in packages. */
    private void withinStockTogether(List<QuotedLine> lines) {
        if (lines.stream().noneMatch(line -> line.starterPackage().isPresent())) {
            return;
        }
        Map<ArticleId, Integer> left = new HashMap<>();
        inputs.lines().forEach(line -> left.putAll(line.facts().limitedStock()));
        for (int i = 0; i < lines.size(); i++) {
            QuotedLine line = lines.get(i);
            boolean isShort = false;
            for (Map.Entry<ArticleId, Integer> need : line.pieces().entrySet()) {
                Integer rest = left.computeIfPresent(need.getKey(), (id, pieces) -> pieces - need.getValue());
                isShort |= rest != null && rest < 0;
            }
            if (isShort && line.verdicts().isEmpty()) {
                lines.set(
                        i,
                        line.refusedBy(PackageQuote.refusal(
                                Message.of("package.line.together", new Message.Name(line.name())),
                                Message.of("package.line.together.wayOut", new Message.Name(line.name())))));
            }
        }
    }

    private List<Verdict> verdicts(Money goods, Money ordered) {
        List<Verdict> verdicts = new ArrayList<>(5);
        accountStatus().ifPresent(verdicts::add);
        if (inputs.lines().isEmpty()) {
            return verdicts;
        }
        memberLimit(ordered).ifPresent(verdicts::add);
        // an order without goods, as of seats alone, has no minimum to reach and nothing to send
        if (inputs.lines().stream().noneMatch(line -> line.facts().item().countsAsGoods())) {
            return verdicts;
        }
        verdicts.addAll(OrderTerms.judge(rules, judged(goods)));
        return verdicts;
    }

    private JudgedOrder judged(Money goods) {
        return new JudgedOrder(
                inputs.standing(),
                inputs.channel(),
                goods,
                inputs.speed(),
                inputs.lines().stream().anyMatch(line -> line.facts().item() instanceof LineItem.Package),
                inputs.firstSurchargeOpen(),
                inputs.day());
    }

    private Optional<Verdict> accountStatus() {
        AccountStatus status = inputs.standing().status();
        if (status.mayOrderOnAccount()) {
            return Optional.empty();
        }
        String key = status == AccountStatus.BLOCKED ? "order.accountBlocked" : "order.accountUnverified";
        return Optional.of(new Verdict.Refusal(
                RuleKind.ACCOUNT_STATUS, 0, Message.of(key), Optional.empty(), Message.of(key + ".wayOut")));
    }

    /** By all that is ordered, seats too; what comes on top by the terms is not the member's choice. */
    private Optional<Verdict> memberLimit(Money ordered) {
        return inputs.buyer()
                .orderLimit()
                .filter(limit -> limit.isBelow(ordered))
                .map(limit -> new Verdict.Refusal(
                        RuleKind.MEMBER_LIMIT,
                        0,
                        Message.of(
                                "order.aboveLimit",
                                new Amount(limit),
                                new Amount(ordered.minus(limit)),
                                new Text(inputs.buyer().owner())),
                        Optional.empty(),
                        Message.of(
                                "order.aboveLimit.wayOut",
                                new Amount(limit),
                                new Text(inputs.buyer().owner()))));
    }

    private static List<FeeLine> fees(List<Verdict> verdicts, Map<VatRate, Money> goodsByRate, Money goods) {
        List<FeeLine> fees = new ArrayList<>(3);
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Surcharge fee) {
                fees.add(new FeeLine(fee.rule(), fee.net(), shares(fee.net(), fee.vat(), goodsByRate, goods)));
            } else if (verdict instanceof Waiver waived) {
                // the shares of the fee it gives back, so that both cancel out in every rate
                List<VatShare> shares = shares(waived.net(), waived.vat(), goodsByRate, goods).stream()
                        .map(share -> new VatShare(share.rate(), share.net().negated()))
                        .toList();
                fees.add(new FeeLine(waived.rule(), waived.net().negated(), shares));
            }
        }
        return fees;
    }

    private static List<VatShare> shares(
            Money fee, VatTreatment treatment, Map<VatRate, Money> goodsByRate, Money goods) {
        return switch (treatment) {
            case FOLLOWS_GOODS -> shares(fee, goodsByRate, goods);
            case OWN_RATE -> List.of(new VatShare(VatRate.STANDARD, fee));
        };
    }

    /** Splits a fee over the goods' rates by net value, rounded down; the remainder goes to the largest. */
    private static List<VatShare> shares(Money fee, Map<VatRate, Money> goodsByRate, Money goods) {
        if (goods.isZero()) {
            return List.of(new VatShare(VatRate.STANDARD, fee));
        }
        // the rates come highest first, so that of two equal sums the higher rate takes the remainder
        VatRate largest = goodsByRate.entrySet().stream()
                .reduce((a, b) -> a.getValue().isBelow(b.getValue()) ? b : a)
                .orElseThrow()
                .getKey();
        List<VatShare> shares = new ArrayList<>(goodsByRate.size());
        Money rest = fee;
        for (Map.Entry<VatRate, Money> rate : goodsByRate.entrySet()) {
            if (!rate.getKey().equals(largest)) {
                Money share = share(fee, rate.getValue(), goods);
                rest = rest.minus(share);
                if (share.isPositive()) {
                    shares.add(new VatShare(rate.getKey(), share));
                }
            }
        }
        shares.add(new VatShare(largest, rest));
        return shares;
    }

    private static Money share(Money fee, Money part, Money whole) {
        return Money.ofCents(BigInteger.valueOf(fee.cents())
                .multiply(BigInteger.valueOf(part.cents()))
                .divide(BigInteger.valueOf(whole.cents()))
                .longValueExact());
    }

    private static List<VatSum> vat(
            Map<VatRate, Money> goodsByRate, Map<VatRate, Money> othersByRate, List<FeeLine> fees) {
        Map<VatRate, Money> nets = new TreeMap<>(Comparator.reverseOrder());
        nets.putAll(goodsByRate);
        othersByRate.forEach((rate, net) -> nets.merge(rate, net, Money::plus));
        fees.forEach(fee -> fee.shares().forEach(share -> nets.merge(share.rate(), share.net(), Money::plus)));
        List<VatSum> sums = new ArrayList<>(nets.size());
        nets.forEach((rate, net) -> sums.add(new VatSum(rate, net, rate.on(net))));
        return sums;
    }
}
