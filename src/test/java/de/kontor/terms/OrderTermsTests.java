package de.kontor.terms;

import static de.kontor.terms.JudgedOrders.TODAY;
import static de.kontor.terms.JudgedOrders.anOrder;
import static de.kontor.terms.JudgedOrders.express;
import static de.kontor.terms.JudgedOrders.on;
import static de.kontor.terms.JudgedOrders.theFirst;
import static de.kontor.terms.JudgedOrders.withAPackage;
import static de.kontor.terms.RuleKind.EXPRESS;
import static de.kontor.terms.RuleKind.FIRST_SURCHARGE_WAIVER;
import static de.kontor.terms.RuleKind.FREIGHT;
import static de.kontor.terms.RuleKind.HARD_MINIMUM;
import static de.kontor.terms.RuleKind.SMALL_ORDER_SURCHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.terms.Verdict.Accepted;
import de.kontor.terms.Verdict.Refusal;
import de.kontor.terms.Verdict.Surcharge;
import de.kontor.terms.Verdict.Waiver;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of domain section 4, row by row; exactly at a threshold is not below it. */
class OrderTermsTests {
    @ParameterizedTest
    @CsvSource({
        "RETREAT, 0.01, true",
        "RETREAT, 44.00, true",
        "RETREAT, 49.99, true",
        "RETREAT, 50.00, false",
        "FORWARD, 0.01, false",
        "KEY, 0.01, false"
    })
    void refusesOrdersBelowTheHardMinimumInRetreatOnly(Strategy strategy, String goods, boolean refused) {
        assertThat(judge(strategy, goods).stream().anyMatch(Refusal.class::isInstance))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "RETREAT, 49.99,  9.90",
        "RETREAT, 149.99, 9.90",
        "RETREAT, 150.00, 0.00",
        "FORWARD, 49.99,  4.90",
        "FORWARD, 50.00,  0.00",
        "KEY,     0.01,   0.00"
    })
    void chargesSmallOrders(Strategy strategy, String goods, String fee) {
        assertThat(fee(SMALL_ORDER_SURCHARGE, judge(strategy, goods))).isEqualTo(Money.of(fee));
    }

    @ParameterizedTest
    @CsvSource({
        "RETREAT, 249.99, 7.90", "RETREAT, 250.00, 0.00",
        "FORWARD, 149.99, 5.90", "FORWARD, 150.00, 0.00",
        "KEY,     0.01,   0.00"
    })
    void chargesFreightUpToItsLimit(Strategy strategy, String goods, String fee) {
        assertThat(fee(FREIGHT, judge(strategy, goods))).isEqualTo(Money.of(fee));
    }

    @ParameterizedTest
    @CsvSource({"RETREAT, 19.00", "FORWARD, 19.00", "KEY, 9.90"})
    void chargesExpressWhateverTheGoodsAreWorthAndOnlyWhenChosen(Strategy strategy, String fee) {
        List<Verdict> verdicts = OrderTerms.judge(TermsFixtures.DEFAULTS, express(anOrder(strategy, "5000")));
        assertThat(fee(EXPRESS, verdicts)).isEqualTo(Money.of(fee));
        assertThat(judge(strategy, "5000")).noneMatch(verdict -> verdict.rule() == EXPRESS);
    }

    @Test
    void namesWhatIsMissingAndWhichVersionSaysSo() {
        Refusal refusal = (Refusal) verdict(HARD_MINIMUM, judge(Strategy.RETREAT, "44.00"));
        assertThat(refusal.version()).isEqualTo(3);
        assertThat(refusal.threshold()).contains(new Threshold(Money.of("50"), Money.of("44")));
        assertThat(refusal.threshold().orElseThrow().missing()).isEqualTo(Money.of("6.00"));
        assertThat(refusal.wayOut().arguments()).containsExactly(new de.kontor.shared.Message.Amount(Money.of("6.00")));
    }

    @Test
    void runsEveryRuleAndKeepsEveryVerdict() {
        assertThat(judge(Strategy.RETREAT, "10.00"))
                .extracting(Verdict::rule)
                .containsExactly(HARD_MINIMUM, SMALL_ORDER_SURCHARGE, FREIGHT);
        assertThat(judge(Strategy.RETREAT, "1000.00"))
                .hasSize(3)
                .allMatch(Accepted.class::isInstance)
                .allMatch(verdict -> verdict.threshold().orElseThrow().isReached());
        assertThat(judge(Strategy.KEY, "1.00")).extracting(Verdict::rule).containsExactly(FREIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void letsFeesFollowTheGoods(Strategy strategy) {
        assertThat(judge(strategy, "1.00").stream().filter(Surcharge.class::isInstance))
                .allMatch(fee -> ((Surcharge) fee).vat() == VatTreatment.FOLLOWS_GOODS);
    }

    @Test
    void isSilentWhereARuleDoesNotExist() {
        RuleSet nothing = new RuleSet(7, TermsFixtures.DEFAULTS.validFrom(), List.of());
        assertThat(OrderTerms.judge(nothing, theFirst(express(anOrder(Strategy.RETREAT, "1")))))
                .isEmpty();
    }

    @Test
    void chargesFreightWithoutALimitOnEveryOrder() {
        RuleSet always = new RuleSet(
                7,
                TermsFixtures.DEFAULTS.validFrom(),
                List.of(TermsFixtures.rule(FREIGHT, Strategy.KEY).charging(Money.of("3.00"))));
        assertThat(fee(FREIGHT, OrderTerms.judge(always, anOrder(Strategy.KEY, "99999"))))
                .isEqualTo(Money.of("3.00"));
    }

    @Test
    void exemptsAStarterPackageFromTheSurchargeButNotFromTheHardMinimum() {
        List<Verdict> verdicts =
                OrderTerms.judge(TermsFixtures.DEFAULTS, withAPackage(anOrder(Strategy.RETREAT, "49.00")));
        assertThat(verdict(HARD_MINIMUM, verdicts)).isInstanceOf(Refusal.class);
        assertThat(verdict(SMALL_ORDER_SURCHARGE, verdicts)).isInstanceOf(Accepted.class);
        assertThat(verdict(SMALL_ORDER_SURCHARGE, verdicts).reason().key()).isEqualTo("terms.surcharge.exempt");
        assertThat(fee(FREIGHT, verdicts)).isEqualTo(Money.of("7.90"));
    }

    @Test
    void givesTheFirstSurchargeBackAndSaysBoth() {
        List<Verdict> verdicts = OrderTerms.judge(TermsFixtures.DEFAULTS, theFirst(anOrder(Strategy.RETREAT, "80.00")));
        assertThat(verdicts)
                .extracting(Verdict::rule)
                .containsExactly(HARD_MINIMUM, SMALL_ORDER_SURCHARGE, FIRST_SURCHARGE_WAIVER, FREIGHT);
        Waiver waiver = (Waiver) verdict(FIRST_SURCHARGE_WAIVER, verdicts);
        assertThat(waiver.net()).isEqualTo(Money.of("9.90"));
        assertThat(waiver.version()).isEqualTo(3);
    }

    @Test
    void waivesNothingWhereNoSurchargeIsDue() {
        assertThat(OrderTerms.judge(TermsFixtures.DEFAULTS, theFirst(anOrder(Strategy.RETREAT, "150.00"))))
                .noneMatch(Waiver.class::isInstance);
        assertThat(OrderTerms.judge(TermsFixtures.DEFAULTS, theFirst(anOrder(Strategy.KEY, "1.00"))))
                .noneMatch(Waiver.class::isInstance);
    }

    @Test
    void chargesAShareOfTheGoodsWhereTheRuleSaysPercent() {
        RuleSet percent = new RuleSet(
                7,
                TermsFixtures.DEFAULTS.validFrom(),
                List.of(TermsFixtures.rule(SMALL_ORDER_SURCHARGE, Strategy.RETREAT)
                        .from(Money.of("150"))
                        .charging(TermsFixtures.percent("5"), Money.of("4.00"))));
        assertThat(fee(SMALL_ORDER_SURCHARGE, OrderTerms.judge(percent, anOrder(Strategy.RETREAT, "50.00"))))
                .isEqualTo(Money.of("4.00"));
        assertThat(fee(SMALL_ORDER_SURCHARGE, OrderTerms.judge(percent, anOrder(Strategy.RETREAT, "149.99"))))
                .isEqualTo(Money.of("7.50"));
    }

    @Test
    void asksForTheRulesOfTheDayOfTheOrder() {
        RuleSet rules =
                TermsFixtures.defaultsAnd(StatedRule.of(RuleKey.of(HARD_MINIMUM).forSegment("STANDARD"))
                        .withoutThreshold()
                        .valid(TODAY, TODAY));
        assertThat(OrderTerms.judge(rules, anOrder(Strategy.RETREAT, "10.00"))).noneMatch(Refusal.class::isInstance);
        assertThat(OrderTerms.judge(rules, on(TODAY.plusDays(1), anOrder(Strategy.RETREAT, "10.00"))))
                .anyMatch(Refusal.class::isInstance);
    }

    private static List<Verdict> judge(Strategy strategy, String goods) {
        return OrderTerms.judge(TermsFixtures.DEFAULTS, anOrder(strategy, goods));
    }

    private static Verdict verdict(RuleKind kind, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(found -> found.rule() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Money fee(RuleKind kind, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(found -> found.rule() == kind && found instanceof Surcharge)
                .map(found -> ((Surcharge) found).net())
                .reduce(Money.ZERO, Money::plus);
    }
}
