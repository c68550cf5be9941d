package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.RuleAssembly.Wanted;
import de.kontor.terms.TermsRule.Advice;
import de.kontor.terms.TermsRule.AssistedFee;
import de.kontor.terms.TermsRule.AssistedMinimum;
import de.kontor.terms.TermsRule.ContactBudget;
import de.kontor.terms.TermsRule.Express;
import de.kontor.terms.TermsRule.Freight;
import de.kontor.terms.TermsRule.Growth;
import de.kontor.terms.TermsRule.GrowthStep;
import de.kontor.terms.TermsRule.HardMinimum;
import de.kontor.terms.TermsRule.PaperInvoice;
import de.kontor.terms.TermsRule.ReorderTolerance;
import de.kontor.terms.TermsRule.ResponseTime;
import de.kontor.terms.TermsRule.ReturnFee;
import de.kontor.terms.TermsRule.SmallOrderSurcharge;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of all rules. A published one never changes, so an order that keeps the version can be replayed. The
 * finders answer with the rule in effect; empty means that no rule says anything about it, or that it says none.
 *
 * @param version 1, 2, 3 …
 * @param rules as they are stated, in the order of the domain's table
 */
public record RuleSet(int version, LocalDate validFrom, List<StatedRule> rules) {
    /** The states of a rule set; only published ones count, and they never change. */
    public enum State {
        /** Being written. */
        DRAFT,
        /** Submitted; waits for a second person. */
        IN_REVIEW,
        /** In force, or will be from its day on. */
        PUBLISHED,
        /** Was in force until another one took its place. */
        SUPERSEDED,
        /** Given up before it was published. */
        WITHDRAWN
    }

    /** The same version with the rules that count on a day. */
    public RuleSet on(LocalDate day) {
        List<StatedRule> valid =
                rules.stream().filter(rule -> rule.validity().covers(day)).toList();
        return valid.size() == rules.size() ? this : new RuleSet(version, validFrom, valid);
    }

