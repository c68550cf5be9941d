package de.kontor.terms;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Term;
import de.kontor.shared.Message.Text;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.RuleProblem.Field;
import de.kontor.terms.RuleShape.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what keeps rules from being published. Pure. */
final class RuleCheck {
    static final int MAX_RULES = 2_000;
    private static final int MAX_ALLOWANCE = 1_000;
    private static final int MAX_NOTICE_DAYS = 80;
    /** No real segment: the rules of a strategy are checked as an account without anything special has them. */
    private static final String NO_SEGMENT = "";

    private final List<StatedRule> rules;
    private final Set<String> segments;
    private final Set<AccountId> accounts;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleCheck(List<StatedRule> rules, Set<String> segments, Set<AccountId> accounts) {
        this.rules = rules;
        this.segments = segments;
        this.accounts = accounts;
    }

    /**
     * What is wrong, in the order of the rules; empty when nothing is.
     *
     * @param segments codes of the segments that exist
     * @param accounts those of the accounts named that exist
     */
    static List<RuleProblem> problems(List<StatedRule> rules, Set<String> segments, Set<AccountId> accounts) {
        RuleCheck check = new RuleCheck(rules, segments, accounts);
        rules.forEach(check::single);
        check.overlaps();
        for (Strategy strategy : Strategy.values()) {
            check.together(strategy);
        }
        check.growthTiers();
        check.figures();
        return check.problems;
    }

    private void single(StatedRule rule) {
        RuleShape shape = RuleShape.of(rule.kind());
        scope(rule, shape);
        fits(rule, rule.threshold(), shape.has(Part.THRESHOLD), Field.THRESHOLD);
        fits(rule, rule.charge(), shape.has(Part.AMOUNT) || shape.has(Part.PERCENT), Field.CHARGE);
        fits(rule, rule.exemptions(), shape.has(Part.EXEMPTIONS), Field.EXEMPTIONS);
        fits(rule, rule.allowance(), shape.has(Part.ALLOWANCE), Field.ALLOWANCE);
        rule.threshold()
                .value()
                .filter(Money::isNegative)
                .ifPresent(goods ->
                        add(rule, Field.THRESHOLD, Message.of("rules.problem.negativeThreshold", new Amount(goods))));
        rule.charge().value().ifPresent(charge -> charge(rule, shape, charge));
        rule.allowance().value().ifPresent(granted -> allowance(rule, shape, granted));
        if (rule.validity().isEmpty()) {
            add(rule, Field.VALIDITY, Message.of("rules.problem.endsBeforeStart"));
        }
    }

    private void scope(StatedRule rule, RuleShape shape) {
        RuleKey key = rule.key();
        boolean forAll = key.scope() instanceof RuleScope.Everybody;
        boolean forStrategy = key.scope() instanceof RuleScope.Strategy;
        if (rule.kind().isFigure() && !forAll || !shape.byAccount() && !forAll && !forStrategy) {
            add(rule, Field.SCOPE, Message.of("rules.problem.scope", name(rule)));
        }
        key.channel()
                .filter(channel -> !shape.channels().contains(channel))
                .ifPresent(channel -> add(
                        rule,
                        Field.CHANNEL,
                        Message.of("rules.problem.channel", name(rule), new Term("channel." + channel))));
        if (key.scope() instanceof RuleScope.Segment(String code) && !segments.contains(code)) {
            add(rule, Field.SCOPE, Message.of("rules.problem.segmentGone", new Text(code)));
        }
        if (key.scope() instanceof RuleScope.Account(AccountId id) && !accounts.contains(id)) {
            add(rule, Field.SCOPE, Message.of("rules.problem.accountGone"));
        }
    }

    private void fits(StatedRule rule, Stated<?> field, boolean known, Field where) {
        if (field.speaks() && !known) {
            add(rule, where, Message.of("rules.problem.notOfKind", name(rule)));
        }
    }

