package de.kontor.replenishment;

import static de.kontor.replenishment.ReorderFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderDetails;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs on their day: announced, ordered once, asked about, parked, and on again by themselves. */
class ReorderRunsModuleTests extends ReorderTest {
    @Autowired
    MemberOrders orders;

    @Autowired
    Accounts accounts;

    @Test
    void announcesThreeWorkingDaysBeforeAndOrdersOnTheDayByTheDoorOfAPerson() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 3);
        RunId run = next(plan);
        reorder.announce(run);
        RunView announced = reorder.run(run);
        assertThat(announced.state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(announced.goods()).contains(Money.of("240.00"));
        assertThat(reorder.mails(owner.account(), "reorder-announced"))
                .singleElement()
                .asString()
                .contains("80,00", "240,00", "/reorder/skip?token=", "/reorder/move?token=");
        assertThat(reorder.orders(owner.account())).isZero();

        RunView ordered = reorder.order(run);
        assertThat(ordered.state()).isEqualTo(RunState.ORDERED);
        OrderDetails order = orders.order(owner, ordered.order().orElseThrow()).orElseThrow();
        assertThat(order.channel()).isEqualTo(Channel.AUTO_REORDER);
        assertThat(order.goods()).isEqualTo(Money.of("240.00"));
        assertThat(order.number()).isEqualTo(ordered.orderNumber().orElseThrow());
        assertThat(reorder.mails(owner.account(), "order-received"))
                .singleElement()
                .asString()
                .contains("aus Ihrem Nachbestellplan");
    }

    /** Scenario 10 of the field. */
    @Test
    void aRiseOfTwoPercentRunsWithNoticeAndOneOfFiveWaitsWithBothPricesInTheMail() {
        ArticleId cheap = article("100.00");
        ArticleId dear = article("100.00");
        RunId runs21 = next(reorder.aPlan(owner, cheap, 3));
        RunId waits = next(reorder.aPlan(owner, dear, 3));
        nowCosts(cheap, "102.10");
        nowCosts(dear, "104.80");
        assertThat(reorder.come(runs21).state()).isEqualTo(RunState.ORDERED);
        assertThat(reorder.run(runs21).goods()).contains(Money.of("306.30"));
        assertThat(reorder.run(waits).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.mails(owner.account(), "reorder-review"))
                .singleElement()
                .asString()
                .contains("300,00", "314,40");
    }

    @Test
    void aSmallRunMayRiseByFiveEurosBeforeItAsks() {
        ArticleId article = article("50.00");
        RunId run = next(reorder.aPlan(owner, article, 1));
        nowCosts(article, "55.00");
        assertThat(reorder.come(run).state()).isEqualTo(RunState.ORDERED);
        ArticleId other = article("50.00");
        RunId second = next(reorder.aPlan(owner, other, 1));
        nowCosts(other, "55.01");
        assertThat(reorder.come(second).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void agreedToItOrdersAndIfThePriceMovesAgainTheBuyerLooksAgain() {
        ArticleId article = article("100.00");
        RunId run = next(reorder.aPlan(owner, article, 3));
        nowCosts(article, "110.00");
        reorder.announce(run);
        assertThat(runs.agree(owner, run, Money.of("300.00"), Scope.THIS_TIME, "")
                        .orElseThrow())
                .isInstanceOf(PlanChange.Refused.class);
        assertThat(runs.agree(owner, run, Money.of("330.00"), Scope.THIS_TIME, "")
                        .orElseThrow())
                .isInstanceOf(PlanChange.Done.class);
        clock.advance(Duration.ofDays(1));
        nowCosts(article, "120.00");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.mails(owner.account(), "reorder-review")).hasSize(2);
        runs.agree(owner, run, Money.of("360.00"), Scope.ALWAYS, "");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void aLineHeldToItsPriceAsksAtAnyRise() {
        ArticleId article = article("100.00");
        WantedLine held = new WantedLine(article, Quantity.of(3), PriceMode.HELD, Optional.empty());
        RunId run = next(reorder.aPlan(owner, PlanSettings.USUAL, held));
        nowCosts(article, "100.10");
        assertThat(reorder.come(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void aBlockedAccountParksItsRunsWithReasonAndTheyGoOnByThemselvesWhenItIsOpenAgain() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 3));
        accounts.changeStatus(SYSTEM, owner.account(), AccountStatus.BLOCKED, "test");
        RunView parked = reorder.come(run);
        assertThat(parked.state()).isEqualTo(RunState.PARKED);
        assertThat(parked.reason().orElseThrow().key()).isEqualTo("order.accountBlocked");
        assertThat(parked.wayOut()).isPresent();
        clock.advance(Duration.ofDays(1));
        reorders.orderDue(SYSTEM);
        assertThat(reorder.mails(owner.account(), "reorder-parked")).hasSize(1);
        assertThat(reorder.orders(owner.account())).isZero();
        accounts.changeStatus(SYSTEM, owner.account(), AccountStatus.ACTIVE, "test");
        clock.advance(Duration.ofDays(1));
        reorders.orderDue(SYSTEM);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void threeDaysDownEachMissedRunHappensOnceTheOldestFirst() {
        PlanSettings alone = ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT);
        List<RunId> missed = new ArrayList<>();
        for (int day = 3; day >= 0; day--) {
            RunId run = next(reorder.aPlan(owner, alone, line(article("80.00"), 2)));
            runs.move(owner, run, reorder.run(run).due().plusDays(day), "");
            missed.addFirst(run);
        }
        missed.sort(Comparator.comparing(run -> reorder.run(run).due()));
        missed.forEach(reorder::announce);
        reorder.morningOf(reorder.run(missed.getLast()).due().plusDays(3));
        reorders.tick(SYSTEM);
        reorders.announceDue(SYSTEM);
        reorders.orderDue(SYSTEM);
        reorders.orderDue(SYSTEM);
        assertThat(reorder.orders(owner.account())).isEqualTo(4);
        assertThat(missed)
                .extracting(run -> reorder.run(run).orderNumber().orElseThrow())
                .satisfies(numbers -> assertThat(numbers.getFirst()).isLessThan(numbers.getLast()))
                .satisfies(numbers -> {
                    for (int i = 1; i < numbers.size(); i++) {
                        LocalDate before = reorder.run(missed.get(i - 1)).due();
                        if (before.isBefore(reorder.run(missed.get(i)).due())) {
                            assertThat(numbers.get(i - 1)).isLessThan(numbers.get(i));
                        }
                    }
                });
    }

    @Test
    void aRunNobodyWasToldOfForMoreThanAWeekAsksFirst() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.morningOf(reorder.run(run).due().plusDays(8));
        reorders.announceDue(SYSTEM);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.run(run).reason().orElseThrow().key()).isEqualTo("plan.review.late");
    }

    @Test
    void aRunThatIsMoreThanAWeekLateAsksFirst() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.announce(run);
        reorder.morningOf(reorder.run(run).due().plusDays(8));
        reorders.orderDue(SYSTEM);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.run(run).reason().orElseThrow().key()).isEqualTo("plan.review.late");
        assertThat(reorder.orders(owner.account())).isZero();
        runs.agree(owner, run, Money.of("160.00"), Scope.THIS_TIME, "");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void aRunNobodyCouldBeToldOfInTimeLeavesAWorkingDayToAnswer() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.morningOf(reorder.run(run).due());
        reorders.orderDue(SYSTEM);
        reorders.announceDue(SYSTEM);
        reorders.orderDue(SYSTEM);
        RunView late = reorder.run(run);
        assertThat(late.state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(late.due()).isAfter(reorder.today());
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void skippedAtTheSecondItIsOrderedThereIsEitherAnOrderOrNone() throws Exception {
        for (int round = 0; round < 5; round++) {
            int before = reorder.orders(owner.account());
            RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
            reorder.announce(run);
            reorder.morningOf(reorder.run(run).due());
            CountDownLatch start = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> {
                    start.await();
                    return runs.skip(owner, run, "");
                });
                threads.submit(() -> {
                    start.await();
                    return reorders.orderDue(SYSTEM);
                });
                start.countDown();
            }
            boolean ordered = reorder.run(run).state() == RunState.ORDERED;
            assertThat(reorder.run(run).state()).isIn(RunState.ORDERED, RunState.SKIPPED);
            assertThat(reorder.orders(owner.account()) - before).isEqualTo(ordered ? 1 : 0);
        }
    }

    @Test
    void manyWorkersAtOnceMakeOneOrderPerRun() throws Exception {
        Set<RunId> due = ConcurrentHashMap.newKeySet();
        ArticleId article = article("80.00");
        for (int i = 0; i < 12; i++) {
            due.add(next(reorder.aPlan(
                    owner,
                    ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT),
                    line(article, 1 + i))));
        }
        due.forEach(reorder::announce);
        reorder.morningOf(due.stream()
                .map(run -> reorder.run(run).due())
                .max(LocalDate::compareTo)
                .orElseThrow());
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int worker = 0; worker < 6; worker++) {
                threads.submit(() -> reorders.orderDue(SYSTEM));
            }
        }
        assertThat(due).allMatch(run -> reorder.run(run).state() == RunState.ORDERED);
        assertThat(reorder.orders(owner.account())).isEqualTo(12);
    }

    @Test
    void plannedTwiceTheCalendarHoldsEveryDateOnce() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 2);
        List<RunView> before = plans.plan(owner, plan).orElseThrow().upcoming();
        reorders.plan(SYSTEM);
        reorders.plan(SYSTEM);
        assertThat(plans.plan(owner, plan).orElseThrow().upcoming()).isEqualTo(before);
    }

    @Test
    void ordersThePartThatIsThereTheSubstituteOrWaitsByPreference() {
        ArticleId few = fixtures.anArticle().priced("80.00").inStock(1).id();
        ArticleId other = article("81.00");
        RunId part = next(reorder.aPlan(
                owner, ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT), line(few, 3)));
        RunView ordered = reorder.come(part);
        assertThat(orders.order(owner, ordered.order().orElseThrow())
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .backOrdered())
                .isEqualTo(2);

        RunId instead = next(reorder.aPlan(
                owner,
                ReorderFixtures.preferring(StockPreference.SUBSTITUTE, BelowMinimum.ACCEPT),
                new WantedLine(few, Quantity.of(3), PriceMode.FOLLOWS, Optional.of(other))));
        RunView substituted = reorder.come(instead);
        assertThat(orders.order(owner, substituted.order().orElseThrow())
                        .orElseThrow()
                        .goods())
                .isEqualTo(Money.of("243.00"));

        RunId waits = next(reorder.aPlan(
                owner, ReorderFixtures.preferring(StockPreference.WAIT, BelowMinimum.ACCEPT), line(few, 3)));
        assertThat(reorder.come(waits).state()).isEqualTo(RunState.PARKED);
        context.getBean(Stock.class).receive(SYSTEM, Map.of(few, 50), "in");
        clock.advance(Duration.ofDays(1));
        reorders.orderDue(SYSTEM);
        assertThat(reorder.run(waits).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void aDiscontinuedArticleProposesItsSuccessorAndTakenItIsOrdered() {
        ArticleId gone = fixtures.anArticle().priced("80.00").id();
        ArticleId next = article("82.00");
        PlanId plan = reorder.aPlan(owner, gone, 2);
        RunId run = next(plan);
        context.getBean(CatalogImport.class).discontinue(SYSTEM, gone, Optional.of(next));
        reorder.announce(run);
        assertThat(reorder.run(run).reason().orElseThrow().key()).isEqualTo("plan.review.successor");
        runs.takeSuccessors(owner, run, Scope.ALWAYS, "");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
        assertThat(plans.plan(owner, plan)
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .wanted()
                        .article())
                .isEqualTo(next);
    }

    @Test
    void belowFreeFreightItTakesLinesOfAnotherPlanAlongAndSaysWhatThatSaved() {
        // forward: 4.90 below 50 EUR, freight 5.90 free from 150 EUR
        ArticleId small = article("100.00");
        ArticleId first = article("60.00");
        ArticleId second = article("70.00");
        RunId run = next(reorder.aPlan(owner, small, 1));
        PlanId other = reorder.aPlan(owner, PlanSettings.USUAL, line(first, 1), line(second, 1));
        RunId pulled = next(other);
        runs.move(owner, pulled, reorder.run(pulled).due().plusDays(8), "");
        RunView ordered = reorder.come(run);
        assertThat(ordered.state()).isEqualTo(RunState.ORDERED);
        assertThat(ordered.goods()).contains(Money.of("160.00"));
        assertThat(ordered.saved()).isEqualTo(Money.of("5.90"));
        assertThat(reorder.run(pulled).lines().orElseThrow())
                .singleElement()
                .extracting(WantedLine::article)
                .isEqualTo(second);
    }

    @Test
    void mergedWithAnotherPlanBothGoInOneOrderAndTheOtherRunIsLeftOut() {
        RunId run = next(reorder.aPlan(
                owner,
                ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.MERGE),
                line(article("100.00"), 1)));
        RunId other = next(reorder.aPlan(owner, article("64.00"), 1));
        runs.move(owner, other, reorder.run(other).due().plusDays(6), "");
        RunView ordered = reorder.come(run);
        assertThat(ordered.goods()).contains(Money.of("164.00"));
        assertThat(ordered.saved()).isEqualTo(Money.of("11.80"));
        assertThat(reorder.run(other).state()).isEqualTo(RunState.SKIPPED);
        assertThat(reorder.orders(owner.account())).isEqualTo(1);
    }

    @Test
    void preferringToWaitItGoesTogetherWithTheNextPlanWithinAWeekOrPays() {
        RunId run = next(reorder.aPlan(
                owner,
                ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.WAIT),
                line(article("100.00"), 1)));
        RunId other = next(reorder.aPlan(owner, article("64.00"), 1));
        runs.move(owner, other, reorder.run(other).due().plusDays(4), "");
        RunView waiting = reorder.come(run);
        assertThat(waiting.due()).isEqualTo(reorder.run(other).due());
        assertThat(reorder.order(run).state()).isIn(RunState.ORDERED, RunState.SKIPPED);
        assertThat(reorder.orders(owner.account())).isEqualTo(1);
    }

    @Test
    void belowTheHardMinimumItIsParkedWithTheWayOut() {
        owner = fixtures.anOwnerInRetreat();
        RunId run = next(reorder.aPlan(
                owner,
                ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT),
                line(article("44.00"), 1)));
        RunView parked = reorder.come(run);
        assertThat(parked.state()).isEqualTo(RunState.PARKED);
        assertThat(parked.reason().orElseThrow().key()).isEqualTo("terms.hardMinimum.refused");
    }

    @Test
    void aCeilingStopsARunThatWouldExceedIt() {
        ArticleId article = article("100.00");
        PlanSettings settings = new PlanSettings(
                Optional.of(Money.of("301.00")),
                StockPreference.PART,
                BelowMinimum.ACCEPT,
                PaymentMethod.ON_ACCOUNT,
                Optional.empty(),
                "",
                "");
        RunId run = next(reorder.aPlan(owner, settings, line(article, 3)));
        nowCosts(article, "101.00");
        assertThat(reorder.come(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void parkedForLongerThanAWeekItGoesOnByItselfWhenTheCauseIsGone() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 3));
        accounts.changeStatus(SYSTEM, owner.account(), AccountStatus.BLOCKED, "test");
        assertThat(reorder.come(run).state()).isEqualTo(RunState.PARKED);
        for (int day = 1; day <= 10; day++) {
            clock.advance(Duration.ofDays(1));
            reorders.orderDue(SYSTEM);
            assertThat(reorder.run(run).state()).isEqualTo(RunState.PARKED);
        }
        assertThat(reorder.mails(owner.account(), "reorder-parked")).hasSize(1);
        accounts.changeStatus(SYSTEM, owner.account(), AccountStatus.ACTIVE, "test");
        clock.advance(Duration.ofDays(1));
        reorders.orderDue(SYSTEM);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
        assertThat(reorder.orders(owner.account())).isEqualTo(1);
    }

    @Test
    void askedAgainAfterItWasMovedAwayTheBuyerIsToldAgain() {
        ArticleId article = article("100.00");
        RunId run = next(reorder.aPlan(owner, article, 3));
        nowCosts(article, "110.00");
        reorder.announce(run);
        assertThat(reorder.mails(owner.account(), "reorder-review")).hasSize(1);
        runs.move(owner, run, reorder.run(run).due().plusDays(14), "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SCHEDULED);
        reorder.announce(run);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.mails(owner.account(), "reorder-review")).hasSize(2);
    }

    @Test
    void movedAwayAndBackItIsAnnouncedAgain() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        LocalDate day = reorder.run(run).due();
        reorder.announce(run);
        runs.move(owner, run, day.plusDays(14), "");
        runs.move(owner, run, day, "");
        reorders.announceDue(SYSTEM);
        assertThat(reorder.run(run).due()).isEqualTo(day);
        assertThat(reorder.mails(owner.account(), "reorder-announced")).hasSize(2);
    }

    @Test
    void whereTheLoginOfThePlanIsLockedTheOwnerOfTheAccountIsTold() {
        Actor.Member buyer = fixtures.aBuyerBeside(owner, Optional.empty());
        RunId run = reorder.nextOf(buyer, reorder.aPlan(buyer, article("80.00"), 2));
        context.getBean(Identity.class).lock(SYSTEM, buyer.login());
        reorder.announce(run);
        assertThat(reorder.recipients(owner.account(), "reorder-announced"))
                .containsExactly(accounts.member(owner.login()).orElseThrow().email());
    }

    /** Agreeing to more than the ceiling covers that value; agreeing to less says nothing about the ceiling. */
    @Test
    void agreedToBelowTheCeilingItStillAsksAboveIt() {
        ArticleId article = article("90.00");
        PlanSettings upTo100 = new PlanSettings(
                Optional.of(Money.of("100.00")),
                StockPreference.PART,
                BelowMinimum.ACCEPT,
                PaymentMethod.ON_ACCOUNT,
                Optional.empty(),
                "",
                "");
        RunId run = next(reorder.aPlan(owner, upTo100, line(article, 1)));
        nowCosts(article, "99.00");
        reorder.announce(run);
        runs.agree(owner, run, Money.of("99.00"), Scope.THIS_TIME, "");
        clock.advance(Duration.ofDays(1));
        nowCosts(article, "103.00");
        RunView asked = reorder.order(run);
        assertThat(asked.state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(asked.reason().orElseThrow().key()).isEqualTo("plan.review.ceiling");
        runs.agree(owner, run, Money.of("103.00"), Scope.THIS_TIME, "");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void aParkedRunThatWasMovedIsOrderedAtOnceWhenTriedAgain() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 3));
        accounts.changeStatus(SYSTEM, owner.account(), AccountStatus.BLOCKED, "test");
        reorder.come(run);
        runs.move(owner, run, reorder.today().plusDays(2), "");
        accounts.changeStatus(SYSTEM, owner.account(), AccountStatus.ACTIVE, "test");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.PARKED);
        assertThat(reorder.run(run).due()).isAfter(reorder.today());
        assertThat(runs.tryAgain(owner, run, "").orElseThrow()).isInstanceOf(PlanChange.Done.class);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
    }
}