    public Optional<HardMinimum> effectiveHardMinimum(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.HARD_MINIMUM, standing, channel);
        return rule.threshold().value().map(threshold -> new HardMinimum(threshold, rule.exemptions()));
    }

    /** Empty unless both a threshold and a charge are stated. */
    public Optional<SmallOrderSurcharge> effectiveSurcharge(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.SMALL_ORDER_SURCHARGE, standing, channel);
        return rule.threshold().value().flatMap(threshold -> rule.charge()
                .value()
                .map(charge -> new SmallOrderSurcharge(threshold, charge, rule.vat(), rule.exemptions())));
    }

    /** Whether the account's first small-order surcharge is waived; whether it has had it, the order knows. */
    public boolean waivesFirstSurcharge(Standing standing, Channel channel) {
        return granted(assemble(RuleKind.FIRST_SURCHARGE_WAIVER, standing, channel)) > 0;
    }

    public Optional<Freight> effectiveFreight(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.FREIGHT, standing, channel);
        return charge(rule).map(charge -> new Freight(charge, rule.threshold().value(), rule.vat(), rule.exemptions()));
    }

    /** For phone and e-mail; other channels have none. */
    public Optional<AssistedMinimum> effectiveAssistedMinimum(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.ASSISTED_MINIMUM, standing, channel);
        return channel.isAssisted()
                ? rule.threshold().value().map(threshold -> new AssistedMinimum(threshold, rule.exemptions()))
                : Optional.empty();
    }

    /** For phone and e-mail; other channels have none. */
    public Optional<AssistedFee> effectiveAssistedFee(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.ASSISTED_FEE, standing, channel);
        return channel.isAssisted()
                ? rule.charge()
                        .value()
                        .map(charge -> new AssistedFee(rule.threshold().value(), charge, rule.vat(), rule.exemptions()))
                : Optional.empty();
    }

    public Optional<Express> effectiveExpress(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.EXPRESS, standing, channel);
        return charge(rule).map(charge -> new Express(charge, rule.vat()));
    }

    public Optional<PaperInvoice> effectivePaperInvoice(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.PAPER_INVOICE, standing, channel);
        return charge(rule).map(charge -> new PaperInvoice(charge, rule.vat()));
    }

    public Optional<ReturnFee> effectiveReturnFee(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.RETURN_FEE, standing, channel);
        return charge(rule).map(charge -> new ReturnFee(charge, rule.vat()));
    }

    public Optional<Advice> effectiveAdvice(Standing standing, Channel channel) {
        RuleAssembly rule = assemble(RuleKind.ADVICE, standing, channel);
        return charge(rule).map(charge -> new Advice(charge, granted(rule), rule.vat()));
    }

    public Optional<ResponseTime> effectiveResponseTime(Standing standing, Channel channel) {
        return assemble(RuleKind.RESPONSE_TIME, standing, channel)
                .allowance()
                .value()
                .map(ResponseTime::new);
    }

    public Optional<ContactBudget> effectiveContactBudget(Standing standing, Channel channel) {
        Stated<Charge> charge =
                assemble(RuleKind.CONTACT_BUDGET, standing, channel).charge();
        return charge.speaks()
                ? Optional.of(new ContactBudget(charge.value().map(RuleSet::percent)))
                : Optional.empty();
    }

    /** Free training seats in the quarter of a session's start, those of the growth tier included. */
    public int freeSeats(Strategy strategy, GrowthTier tier) {
        return granted(new RuleAssembly(rules, Wanted.of(RuleKind.TRAINING_SEATS, strategy, tier)))
                + granted(new RuleAssembly(rules, Wanted.of(RuleKind.TRAINING_BONUS, strategy, tier)));
    }

    /** The discount of a growth tier; zero when the rule set names none. */
    public Percentage growthDiscount(GrowthTier tier) {
        for (StatedRule rule : rules) {
            if (rule.kind() == RuleKind.GROWTH_DISCOUNT && rule.key().tier().orElse(null) == tier) {
                return rule.charge().value().map(RuleSet::percent).orElse(Percentage.ZERO);
            }
        }
        return Percentage.ZERO;
    }

    /** The growth tiers, lowest first. */
    public List<Growth> growthTiers() {
        return rules.stream()
                .filter(rule -> rule.kind() == RuleKind.GROWTH_DISCOUNT)
                .flatMap(rule -> rule.key().tier().stream()
                        .map(tier ->
                                new Growth(tier, rule.threshold().value().orElse(Money.ZERO), growthDiscount(tier))))
                .sorted(Comparator.comparing(Growth::tier))
                .toList();
    }

    /** How a tier is lost; zero days and percent when the rule set says nothing about it: it never is. */
    public GrowthStep growthStep() {
        RuleAssembly figure = figure(RuleKind.GROWTH_STEP, Optional.empty());
        return new GrowthStep(
                granted(figure), figure.charge().value().map(RuleSet::percent).orElse(Percentage.ZERO));
    }

    /** The margin the growth discount leaves, where an article group has none of its own. */
    public Percentage minimumMargin() {
        return percent(RuleKind.MINIMUM_MARGIN, Optional.empty());
    }

    /** The margin the growth discount leaves on articles of a group. */
    public Percentage minimumMargin(String articleGroup) {
        return percent(RuleKind.MINIMUM_MARGIN, Optional.of(articleGroup));
    }

    /** The margin a starter package needs to be published. */
    public Percentage packageMargin() {
        return percent(RuleKind.PACKAGE_MARGIN, Optional.empty());
    }

    /** The share of the seat price that a late cancellation costs. */
    public Percentage seatCancellationFee() {
        return percent(RuleKind.SEAT_CANCELLATION, Optional.empty());
    }

    /** How much dearer a reorder may be unseen; nothing when the rule set does not say. */
    public ReorderTolerance reorderTolerance() {
        return switch (figure(RuleKind.REORDER_TOLERANCE, Optional.empty())
                .charge()
                .value()
                .orElse(Charge.FREE)) {
            case Charge.Share(Percentage percent, Money atLeast) -> new ReorderTolerance(percent, atLeast);
            case Charge.Amount(Money net) -> new ReorderTolerance(Percentage.ZERO, net);
        };
    }

    private RuleAssembly assemble(RuleKind kind, Standing standing, Channel channel) {
        return new RuleAssembly(rules, Wanted.of(kind, standing, channel));
    }

    private RuleAssembly figure(RuleKind kind, Optional<String> articleGroup) {
        return new RuleAssembly(rules, Wanted.figure(kind, articleGroup));
    }

    private Percentage percent(RuleKind kind, Optional<String> articleGroup) {
        return figure(kind, articleGroup).charge().value().map(RuleSet::percent).orElse(Percentage.ZERO);
    }

    /** The charge; free where it is stated as none, empty where nobody speaks of it. */
    private static Optional<Charge> charge(RuleAssembly rule) {
        Stated<Charge> charge = rule.charge();
        return charge.speaks() ? Optional.of(charge.value().orElse(Charge.FREE)) : Optional.empty();
    }

    private static int granted(RuleAssembly rule) {
        return rule.allowance().value().map(Allowance::count).orElse(0);
    }

    private static Percentage percent(Charge charge) {
        return charge instanceof Charge.Share share ? share.percent() : Percentage.ZERO;
    }
}
