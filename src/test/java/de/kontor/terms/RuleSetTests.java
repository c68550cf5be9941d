package de.kontor.terms;

import static de.kontor.accounts.GrowthTier.BASE;
import static de.kontor.accounts.GrowthTier.GOLD;
import static de.kontor.accounts.GrowthTier.PLATINUM;
import static de.kontor.accounts.GrowthTier.SILVER;
import static de.kontor.accounts.Strategy.FORWARD;
import static de.kontor.accounts.Strategy.KEY;
import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.terms.JudgedOrders.anAccount;
import static de.kontor.terms.TermsFixtures.DEFAULTS;
import static de.kontor.terms.TermsFixtures.defaultsAnd;
import static de.kontor.terms.TermsFixtures.eur;
import static de.kontor.terms.TermsFixtures.figure;
import static de.kontor.terms.TermsFixtures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.terms.TermsRule.Advice;
import de.kontor.terms.TermsRule.AssistedFee;
import de.kontor.terms.TermsRule.AssistedMinimum;
import de.kontor.terms.TermsRule.ContactBudget;
import de.kontor.terms.TermsRule.GrowthStep;
import de.kontor.terms.TermsRule.PaperInvoice;
import de.kontor.terms.TermsRule.ReorderTolerance;
import de.kontor.terms.TermsRule.ResponseTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules in effect by the defaults of domain section 4, and how stated rules come together. */
class RuleSetTests {
    @Test
    void takesPhoneAndMailOrdersInRetreatOnlyFromAGoodsValue() {
        for (Channel channel : Set.of(Channel.PHONE, Channel.EMAIL)) {
            assertThat(DEFAULTS.effectiveAssistedMinimum(anAccount(RETREAT), channel))
                    .contains(new AssistedMinimum(eur("500"), Set.of()));
            assertThat(DEFAULTS.effectiveAssistedFee(anAccount(RETREAT), channel))
                    .isEmpty();
            assertThat(DEFAULTS.effectiveAssistedMinimum(anAccount(FORWARD), channel))
                    .isEmpty();
            assertThat(DEFAULTS.effectiveAssistedFee(anAccount(FORWARD), channel))
                    .contains(new AssistedFee(
                            Optional.of(eur("500")),
                            new Charge.Amount(eur("5")),
                            VatTreatment.FOLLOWS_GOODS,
                            Set.of()));
            assertThat(DEFAULTS.effectiveAssistedFee(anAccount(KEY), channel)).isEmpty();
        }
        assertThat(DEFAULTS.effectiveAssistedMinimum(anAccount(RETREAT), Channel.WEB))
                .isEmpty();
    }

    @Test
    void keepsTenPercentButAtLeastTenEuroOfReturnsInRetreat() {
        Charge retreat = DEFAULTS.effectiveReturnFee(anAccount(RETREAT), Channel.WEB)
                .orElseThrow()
                .charge();
        assertThat(retreat.on(eur("99.99"))).isEqualTo(eur("10.00"));
        assertThat(retreat.on(eur("250.00"))).isEqualTo(eur("25.00"));
        Charge forward = DEFAULTS.effectiveReturnFee(anAccount(FORWARD), Channel.WEB)
                .orElseThrow()
                .charge();
        assertThat(forward.on(eur("99.99"))).isEqualTo(eur("5.00"));
        assertThat(DEFAULTS.effectiveReturnFee(anAccount(KEY), Channel.WEB)
                        .orElseThrow()
                        .charge())
                .isEqualTo(Charge.FREE);
    }

    @Test
    void chargesServicesAtTheirOwnRateAndPaperWithTheGoods() {
        assertThat(DEFAULTS.effectiveAdvice(anAccount(FORWARD), Channel.WEB))
                .contains(new Advice(new Charge.Amount(eur("35")), 1, VatTreatment.OWN_RATE));
        assertThat(DEFAULTS.effectiveAdvice(anAccount(RETREAT), Channel.WEB)
                        .orElseThrow()
                        .freeHours())
                .isZero();
        assertThat(DEFAULTS.effectivePaperInvoice(anAccount(RETREAT), Channel.WEB))
                .contains(new PaperInvoice(new Charge.Amount(eur("3.50")), VatTreatment.FOLLOWS_GOODS));
    }

