package de.kontor.terms;

import static de.kontor.accounts.Strategy.FORWARD;
import static de.kontor.accounts.Strategy.KEY;
import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.terms.TermsFixtures.DEFAULTS;
import static de.kontor.terms.TermsFixtures.eur;
import static de.kontor.terms.TermsFixtures.figure;
import static de.kontor.terms.TermsFixtures.percent;
import static de.kontor.terms.TermsFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.Texts;
import de.kontor.terms.Allowance.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why rules cannot be published, in words beside the field. */
class RuleCheckTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void findsNothingWrongWithTheDefaults() {
        assertThat(problems(DEFAULTS.rules())).isEmpty();
    }

    @Test
    void refusesNegativeThresholdsAndAmounts() {
        says(with(rule(RuleKind.HARD_MINIMUM, RETREAT).from(eur("-1"))), "rules.problem.negativeThreshold");
        says(with(rule(RuleKind.EXPRESS, RETREAT).charging(eur("-0.01"))), "rules.problem.negativeAmount");
        says(
                with(rule(RuleKind.RETURN_FEE, RETREAT).charging(percent("5"), eur("-3"))),
                "rules.problem.negativeAmount");
    }

    @Test
    void refusesTheSameRuleTwiceInOnePeriodButNotInTwo() {
        RuleKey key = RuleKey.of(RuleKind.EXPRESS).forSegment("METALL");
        StatedRule december = StatedRule.of(key).charging(eur("5")).valid(DAY, DAY.plusDays(30));
        StatedRule january = StatedRule.of(key).charging(eur("6")).valid(DAY.plusDays(31), DAY.plusDays(60));
        StatedRule clashing = StatedRule.of(key).charging(eur("7")).valid(DAY.plusDays(30), DAY.plusDays(40));
        assertThat(problems(plus(december, january))).isEmpty();
        says(plus(december, january, clashing), "rules.problem.overlap");
        StatedRule always = StatedRule.of(key).charging(eur("5"));
        says(plus(always, always), "rules.problem.overlap");
        says(plus(StatedRule.of(key).charging(eur("5")).valid(DAY, DAY.minusDays(1))), "rules.problem.endsBeforeStart");
    }

    @Test
    void letsARuleForSomeDaysStandBeforeTheOneThatAlwaysHoldsButNoFigure() {
        assertThat(problems(plus(rule(RuleKind.SMALL_ORDER_SURCHARGE, RETREAT)
                        .withoutThreshold()
                        .withoutCharge()
                        .valid(DAY, DAY.plusDays(30)))))
                .isEmpty();
        RuleKey silver = RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(GrowthTier.SILVER);
        says(
                plus(StatedRule.of(silver)
                        .from(eur("5000"))
                        .charging(percent("5"), eur("0"))
                        .valid(DAY, DAY.plusDays(30))),
                "rules.problem.overlap");
    }

    @Test
    void refusesSegmentsAndAccountsThatDoNotExist() {
        RuleKey key = RuleKey.of(RuleKind.HARD_MINIMUM);
        says(plus(StatedRule.of(key.forSegment("WEG")).from(eur("1"))), "rules.problem.segmentGone");
        says(plus(StatedRule.of(key.forAccount(AccountId.next())).from(eur("1"))), "rules.problem.accountGone");
    }

    @Test
    void refusesLimitsThatNeverCountBecauseOfTheMinimum() {
        List<RuleProblem> found =
                problems(with(rule(RuleKind.HARD_MINIMUM, RETREAT).from(eur("250"))));
        assertThat(found)
                .extracting(problem -> problem.reason().key())
                .containsExactly("rules.problem.freeFromBelowMinimum", "rules.problem.surchargeBelowMinimum");
        assertThat(Texts.of(Locale.GERMAN).text(found.getFirst().reason())).contains("250,00", "wirkt nie");
        assertThat(found.getFirst().key())
                .isEqualTo(RuleKey.of(RuleKind.FREIGHT).forStrategy(RETREAT));
        assertThat(problems(with(rule(RuleKind.HARD_MINIMUM, RETREAT).from(eur("149.99")))))
                .isEmpty();
    }

    @Test
    void looksAtTheDaysOnWhichSomethingElseCounts() {
        StatedRule advent = StatedRule.of(
                        RuleKey.of(RuleKind.HARD_MINIMUM).forStrategy(RETREAT).by(Channel.WEB))
                .from(eur("300"))
                .valid(DAY, DAY.plusDays(24));
        says(plus(advent), "rules.problem.freeFromBelowMinimum");
    }

    @Test
    void wantsThresholdAndChargeOfASurchargeTogether() {
        says(
                with(rule(RuleKind.SMALL_ORDER_SURCHARGE, KEY)
                        .withoutThreshold()
                        .charging(eur("3"))),
                "rules.problem.noThreshold");
        says(with(rule(RuleKind.SMALL_ORDER_SURCHARGE, KEY).from(eur("30")).withoutCharge()), "rules.problem.noCharge");
    }

    @Test
    void wantsGrowthTiersThatRise() {
        says(with(tier(GrowthTier.BASE, "1", "0")), "rules.problem.tierStart");
        says(with(tier(GrowthTier.SILVER, "2500", "4")), "rules.problem.tierOrder");
        says(with(tier(GrowthTier.SILVER, "5000", "1")), "rules.problem.tierDiscount");
        says(without(RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(GrowthTier.GOLD)), "rules.problem.tierIncomplete");
    }

    @Test
    void wantsEveryFigureInItsBounds() {
        says(without(RuleKey.of(RuleKind.PACKAGE_MARGIN)), "rules.problem.figureMissing");
        says(with(figure(RuleKind.MINIMUM_MARGIN).charging(percent("100"), eur("0"))), "rules.problem.marginOfAll");
        says(
                with(figure(RuleKind.GROWTH_STEP)
                        .charging(percent("90"), eur("0"))
                        .granting(81, Unit.DAYS)),
                "rules.problem.count");
        says(with(figure(RuleKind.PACKAGE_MARGIN).charging(eur("5"))), "rules.problem.needsPercent");
    }

    @Test
    void wantsFieldsChannelsAndScopesThatFitTheRule() {
        says(with(rule(RuleKind.PAPER_INVOICE, FORWARD).charging(eur("3")).from(eur("1"))), "rules.problem.notOfKind");
        says(with(rule(RuleKind.EXPRESS, FORWARD).charging(percent("3"), eur("0"))), "rules.problem.needsAmount");
        says(
                plus(StatedRule.of(RuleKey.of(RuleKind.ASSISTED_FEE)
                                .forStrategy(FORWARD)
                                .by(Channel.WEB))
                        .charging(eur("1"))),
                "rules.problem.channel");
        says(
                plus(StatedRule.of(RuleKey.of(RuleKind.PACKAGE_MARGIN).forStrategy(FORWARD))
                        .charging(percent("5"), eur("0"))),
                "rules.problem.scope");
        says(
                plus(StatedRule.of(RuleKey.of(RuleKind.TRAINING_SEATS).forSegment("METALL"))
                        .granting(1, Unit.SEATS)),
                "rules.problem.scope");
        says(with(rule(RuleKind.RESPONSE_TIME, KEY).granting(1, Unit.SEATS)), "rules.problem.count");
    }

    private static StatedRule tier(GrowthTier tier, String from, String discount) {
        return StatedRule.of(RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(tier))
                .from(eur(from))
                .charging(percent(discount), eur("0"));
    }

    private static List<StatedRule> with(StatedRule other) {
        return DEFAULTS.rules().stream()
                .map(rule -> rule.key().equals(other.key()) ? other : rule)
                .toList();
    }

    private static List<StatedRule> without(RuleKey key) {
        return DEFAULTS.rules().stream().filter(rule -> !rule.key().equals(key)).toList();
    }

    private static List<StatedRule> plus(StatedRule... more) {
        return Stream.concat(DEFAULTS.rules().stream(), Stream.of(more)).toList();
    }

    private static List<RuleProblem> problems(List<StatedRule> rules) {
        return RuleCheck.problems(rules, Set.of("STANDARD", "METALL"), Set.of());
    }

    private static void says(List<StatedRule> rules, String key) {
        assertThat(problems(rules))
                .extracting(problem -> problem.reason().key())
                .contains(key);
    }
}