    private void charge(StatedRule rule, RuleShape shape, Charge charge) {
        switch (charge) {
            case Charge.Amount(Money net) -> {
                if (net.isNegative()) {
                    add(rule, Field.CHARGE, Message.of("rules.problem.negativeAmount", new Amount(net)));
                } else if (!shape.has(Part.AMOUNT)) {
                    add(rule, Field.CHARGE, Message.of("rules.problem.needsPercent", name(rule)));
                }
            }
            case Charge.Share(Percentage percent, Money atLeast) -> {
                if (atLeast.isNegative()) {
                    add(rule, Field.CHARGE, Message.of("rules.problem.negativeAmount", new Amount(atLeast)));
                } else if (!shape.has(Part.PERCENT)) {
                    add(rule, Field.CHARGE, Message.of("rules.problem.needsAmount", name(rule)));
                } else if (isMargin(rule.kind()) && percent.compareTo(Percentage.of("100")) == 0) {
                    add(rule, Field.CHARGE, Message.of("rules.problem.marginOfAll"));
                }
            }
        }
    }

    private static boolean isMargin(RuleKind kind) {
        return kind == RuleKind.MINIMUM_MARGIN || kind == RuleKind.PACKAGE_MARGIN;
    }

    private void allowance(StatedRule rule, RuleShape shape, Allowance granted) {
        int most = rule.kind() == RuleKind.GROWTH_STEP ? MAX_NOTICE_DAYS : MAX_ALLOWANCE;
        if (granted.count() < 0 || granted.count() > most || !shape.units().contains(granted.unit())) {
            add(rule, Field.ALLOWANCE, Message.of("rules.problem.count", new Count(0), new Count(most)));
        }
    }

    private void overlaps() {
        for (int i = 0; i < rules.size(); i++) {
            StatedRule rule = rules.get(i);
            for (StatedRule before : rules.subList(0, i)) {
                if (before.key().equals(rule.key()) && clash(before, rule)) {
                    add(rule, Field.VALIDITY, Message.of("rules.problem.overlap", name(rule)));
                    break;
                }
            }
        }
    }

    /** A rule for some days may stand before the one that always holds; figures have one value on every day. */
    private static boolean clash(StatedRule one, StatedRule other) {
        boolean standsBefore = !one.kind().isFigure()
                && one.validity().isAlways() != other.validity().isAlways();
        return !standsBefore && one.validity().overlaps(other.validity());
    }

    /** What only shows when the rules of a strategy are read together, on every day something begins. */
    private void together(Strategy strategy) {
        Standing account = new Standing(AccountId.next(), AccountStatus.ACTIVE, NO_SEGMENT, strategy, GrowthTier.BASE);
        for (LocalDate day : firstDays()) {
            RuleSet set = new RuleSet(0, day, rules).on(day);
            int before = problems.size();
            minimumAgainst(set, account, strategy);
            surcharge(set, account, strategy);
            if (problems.size() > before) {
                return;
            }
        }
    }