    @ParameterizedTest
    @CsvSource({"RETREAT, 2, WORKING_DAYS", "FORWARD, 4, WORKING_HOURS", "KEY, 1, WORKING_HOURS"})
    void answersWithinWorkingTime(Strategy strategy, int count, Allowance.Unit unit) {
        assertThat(DEFAULTS.effectiveResponseTime(anAccount(strategy), Channel.WEB))
                .contains(new ResponseTime(new Allowance(count, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "RETREAT, BASE, 0",
        "RETREAT, PLATINUM, 0",
        "FORWARD, BASE, 1",
        "FORWARD, SILVER, 1",
        "FORWARD, GOLD, 2",
        "FORWARD, PLATINUM, 3",
        "KEY, BASE, 3",
        "KEY, GOLD, 4",
        "KEY, PLATINUM, 5"
    })
    void givesFreeSeatsByStrategyAndMoreByTierButNoneInRetreat(Strategy strategy, GrowthTier tier, int seats) {
        assertThat(DEFAULTS.freeSeats(strategy, tier)).isEqualTo(seats);
    }

    @Test
    void limitsContactsByMarginAndForKeyAccountsByPlan() {
        assertThat(DEFAULTS.effectiveContactBudget(anAccount(RETREAT), Channel.WEB))
                .contains(new ContactBudget(Optional.of(percent("5"))));
        assertThat(DEFAULTS.effectiveContactBudget(anAccount(KEY), Channel.WEB))
                .contains(new ContactBudget(Optional.empty()));
    }

    @Test
    void knowsTheFiguresOthersReckonWith() {
        assertThat(DEFAULTS.minimumMargin()).isEqualTo(percent("12"));
        assertThat(DEFAULTS.packageMargin()).isEqualTo(percent("18"));
        assertThat(DEFAULTS.seatCancellationFee()).isEqualTo(percent("50"));
        assertThat(DEFAULTS.growthStep()).isEqualTo(new GrowthStep(30, percent("90")));
        assertThat(DEFAULTS.reorderTolerance()).isEqualTo(new ReorderTolerance(percent("3"), eur("5")));
        assertThat(DEFAULTS.growthDiscount(BASE)).isEqualTo(percent("0"));
        assertThat(DEFAULTS.growthDiscount(SILVER)).isEqualTo(percent("4"));
        assertThat(DEFAULTS.growthTiers()).extracting(TermsRule.Growth::tier).containsExactly(GrowthTier.values());
        assertThat(DEFAULTS.growthTiers().get(GOLD.ordinal()).threshold()).isEqualTo(eur("10000"));
    }

    @Test
    void givesAnArticleGroupAMinimumMarginOfItsOwn() {
        RuleSet rules =
                defaultsAnd(StatedRule.of(RuleKey.of(RuleKind.MINIMUM_MARGIN).forArticleGroup("DIN912"))
                        .charging(percent("20"), eur("0")));
        assertThat(rules.minimumMargin("DIN912")).isEqualTo(percent("20"));
        assertThat(rules.minimumMargin("DIN933")).isEqualTo(percent("12"));
        assertThat(rules.minimumMargin()).isEqualTo(percent("12"));
    }

    @Test
    void takesEachFieldFromTheMostSpecialRuleThatStatesIt() {
        Standing account = anAccount(RETREAT);
        RuleSet rules = defaultsAnd(
                StatedRule.of(RuleKey.of(RuleKind.SMALL_ORDER_SURCHARGE).forSegment("STANDARD"))
                        .from(eur("100")),
                StatedRule.of(RuleKey.of(RuleKind.SMALL_ORDER_SURCHARGE).forAccount(account.account()))
                        .charging(eur("2.50")));
        var own = rules.effectiveSurcharge(account, Channel.WEB).orElseThrow();
        assertThat(own.threshold()).isEqualTo(eur("100"));
        assertThat(own.charge()).isEqualTo(new Charge.Amount(eur("2.50")));
        assertThat(own.exemptions()).containsExactly(Exemption.STARTER_PACKAGE);
        var others = rules.effectiveSurcharge(anAccount(RETREAT), Channel.WEB).orElseThrow();
        assertThat(others.threshold()).isEqualTo(eur("100"));
        assertThat(others.charge()).isEqualTo(new Charge.Amount(eur("9.90")));
    }

    @Test
    void endsTheSearchAtNoneButNotAtSilence() {
        Standing spared = anAccount(RETREAT);
        RuleSet rules = defaultsAnd(
                StatedRule.of(RuleKey.of(RuleKind.HARD_MINIMUM).forAccount(spared.account()))
                        .withoutThreshold(),
                StatedRule.of(RuleKey.of(RuleKind.FREIGHT).forAccount(spared.account()))
                        .withoutThreshold());
        assertThat(rules.effectiveHardMinimum(spared, Channel.WEB)).isEmpty();
        var freight = rules.effectiveFreight(spared, Channel.WEB).orElseThrow();
        assertThat(freight.freeFrom()).isEmpty();
        assertThat(freight.charge()).isEqualTo(new Charge.Amount(eur("7.90")));
    }

    @Test
    void prefersTheChannelInsideAScopeAndTheScopeOverTheChannel() {
        Standing account = anAccount(RETREAT);
        StatedRule byPhone = StatedRule.of(
                        RuleKey.of(RuleKind.FREIGHT).forStrategy(RETREAT).by(Channel.PHONE))
                .charging(eur("12"));
        assertThat(freight(defaultsAnd(byPhone), account, Channel.PHONE)).isEqualTo(new Charge.Amount(eur("12")));
        assertThat(freight(defaultsAnd(byPhone), account, Channel.WEB)).isEqualTo(new Charge.Amount(eur("7.90")));
        StatedRule agreed = StatedRule.of(RuleKey.of(RuleKind.FREIGHT).forAccount(account.account()))
                .charging(eur("1"));
        assertThat(freight(defaultsAnd(byPhone, agreed), account, Channel.PHONE))
                .isEqualTo(new Charge.Amount(eur("1")));
    }

    @Test
    void letsAutomaticReordersFollowTheWebUnlessARuleNamesThem() {
        Standing account = anAccount(FORWARD);
        RuleKey forward = RuleKey.of(RuleKind.FREIGHT).forStrategy(FORWARD);
        StatedRule web = StatedRule.of(forward.by(Channel.WEB)).charging(eur("4"));
        StatedRule named = StatedRule.of(forward.by(Channel.AUTO_REORDER)).charging(eur("2"));
        assertThat(freight(defaultsAnd(web), account, Channel.AUTO_REORDER)).isEqualTo(new Charge.Amount(eur("4")));
        assertThat(freight(defaultsAnd(web, named), account, Channel.AUTO_REORDER))
                .isEqualTo(new Charge.Amount(eur("2")));
        assertThat(freight(defaultsAnd(web), account, Channel.PHONE)).isEqualTo(new Charge.Amount(eur("5.90")));
    }

    @Test
    void namesAnotherVatOnlyTogetherWithTheCharge() {
        Standing account = anAccount(RETREAT);
        RuleKey own = RuleKey.of(RuleKind.EXPRESS).forAccount(account.account());
        RuleSet rules = defaultsAnd(StatedRule.of(own).charging(eur("15")).taxed(VatTreatment.OWN_RATE));
        assertThat(rules.effectiveExpress(account, Channel.WEB).orElseThrow().vat())
                .isEqualTo(VatTreatment.OWN_RATE);
        RuleSet silent = defaultsAnd(StatedRule.of(own).taxed(VatTreatment.OWN_RATE));
        assertThat(silent.effectiveExpress(account, Channel.WEB).orElseThrow().vat())
                .isEqualTo(VatTreatment.FOLLOWS_GOODS);
    }

    @Test
    void countsARuleOnTheDaysItIsValid() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        LocalDate last = LocalDate.of(2026, 12, 24);
        RuleSet rules = defaultsAnd(StatedRule.of(RuleKey.of(RuleKind.EXPRESS).forSegment("STANDARD"))
                .charging(eur("5"))
                .valid(first, last));
        Standing account = anAccount(RETREAT);
        assertThat(express(rules.on(first.minusDays(1)), account)).isEqualTo(new Charge.Amount(eur("19")));
        assertThat(express(rules.on(first), account)).isEqualTo(new Charge.Amount(eur("5")));
        assertThat(express(rules.on(last), account)).isEqualTo(new Charge.Amount(eur("5")));
        assertThat(express(rules.on(last.plusDays(1)), account)).isEqualTo(new Charge.Amount(eur("19")));
        assertThat(DEFAULTS.on(first)).isSameAs(DEFAULTS);
    }

    /** No surcharge in December for a whole strategy, although the table states one for all days. */
    @Test
    void putsARuleForSomeDaysBeforeTheOneThatAlwaysHoldsFieldByField() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        RuleKey surcharge = RuleKey.of(RuleKind.SMALL_ORDER_SURCHARGE).forStrategy(RETREAT);
        RuleSet free = defaultsAnd(
                StatedRule.of(surcharge).withoutThreshold().withoutCharge().valid(first, last));
        Standing account = anAccount(RETREAT);
        assertThat(free.on(first.minusDays(1)).effectiveSurcharge(account, Channel.WEB))
                .isPresent();
        assertThat(free.on(first).effectiveSurcharge(account, Channel.WEB)).isEmpty();
        assertThat(free.on(last).effectiveSurcharge(account, Channel.WEB)).isEmpty();
        assertThat(free.on(last.plusDays(1)).effectiveSurcharge(account, Channel.WEB))
                .isPresent();
        RuleSet lower = defaultsAnd(StatedRule.of(surcharge).from(eur("100")).valid(first, last));
        assertThat(lower.on(first).effectiveSurcharge(account, Channel.WEB).orElseThrow())
                .satisfies(rule -> assertThat(rule.threshold()).isEqualTo(eur("100")))
                .satisfies(rule -> assertThat(rule.charge()).isEqualTo(new Charge.Amount(eur("9.90"))));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void saysNothingWhereNobodyStatedAnything(Channel channel) {
        RuleSet empty = new RuleSet(9, DEFAULTS.validFrom(), java.util.List.of());
        Standing account = anAccount(RETREAT);
        assertThat(empty.effectiveHardMinimum(account, channel)).isEmpty();
        assertThat(empty.effectiveFreight(account, channel)).isEmpty();
        assertThat(empty.effectiveContactBudget(account, channel)).isEmpty();
        assertThat(empty.waivesFirstSurcharge(account, channel)).isFalse();
        assertThat(empty.growthTiers()).isEmpty();
        assertThat(empty.freeSeats(KEY, PLATINUM)).isZero();
        assertThat(empty.growthStep()).isEqualTo(new GrowthStep(0, percent("0")));
        assertThat(empty.reorderTolerance()).isEqualTo(new ReorderTolerance(percent("0"), eur("0")));
    }

    @Test
    void waivesTheFirstSurchargeUnlessAScopeSaysNo() {
        Standing account = anAccount(FORWARD);
        assertThat(DEFAULTS.waivesFirstSurcharge(account, Channel.WEB)).isTrue();
        RuleSet off = defaultsAnd(
                StatedRule.of(figure(RuleKind.FIRST_SURCHARGE_WAIVER).key().forStrategy(FORWARD))
                        .withoutAllowance());
        assertThat(off.waivesFirstSurcharge(account, Channel.WEB)).isFalse();
        assertThat(off.waivesFirstSurcharge(anAccount(RETREAT), Channel.WEB)).isTrue();
    }

    private static Charge freight(RuleSet rules, Standing account, Channel channel) {
        return rules.effectiveFreight(account, channel).orElseThrow().charge();
    }

    private static Charge express(RuleSet rules, Standing account) {
        return rules.effectiveExpress(account, Channel.WEB).orElseThrow().charge();
    }
}
