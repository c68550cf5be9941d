package de.kontor.replenishment;

import static de.kontor.replenishment.ReorderFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.AddressId;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a run below the free freight takes along of other plans, and what it leaves. In forward: 4.90 EUR below 50 EUR,
 * 5.90 EUR freight below 150 EUR.
 */
class SmallRunsModuleTests extends ReorderTest {
    @Autowired
    Accounts accounts;

    @Autowired
    ReorderWorker worker;

    @Autowired
    RunRows rows;

    @Autowired
    ReorderCalendar calendar;

    /** One of 100 EUR whose day comes first. */
    private RunId small(BelowMinimum below, StockPreference stock) {
        return next(reorder.aPlan(owner, ReorderFixtures.preferring(stock, below), line(article("100.00"), 1)));
    }

    /** The next run of a plan, some working days later than all others. */
    private RunId later(PlanId plan, int days) {
        RunId run = next(plan);
        runs.move(owner, run, calendar.ahead(reorder.run(run).due(), days, FederalState.BW), "");
        return run;
    }

    private PlanSettings to(Optional<AddressId> address, String costCentre) {
        return new PlanSettings(
                Optional.empty(),
                StockPreference.PART,
                BelowMinimum.ACCEPT,
                PaymentMethod.ON_ACCOUNT,
                address,
                "",
                costCentre);
    }

