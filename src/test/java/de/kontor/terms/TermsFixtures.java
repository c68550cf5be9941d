package de.kontor.terms;

import static de.kontor.accounts.Strategy.FORWARD;
import static de.kontor.accounts.Strategy.KEY;
import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.terms.Allowance.Unit.DAYS;
import static de.kontor.terms.Allowance.Unit.HOURS;
import static de.kontor.terms.Allowance.Unit.ORDERS;
import static de.kontor.terms.Allowance.Unit.SEATS;
import static de.kontor.terms.Allowance.Unit.WORKING_DAYS;
import static de.kontor.terms.Allowance.Unit.WORKING_HOURS;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The default rules, written down from the domain and not from the migration. */
public final class TermsFixtures {
    /** All of domain section 4; version 3 of the rule sets. */
    public static final RuleSet DEFAULTS = new RuleSet(
            3,
            LocalDate.of(2020, 1, 1),
            List.of(
                    rule(RuleKind.HARD_MINIMUM, RETREAT).from(eur("50")),
                    rule(RuleKind.HARD_MINIMUM, FORWARD).withoutThreshold(),
                    rule(RuleKind.HARD_MINIMUM, KEY).withoutThreshold(),
                    figure(RuleKind.SMALL_ORDER_SURCHARGE).exempting(Exemption.STARTER_PACKAGE),
                    rule(RuleKind.SMALL_ORDER_SURCHARGE, RETREAT)
                            .from(eur("150"))
                            .charging(eur("9.90")),
                    rule(RuleKind.SMALL_ORDER_SURCHARGE, FORWARD)
                            .from(eur("50"))
                            .charging(eur("4.90")),
                    rule(RuleKind.SMALL_ORDER_SURCHARGE, KEY).withoutThreshold().withoutCharge(),
                    figure(RuleKind.FIRST_SURCHARGE_WAIVER).granting(1, ORDERS),
                    rule(RuleKind.FREIGHT, RETREAT).from(eur("250")).charging(eur("7.90")),
                    rule(RuleKind.FREIGHT, FORWARD).from(eur("150")).charging(eur("5.90")),
                    rule(RuleKind.FREIGHT, KEY).withoutThreshold().charging(eur("0")),
                    rule(RuleKind.ASSISTED_MINIMUM, RETREAT).from(eur("500")),
                    rule(RuleKind.ASSISTED_MINIMUM, FORWARD).withoutThreshold(),
                    rule(RuleKind.ASSISTED_MINIMUM, KEY).withoutThreshold(),
                    rule(RuleKind.ASSISTED_FEE, RETREAT).withoutThreshold().withoutCharge(),
                    rule(RuleKind.ASSISTED_FEE, FORWARD).from(eur("500")).charging(eur("5")),
                    rule(RuleKind.ASSISTED_FEE, KEY).withoutThreshold().withoutCharge(),
                    rule(RuleKind.EXPRESS, RETREAT).charging(eur("19")),
                    rule(RuleKind.EXPRESS, FORWARD).charging(eur("19")),
                    rule(RuleKind.EXPRESS, KEY).charging(eur("9.90")),
                    rule(RuleKind.PAPER_INVOICE, RETREAT).charging(eur("3.50")),
                    rule(RuleKind.PAPER_INVOICE, FORWARD).charging(eur("3.50")),
                    rule(RuleKind.PAPER_INVOICE, KEY).withoutCharge(),
                    rule(RuleKind.RETURN_FEE, RETREAT).charging(percent("10"), eur("10")),
                    rule(RuleKind.RETURN_FEE, FORWARD).charging(percent("5"), Money.ZERO),
                    rule(RuleKind.RETURN_FEE, KEY).withoutCharge(),
                    rule(RuleKind.ADVICE, RETREAT).charging(eur("35")).withoutAllowance(),
                    rule(RuleKind.ADVICE, FORWARD).charging(eur("35")).granting(1, HOURS),
                    rule(RuleKind.ADVICE, KEY).withoutCharge().withoutAllowance(),
                    rule(RuleKind.RESPONSE_TIME, RETREAT).granting(2, WORKING_DAYS),
                    rule(RuleKind.RESPONSE_TIME, FORWARD).granting(4, WORKING_HOURS),
                    rule(RuleKind.RESPONSE_TIME, KEY).granting(1, WORKING_HOURS),
                    rule(RuleKind.TRAINING_SEATS, RETREAT).withoutAllowance(),
                    rule(RuleKind.TRAINING_SEATS, FORWARD).granting(1, SEATS),
                    rule(RuleKind.TRAINING_SEATS, KEY).granting(3, SEATS),
                    tier(RuleKind.TRAINING_BONUS, GrowthTier.GOLD).granting(1, SEATS),
                    tier(RuleKind.TRAINING_BONUS, GrowthTier.PLATINUM).granting(2, SEATS),
                    rule(RuleKind.TRAINING_BONUS, RETREAT).withoutAllowance(),
                    rule(RuleKind.CONTACT_BUDGET, RETREAT).charging(percent("5"), Money.ZERO),
                    rule(RuleKind.CONTACT_BUDGET, FORWARD).charging(percent("15"), Money.ZERO),
                    rule(RuleKind.CONTACT_BUDGET, KEY).withoutCharge(),
                    growth(GrowthTier.BASE, "0", "0"),
                    growth(GrowthTier.BRONZE, "2500", "2"),
                    growth(GrowthTier.SILVER, "5000", "4"),
                    growth(GrowthTier.GOLD, "10000", "6"),
                    growth(GrowthTier.PLATINUM, "25000", "8"),
                    figure(RuleKind.GROWTH_STEP)
                            .charging(percent("90"), Money.ZERO)
                            .granting(30, DAYS),
                    figure(RuleKind.MINIMUM_MARGIN).charging(percent("12"), Money.ZERO),
                    figure(RuleKind.PACKAGE_MARGIN).charging(percent("18"), Money.ZERO),
                    figure(RuleKind.SEAT_CANCELLATION).charging(percent("50"), Money.ZERO),
                    figure(RuleKind.REORDER_TOLERANCE).charging(percent("3"), eur("5"))));

    private TermsFixtures() {}

    /** The defaults with more rules, which stand beside the others. */
    public static RuleSet defaultsAnd(StatedRule... more) {
        return new RuleSet(
                DEFAULTS.version(),
                DEFAULTS.validFrom(),
                Stream.concat(DEFAULTS.rules().stream(), Stream.of(more)).toList());
    }

    public static StatedRule rule(RuleKind kind, Strategy strategy) {
        return StatedRule.of(RuleKey.of(kind).forStrategy(strategy));
    }

    public static StatedRule figure(RuleKind kind) {
        return StatedRule.of(RuleKey.of(kind));
    }

    private static StatedRule tier(RuleKind kind, GrowthTier tier) {
        return StatedRule.of(RuleKey.of(kind).forTier(tier));
    }

    private static StatedRule growth(GrowthTier tier, String threshold, String discount) {
        return tier(RuleKind.GROWTH_DISCOUNT, tier).from(eur(threshold)).charging(percent(discount), Money.ZERO);
    }

    static Money eur(String amount) {
        return Money.of(amount);
    }

    static Percentage percent(String percent) {
        return Percentage.of(percent);
    }
}
