package de.kontor.replenishment;

import static de.kontor.replenishment.ReorderFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.ordering.OrderId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders of runs whose payment has to be collected: once each, declined, tried again, given up, paid another way. */
class PlanPaymentsModuleTests extends ReorderTest {
    @Autowired
    FakeCard card;

    @Test
    void collectedOnceHoweverOftenItIsLookedAt() {
        RunId run = ordered();
        reorders.collectDue(SYSTEM);
        reorders.collectDue(SYSTEM);
        assertThat(card.asked(order(run))).containsExactly(1);
        assertThat(stand(run)).isEqualTo("CARD");
        assertThat(reorder.run(run).declined()).isFalse();
        assertThat(reorder.mails(owner.account(), "reorder-payment")).isEmpty();
    }

    @Test
    void declinedItIsTriedOnTheThirdAndSeventhDayAfterTheOrderAndThenFailsWithReasonAndWayOut() {
        RunId run = next(reorder.aPlan(owner, byCard(), line(article("200.00"), 1)));
        reorder.announce(run);
        // the portal was down on the day, so the order's day is a later one
        reorder.morningOf(reorder.run(run).due().plusDays(2));
        reorders.orderDue(SYSTEM);
        LocalDate ordered = reorder.today();
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
        OrderId order = order(run);
        card.declines(order, true);
        for (int day = 0; day <= 8; day++) {
            reorder.morningOf(ordered.plusDays(day));
            reorders.collectDue(SYSTEM);
            reorders.collectDue(SYSTEM);
            assertThat(card.asked(order)).as("day " + day).hasSize(day < 3 ? 1 : day < 7 ? 2 : 3);
        }
        assertThat(card.asked(order)).containsExactly(1, 2, 3);
        RunView failed = reorder.run(run);
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.declined()).isTrue();
        assertThat(failed.reason()).contains(FakeCard.EXPIRED);
        assertThat(failed.wayOut().orElseThrow().key()).isEqualTo("plan.payment.wayOut");
        assertThat(reorder.mails(owner.account(), "reorder-payment"))
                .hasSize(3)
                .allMatch(mail -> mail.contains("auf Rechnung"));
        assertThat(reorder.orders(owner.account())).isEqualTo(1);
    }

    @Test
    void theSecondTryMaySucceedAndThenNothingIsLeftToSay() {
        RunId run = ordered();
        card.declines(order(run), true);
        reorders.collectDue(SYSTEM);
        assertThat(reorder.run(run).declined()).isTrue();
        card.declines(order(run), false);
        clock.advance(Duration.ofDays(3));
        reorders.collectDue(SYSTEM);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
        assertThat(reorder.run(run).declined()).isFalse();
        assertThat(reorder.run(run).reason()).isEmpty();
        assertThat(card.collected(run)).isEqualTo(1);
    }

    @Test
    void aPortalThatDiedBetweenCollectingAndKeepingCollectsUnderTheSameAttempt() {
        RunId run = ordered();
        card.diesAfterCollecting(order(run));
        assertThatThrownBy(() -> reorders.collectDue(SYSTEM)).hasMessageContaining("died");
        assertThat(stand(run)).isEqualTo("COLLECTING");
        reorders.collectDue(SYSTEM);
        assertThat(card.asked(order(run))).containsExactly(1, 1);
        assertThat(card.collected(run)).isEqualTo(1);
        assertThat(stand(run)).isEqualTo("CARD");
        assertThat(reorder.orders(owner.account())).isEqualTo(1);
    }

    @Test
    void twoNodesThatCollectAtOnceKeepOneAnswer() {
        RunId run = ordered();
        card.meanwhile(() -> {
            try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
                other.submit(() -> reorders.collectDue(SYSTEM));
            }
        });
        reorders.collectDue(SYSTEM);
        assertThat(card.collected(run)).isEqualTo(1);
        assertThat(plans.plan(owner, reorder.run(run).plan()).orElseThrow().events())
                .filteredOn(event -> event.what().key().equals("plan.event.paid"))
                .hasSize(1);
    }

    @Test
    void givenUpItMayStillBePaidOnAccountAndIsNotCollectedAnyMore() {
        RunId run = ordered();
        card.declines(order(run), true);
        for (int attempt = 1; attempt <= 3; attempt++) {
            reorders.collectDue(SYSTEM);
            clock.advance(Duration.ofDays(4));
        }
        assertThat(reorder.run(run).state()).isEqualTo(RunState.FAILED);
        assertThat(refusal(runs.payOnAccount(owner, run, ""))).isEqualTo("done");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
        assertThat(reorder.run(run).declined()).isFalse();
        assertThat(stand(run)).isEqualTo("ON_ACCOUNT");
        reorders.collectDue(SYSTEM);
        assertThat(card.asked(order(run))).hasSize(3);
        assertThat(refusal(runs.payOnAccount(owner, run, ""))).isEqualTo("plan.refused.nothingToPay");
    }

    @Test
    void whileItIsCollectedItCannotBeSwitchedToInvoiceSoNobodyPaysTwice() {
        RunId run = ordered();
        AtomicReference<String> answer = new AtomicReference<>();
        card.meanwhile(() -> {
            try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
                other.submit(() -> answer.set(refusal(runs.payOnAccount(owner, run, ""))));
            }
        });
        reorders.collectDue(SYSTEM);
        assertThat(answer.get()).isEqualTo("plan.refused.collecting");
        assertThat(stand(run)).isEqualTo("CARD");
    }

    @Test
    void aPlanThatPrefersInvoiceByNowCollectsTheOldOrderAsItWasAgreed() {
        RunId run = ordered();
        PlanDetails seen = plans.plan(owner, reorder.run(run).plan()).orElseThrow();
        PlanDraft draft = new PlanDraft(
                seen.name(),
                seen.rhythm(),
                false,
                seen.lines().stream().map(PlanDetails.Line::wanted).toList(),
                PlanSettings.USUAL);
        plans.edit(owner, seen.id(), seen.version(), draft, "");
        reorders.collectDue(SYSTEM);
        assertThat(card.asked(order(run))).containsExactly(1);
        assertThat(stand(run)).isEqualTo("CARD");
    }

    private RunId ordered() {
        RunId run = next(reorder.aPlan(owner, byCard(), line(article("200.00"), 1)));
        assertThat(reorder.come(run).state()).isEqualTo(RunState.ORDERED);
        return run;
    }

    private OrderId order(RunId run) {
        return reorder.run(run).order().orElseThrow();
    }

    private String stand(RunId run) {
        return context.getBean(RunRows.class).find(run).orElseThrow().payment().orElseThrow();
    }

    static PlanSettings byCard() {
        return new PlanSettings(
                Optional.empty(),
                StockPreference.PART,
                BelowMinimum.ACCEPT,
                PaymentMethod.CARD,
                Optional.empty(),
                "",
                "");
    }
}