    private void goesAlone(RunId run, RunId other) {
        RunState before = reorder.run(other).state();
        RunView ordered = reorder.come(run);
        assertThat(ordered.state()).isEqualTo(RunState.ORDERED);
        assertThat(ordered.goods()).contains(Money.of("100.00"));
        assertThat(reorder.run(other).state()).isIn(before, RunState.ANNOUNCED, RunState.REVIEW_NEEDED);
        assertThat(reorder.orders(owner.account())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGE", "PULL_FORWARD"})
    void whatIsNotThereWholeStaysBehindAndTheRunIsOrderedAlone(BelowMinimum below) {
        RunId run = small(below, StockPreference.WAIT);
        ArticleId few = fixtures.anArticle().priced("60.00").inStock(1).id();
        goesAlone(run, later(reorder.aPlan(owner, few, 3), 4));
    }

    @Test
    void whenTogetherTheStockOfAnArticleIsTooSmallItIsOrderedAlone() {
        ArticleId shared = fixtures.anArticle().priced("50.00").inStock(4).id();
        RunId run = next(reorder.aPlan(
                owner, ReorderFixtures.preferring(StockPreference.WAIT, BelowMinimum.MERGE), line(shared, 2)));
        goesAlone(run, later(reorder.aPlan(owner, shared, 3), 4));
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGE", "PULL_FORWARD"})
    void whatHasBecomeTooDearIsNotTakenAlongUnasked(BelowMinimum below) {
        RunId run = small(below, StockPreference.PART);
        ArticleId dear = article("64.00");
        RunId other = later(reorder.aPlan(owner, dear, 1), 4);
        nowCosts(dear, "90.00");
        goesAlone(run, other);
        assertThat(reorder.come(other).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void aLineHeldToItsPriceIsNotTakenAlongWhenItHasRisen() {
        RunId run = small(BelowMinimum.MERGE, StockPreference.PART);
        ArticleId held = article("64.00");
        RunId other = later(
                reorder.aPlan(
                        owner,
                        PlanSettings.USUAL,
                        new WantedLine(held, Quantity.of(1), PriceMode.HELD, Optional.empty())),
                4);
        nowCosts(held, "64.10");
        goesAlone(run, other);
    }

    @Test
    void takenAlongItStaysBelowTheCeilingOfThePlan() {
        PlanSettings upTo120 = new PlanSettings(
                Optional.of(Money.of("120.00")),
                StockPreference.PART,
                BelowMinimum.MERGE,
                PaymentMethod.ON_ACCOUNT,
                Optional.empty(),
                "",
                "");
        RunId run = next(reorder.aPlan(owner, upTo120, line(article("100.00"), 1)));
        goesAlone(run, later(reorder.aPlan(owner, article("64.00"), 1), 4));
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGE", "PULL_FORWARD"})
    void goodsForAnotherAddressOrCostCentreAreNotTakenAlong(BelowMinimum below) {
        AddressId site = accounts.deliveryAddresses(owner.account()).stream()
                .filter(address -> !address.isDefault())
                .map(DeliveryAddress::id)
                .findFirst()
                .orElseThrow();
        RunId run = small(below, StockPreference.PART);
        RunId elsewhere = later(reorder.aPlan(owner, to(Optional.of(site), ""), line(article("64.00"), 1)), 3);
        later(reorder.aPlan(owner, to(Optional.empty(), "4711"), line(article("64.00"), 1)), 4);
        goesAlone(run, elsewhere);
    }

    @Test
    void theDefaultAddressIsTheSameNamedOrNot() {
        AddressId usual = accounts.deliveryAddresses(owner.account()).stream()
                .filter(DeliveryAddress::isDefault)
                .map(DeliveryAddress::id)
                .findFirst()
                .orElseThrow();
        RunId run = small(BelowMinimum.MERGE, StockPreference.PART);
        RunId other = later(reorder.aPlan(owner, to(Optional.of(usual), ""), line(article("64.00"), 1)), 4);
        assertThat(reorder.come(run).goods()).contains(Money.of("164.00"));
        assertThat(reorder.run(other).state()).isEqualTo(RunState.SKIPPED);
    }

    @Test
    void aRunThatIsTooLateToBeOrderedUnaskedIsNotTakenAlong() {
        RunId late = next(reorder.aPlan(owner, article("64.00"), 1));
        reorder.announce(late);
        RunId run = later(
                reorder.aPlan(
                        owner,
                        ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.MERGE),
                        line(article("100.00"), 1)),
                9);
        reorder.announce(run);
        reorder.morningOf(reorder.run(run).due());
        worker.orderNow(rows.find(run).orElseThrow(), reorder.today());
        assertThat(reorder.run(run).goods()).contains(Money.of("100.00"));
        assertThat(reorder.order(late).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void ofAWeeklyPlanOneDoseIsTakenAlongAndNotTwo() {
        RunId run = next(reorder.aPlan(
                owner,
                ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.PULL_FORWARD),
                line(article("20.00"), 1)));
        PlanId weekly = ReorderFixtures.started(plans.start(
                owner,
                new PlanDraft(
                        "Woche",
                        Rhythm.from(plans.earliestFirst(owner), 1, Rhythm.Unit.WEEKS),
                        false,
                        List.of(line(article("75.00"), 1)),
                        PlanSettings.USUAL)));
        later(weekly, 1);
        assertThat(reorder.come(run).goods()).contains(Money.of("95.00"));
    }

    @Test
    void whatTheOtherRunThenPaysItselfIsNoSaving() {
        // 160 EUR would go free of freight; without 60 EUR it pays what the first saves
        ArticleId first = article("60.00");
        ArticleId second = article("100.00");
        RunId run = small(BelowMinimum.PULL_FORWARD, StockPreference.PART);
        RunId other = later(reorder.aPlan(owner, PlanSettings.USUAL, line(first, 1), line(second, 1)), 5);
        RunView ordered = reorder.come(run);
        assertThat(ordered.goods()).contains(Money.of("260.00"));
        assertThat(ordered.saved()).isEqualTo(Money.of("5.90"));
        assertThat(reorder.run(other).state()).isEqualTo(RunState.SKIPPED);
    }

    @Test
    void theOwnerOfWhatWasTakenAlongIsToldAndKeepsTheRest() {
        RunId run = small(BelowMinimum.PULL_FORWARD, StockPreference.PART);
        RunId other = later(
                reorder.aPlan(owner, PlanSettings.USUAL, line(article("60.00"), 1), line(article("70.00"), 1)), 4);
        RunView ordered = reorder.come(run);
        assertThat(ordered.saved()).isEqualTo(Money.of("5.90"));
        assertThat(reorder.run(other).goods()).contains(Money.of("70.00"));
        assertThat(reorder.mails(owner.account(), "reorder-changed"))
                .singleElement()
                .asString()
                .contains(ordered.orderNumber().orElseThrow(), "was davon übrig ist", "/reorder/skip?token=");
    }

    @Test
    void postponedToGoTogetherTheOwnerIsToldTheNewDayWithALinkThatStillSkips() {
        RunId run = small(BelowMinimum.WAIT, StockPreference.PART);
        RunId other = later(reorder.aPlan(owner, article("64.00"), 1), 2);
        RunView waiting = reorder.come(run);
        assertThat(waiting.due()).isEqualTo(reorder.run(other).due());
        assertThat(reorder.mails(owner.account(), "reorder-changed"))
                .singleElement()
                .asString()
                .contains("Wartet bis", "/reorder/skip?token=");
    }

    /** Whoever waited a week to save a fee goes first; else the other would order without it. */
    @Test
    void onTheDayTheRunThatWaitedGoesFirst() {
        for (int round = 0; round < 6; round++) {
            PlanId otherPlan = reorder.aPlan(owner, to(Optional.empty(), ""), line(article("64.00"), 1));
            RunId run = small(BelowMinimum.WAIT, StockPreference.PART);
            RunId other = later(otherPlan, 2);
            int before = reorder.orders(owner.account());
            reorder.come(run);
            assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
            reorders.announceDue(SYSTEM);
            assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
            assertThat(reorder.run(other).state()).isEqualTo(RunState.SKIPPED);
            assertThat(reorder.orders(owner.account())).isEqualTo(before + 1);
            reorder.finish(owner.account());
        }
    }
}
