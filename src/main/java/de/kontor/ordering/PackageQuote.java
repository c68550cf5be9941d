package de.kontor.ordering;

import de.kontor.accounts.Standing;
import de.kontor.ordering.LineFacts.OfPackage;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceCalculation;
import de.kontor.pricing.PriceTrace;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.starterpacks.Shares;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotes a package for one account (domain section 6): one price for all, shares to the cent, the own saving. Pure. */
record PackageQuote(OfPackage facts, Standing standing, RuleSet rules) {
    QuotedLine of(Quantity wanted) {
        Money sum = facts.parts().stream().map(OfPackage.Part::list).reduce(Money.ZERO, Money::plus);
        Money price = facts.rule().of(sum).max(Money.ZERO);
        UnitPrice each = UnitPrice.of(price.toBigDecimal());
        List<PackagePart> parts = parts(price);
        Money own = facts.parts().stream().map(this::own).reduce(Money.ZERO, Money::plus);
        return new QuotedLine(
                facts.item(),
                facts.number(),
                facts.name(),
                wanted,
                Optional.of(trace(each)),
                each.lineNet(wanted, PriceUnit.ONE),
                mainRate(parts),
                verdicts(wanted),
                Optional.of(new QuotedPackage(facts.version(), price, sum, own, parts)));
    }

    private List<PackagePart> parts(Money price) {
        List<Money> shares = Shares.of(
                price, facts.parts().stream().map(OfPackage.Part::list).toList());
        List<PackagePart> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            OfPackage.Part part = facts.parts().get(i);
            Money cost =
                    part.prices().cost().lineNet(part.quantity(), part.prices().priceUnit());
            parts.add(new PackagePart(
                    part.article(), part.number(), part.name(), part.quantity(), part.vatRate(), shares.get(i), cost));
        }
        return parts;
    }

    private Money own(OfPackage.Part part) {
        return PriceCalculation.price(part.prices(), standing, rules, part.quantity())
                .map(trace -> trace.unitPrice().lineNet(part.quantity(), trace.priceUnit()))
                .orElse(Money.ZERO);
    }

    /** A package has one price and no steps. */
    private PriceTrace trace(UnitPrice each) {
        Ladder ladder = new Ladder(LadderKind.LIST, rules.validFrom(), List.of(new VolumeTier(1, each)));
        return new PriceTrace(each, PriceUnit.ONE, rules.version(), ladder, List.of());
    }

    private static VatRate mainRate(List<PackagePart> parts) {
        Map<VatRate, Long> byRate = new HashMap<>();
        parts.forEach(part -> byRate.merge(part.vatRate(), part.share().cents(), Long::sum));
        return byRate.entrySet().stream()
                .max(Map.Entry.<VatRate, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(VatRate.STANDARD);
    }

    private List<Verdict> verdicts(Quantity wanted) {
        List<Verdict> verdicts = new ArrayList<>(facts.against());
        facts.left().filter(left -> left < wanted.pieces()).ifPresent(left -> verdicts.add(limit(left)));
        Map<ArticleId, Integer> need = new HashMap<>();
        facts.parts()
                .forEach(part -> need.merge(part.article(), part.quantity().pieces() * wanted.pieces(), Integer::sum));
        facts.parts().stream()
                .filter(part -> part.stockLimit()
                        .filter(limit -> limit < need.getOrDefault(part.article(), 0))
                        .isPresent())
                .map(this::stock)
                .distinct()
                .forEach(verdicts::add);
        return verdicts;
    }

    private Verdict limit(int left) {
        Name name = new Name(facts.name());
        return left <= 0
                ? refusal(Message.of("package.line.bought", name), Message.of("package.line.bought.wayOut", name))
                : refusal(
                        Message.of("package.line.limit", name, new Count(left)),
                        Message.of("package.line.limit.wayOut", new Count(left)));
    }

    private Verdict stock(OfPackage.Part part) {
        Name name = new Name(part.name());
        return refusal(
                Message.of("package.line.soldOut", name, new Name(facts.name())),
                Message.of("package.line.soldOut.wayOut", name));
    }

    static Verdict refusal(Message reason, Message wayOut) {
        return new Verdict.Refusal(RuleKind.STARTER_PACKAGE, 0, reason, Optional.empty(), wayOut);
    }
}
