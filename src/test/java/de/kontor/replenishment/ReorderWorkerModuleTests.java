package de.kontor.replenishment;

import static de.kontor.replenishment.ReorderFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.kontor.ordering.OrderId;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Message;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The worker on bad mornings: a run that cannot be finished, missed weeks, days off. It always comes to an end. */
class ReorderWorkerModuleTests extends ReorderTest {
    @Autowired
    ReorderWorker worker;

    @Autowired
    ReorderCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Value("${db-scheduler.threads}")
    int threads;

    private PlanId weekly(ArticleId article) {
        return ReorderFixtures.started(plans.start(
                owner,
                new PlanDraft(
                        "Woche",
                        Rhythm.from(plans.earliestFirst(owner), 1, Unit.WEEKS),
                        false,
                        List.of(line(article, 2)),
                        ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT))));
    }

    private OrderId anOrderBefore() {
        RunId first = next(reorder.aPlan(owner, article("200.00"), 1));
        return reorder.come(first).order().orElseThrow();
    }

    /** From now on every try of the run is rolled back: another order has its token already. */
    private void breaks(RunId run, OrderId other) {
        jdbc.sql("update orders set submit_token = ? where id = ?")
                .params(run.value(), other.value())
                .update();
    }

    private List<RunId> open(PlanId plan) {
        return plans.plan(owner, plan).orElseThrow().upcoming().stream()
                .flatMap(run -> run.id().stream())
                .toList();
    }

    private void orderInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> reorders.orderDue(SYSTEM));
    }

    @Test
    void aRunThatKeepsFailingIsParkedWithReasonAndMailAndTheNextOfItsPlanGoesOn() {
        OrderId before = anOrderBefore();
        PlanId plan = weekly(article("80.00"));
        RunId fails = open(plan).getFirst();
        RunId next = open(plan).get(1);
        breaks(fails, before);
        reorder.announce(fails);
        reorder.morningOf(reorder.run(fails).due());
        orderInTime();
        reorder.announce(next);
        assertThat(reorder.run(fails).state()).isEqualTo(RunState.ANNOUNCED);
        reorder.morningOf(reorder.run(next).due());
        for (int tries = 1; tries < ReorderWorker.TRIES; tries++) {
            orderInTime();
            clock.advance(Duration.ofMinutes(2));
        }
        RunView parked = reorder.run(fails);
        assertThat(parked.state()).isEqualTo(RunState.PARKED);
        assertThat(parked.reason()).map(Message::key).contains("plan.parked.failed");
        assertThat(reorder.mails(owner.account(), "reorder-parked"))
                .singleElement()
                .asString()
                .contains("Fehler");
        orderInTime();
        assertThat(reorder.run(next).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void whatFailedIsNotTriedByTheNextWorkerInTheSameMinute() {
        OrderId before = anOrderBefore();
        RunId fails = next(reorder.aPlan(owner, article("80.00"), 2));
        breaks(fails, before);
        reorder.announce(fails);
        reorder.morningOf(reorder.run(fails).due());
        for (int lane = 0; lane < ReorderWorker.TRIES; lane++) {
            orderInTime();
        }
        assertThat(reorder.run(fails).state()).isEqualTo(RunState.ANNOUNCED);
    }

    @Test
    void outsideFiveToSevenNothingIsOrdered() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.announce(run);
        reorder.morningOf(reorder.run(run).due());
        clock.advance(Duration.ofHours(2));
        assertThat(worker.orderWhileOpen().runs()).isZero();
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
    }

    @Test
    void whatWasMissedIsMadeUpForOnAWorkingDayAndNotOnASunday() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.announce(run);
        LocalDate sunday = reorder.run(run).due().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        reorder.morningOf(sunday);
        worker.orderWhileOpen();
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
        reorder.morningOf(calendar.ahead(sunday, 1, FederalState.BW));
        worker.orderWhileOpen();
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void twoMissedRunsOfAPlanAreNotAnnouncedForOneDay() {
        PlanId plan = weekly(article("80.00"));
        RunId first = open(plan).getFirst();
        RunId second = open(plan).get(1);
        reorder.morningOf(reorder.run(first).due().plusDays(7));
        reorders.announceDue(SYSTEM);
        assertThat(reorder.run(first).state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(reorder.run(second).state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(reorder.run(first).due()).isNotEqualTo(reorder.run(second).due());
    }

    @Test
    void allLanesTogetherLeaveThreadsToOtherTasks() {
        assertThat(2 * ReorderClock.LANES).isLessThan(threads);
    }
}