    private List<LocalDate> firstDays() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.EPOCH));
        rules.forEach(rule -> {
            rule.validity().from().ifPresent(days::add);
            rule.validity().until().map(last -> last.plusDays(1)).ifPresent(days::add);
        });
        return days.stream().distinct().sorted().toList();
    }

    private void minimumAgainst(RuleSet set, Standing account, Strategy strategy) {
        Optional<Money> minimum = set.effectiveHardMinimum(account, Channel.WEB).map(TermsRule.HardMinimum::threshold);
        Optional<Money> freeFrom = set.effectiveFreight(account, Channel.WEB)
                .filter(freight -> !freight.charge().equals(Charge.FREE))
                .flatMap(TermsRule.Freight::freeFrom);
        Optional<Money> surchargeBelow =
                set.effectiveSurcharge(account, Channel.WEB).map(TermsRule.SmallOrderSurcharge::threshold);
        minimum.ifPresent(least -> {
            freeFrom.filter(value -> !least.isBelow(value))
                    .ifPresent(value -> add(
                            RuleKind.FREIGHT,
                            strategy,
                            Field.THRESHOLD,
                            Message.of("rules.problem.freeFromBelowMinimum", new Amount(value), new Amount(least))));
            surchargeBelow
                    .filter(value -> !least.isBelow(value))
                    .ifPresent(value -> add(
                            RuleKind.SMALL_ORDER_SURCHARGE,
                            strategy,
                            Field.THRESHOLD,
                            Message.of("rules.problem.surchargeBelowMinimum", new Amount(value), new Amount(least))));
        });
    }

    private void surcharge(RuleSet set, Standing account, Strategy strategy) {
        RuleAssembly stated = new RuleAssembly(
                set.rules(), RuleAssembly.Wanted.of(RuleKind.SMALL_ORDER_SURCHARGE, account, Channel.WEB));
        boolean threshold = stated.threshold().value().isPresent();
        boolean charge = stated.charge().value().isPresent();
        if (charge && !threshold) {
            add(RuleKind.SMALL_ORDER_SURCHARGE, strategy, Field.THRESHOLD, Message.of("rules.problem.noThreshold"));
        }
        if (threshold && !charge) {
            add(RuleKind.SMALL_ORDER_SURCHARGE, strategy, Field.CHARGE, Message.of("rules.problem.noCharge"));
        }
    }

    private void growthTiers() {
        Money threshold = Money.ofCents(-1);
        Percentage discount = Percentage.ZERO;
        for (GrowthTier tier : GrowthTier.values()) {
            RuleKey key = RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(tier);
            Optional<StatedRule> rule =
                    rules.stream().filter(one -> one.key().equals(key)).findFirst();
            Optional<Money> from = rule.flatMap(found -> found.threshold().value());
            Optional<Percentage> off = rule.flatMap(found -> found.charge().value())
                    .filter(Charge.Share.class::isInstance)
                    .map(charge -> ((Charge.Share) charge).percent());
            if (from.isEmpty() || off.isEmpty()) {
                Field missing = from.isEmpty() ? Field.THRESHOLD : Field.CHARGE;
                add(key, missing, Message.of("rules.problem.tierIncomplete"));
                return;
            }
            if (tier == GrowthTier.BASE && !from.get().isZero()) {
                add(key, Field.THRESHOLD, Message.of("rules.problem.tierStart"));
            } else if (!threshold.isBelow(from.get())) {
                add(key, Field.THRESHOLD, Message.of("rules.problem.tierOrder"));
            }
            if (off.get().compareTo(discount) < 0) {
                add(key, Field.CHARGE, Message.of("rules.problem.tierDiscount"));
            }
            threshold = from.get();
            discount = off.get();
        }
    }

    private void figures() {
        for (RuleKind kind : RuleKind.values()) {
            if (kind.isFigure() && kind != RuleKind.GROWTH_DISCOUNT) {
                RuleAssembly figure = new RuleAssembly(rules, RuleAssembly.Wanted.figure(kind, Optional.empty()));
                if (figure.charge().value().isEmpty()) {
                    add(RuleKey.of(kind), Field.CHARGE, Message.of("rules.problem.figureMissing"));
                }
                if (kind == RuleKind.GROWTH_STEP && figure.allowance().value().isEmpty()) {
                    add(RuleKey.of(kind), Field.ALLOWANCE, Message.of("rules.problem.figureMissing"));
                }
            }
        }
    }

    private static Term name(StatedRule rule) {
        return new Term("rule." + rule.kind());
    }

    private void add(RuleKind kind, Strategy strategy, Field field, Message reason) {
        add(RuleKey.of(kind).forStrategy(strategy), field, reason);
    }

    private void add(RuleKey key, Field field, Message reason) {
        problems.add(new RuleProblem(key, Validity.ALWAYS, field, reason));
    }

    private void add(StatedRule rule, Field field, Message reason) {
        problems.add(new RuleProblem(rule.key(), rule.validity(), field, reason));
    }
}
