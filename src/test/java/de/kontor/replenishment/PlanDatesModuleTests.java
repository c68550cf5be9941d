package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kontor.accounts.AddressBook;
import de.kontor.accounts.AddressId;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.PostalAddress;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.ArticleId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Money;
import de.kontor.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coming dates of a plan when its rhythm, its pause or the address delivered to changes. */
class PlanDatesModuleTests extends ReorderTest {
    private static final PostalAddress COLOGNE = new PostalAddress("Lager", "Hofweg 5", "50667", "Köln");

    @Autowired
    AddressBook book;

    private Duration leapt = Duration.ZERO;

    @AfterEach
    void backAgain() {
        clock.advance(leapt.negated());
    }

    @Test
    void anotherAddressPutsComingDatesOnItsWorkingDaysAtOnce() {
        LocalDate epiphany = aHolidayInUlmThatIsNoneInCologne();
        RunId run = next(planOn(epiphany, 1, Unit.MONTHS));
        assertThat(reorder.run(run).due()).isBefore(epiphany);
        DeliveryAddress home = book.addresses(owner).getFirst();
        book.edit(owner, home.id(), COLOGNE);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reorder.run(run).due()).isEqualTo(epiphany));
        Run dated = context.getBean(RunRows.class).find(run).orElseThrow();
        assertThat(dated.announceOn())
                .isEqualTo(context.getBean(ReorderCalendar.class).announceOn(epiphany, FederalState.NW));
        assertThat(dated.state()).isEqualTo(RunState.SCHEDULED);
    }

    @Test
    void whatWasAnnouncedKeepsItsDayWhenTheAddressChanges() {
        LocalDate epiphany = aHolidayInUlmThatIsNoneInCologne();
        RunId run = next(planOn(epiphany, 1, Unit.MONTHS));
        reorder.announce(run);
        LocalDate told = reorder.run(run).due();
        book.edit(owner, book.addresses(owner).getFirst().id(), COLOGNE);
        context.getBean(PlanDates.class).redate(owner.account());
        assertThat(reorder.run(run).due()).isEqualTo(told).isBefore(epiphany);
    }

    @Test
    void aMovedRunKeepsItsDayWhenThePlanGoesToAnotherAddress() {
        book.add(owner, COLOGNE);
        AddressId cologne = book.addresses(owner).getLast().id();
        PlanId plan = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(plan);
        LocalDate day = moved(run, 14);
        reorder.morningOf(day.minusDays(9));
        PlanDetails seen = plans.plan(owner, plan).orElseThrow();
        assertThat(refusal(
                        plans.edit(owner, plan, seen.version(), draft(seen, seen.rhythm(), Optional.of(cologne)), "")))
                .isEqualTo("done");
        assertThat(reorder.run(run).due()).isEqualTo(day);
        assertThat(reorder.come(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void aMovedRunAfterAPauseStaysAndOneInsideIsLeftOut() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(plan);
        LocalDate day = moved(run, 14);
        plans.pause(owner, plan, day.minusDays(3), "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SCHEDULED);
        assertThat(reorder.run(run).due()).isEqualTo(day);
        plans.pause(owner, plan, day.plusDays(3), "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SKIPPED);
    }

    @Test
    void resumedEarlyTheRunsAPauseLeftOutComeBackWithWhatWasAddedToThem() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(plan);
        runs.addOnce(owner, plan, line(article("9.00"), 1), "");
        plans.pause(owner, plan, reorder.today().plusDays(60), "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SKIPPED);
        plans.resume(owner, plan, "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SCHEDULED);
        assertThat(reorder.come(run).goods()).contains(Money.of("169.00"));
    }

    @Test
    void pausedForAShorterTimeRunsAfterItComeBackAndWhatTheBuyerSkippedDoesNot() {
        PlanId plan = planOn(plans.earliestFirst(owner), 1, Unit.WEEKS);
        List<RunView> coming = plans.plan(owner, plan).orElseThrow().upcoming();
        RunId skipped = coming.get(1).id().orElseThrow();
        RunId told = coming.getFirst().id().orElseThrow();
        runs.skip(owner, skipped, "");
        reorder.announce(told);
        plans.pause(owner, plan, reorder.today().plusDays(60), "");
        plans.pause(owner, plan, reorder.today().plusDays(1), "");
        assertThat(reorder.run(told).state()).isEqualTo(RunState.SCHEDULED);
        assertThat(reorder.run(skipped).state()).isEqualTo(RunState.SKIPPED);
        reorders.announceDue(ReorderFixtures.SYSTEM);
        assertThat(reorder.mails(owner.account(), "reorder-announced")).hasSize(2);
    }

    @Test
    void aNewRhythmTellsOfOrdersThatStayOnTheOldDates() {
        ArticleId article = article("80.00");
        PlanId plan = reorder.aPlan(owner, article, 2);
        RunId run = next(plan);
        runs.addOnce(owner, plan, line(article("9.00"), 1), "");
        PlanDetails seen = plans.plan(owner, plan).orElseThrow();
        Rhythm later = Rhythm.from(plans.earliestFirst(owner).plusDays(1), 1, Unit.WEEKS);
        PlanChange change = plans.edit(owner, plan, seen.version(), draft(seen, later, Optional.empty()), "")
                .orElseThrow();
        assertThat(((PlanChange.Done) change).sentence().key()).isEqualTo("plan.event.editedKeepsOne");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SCHEDULED);
    }

    @Test
    void aNewRhythmMayBeginOnADayThatWasSkipped() {
        PlanId plan = planOn(plans.earliestFirst(owner), 1, Unit.MONTHS);
        RunId run = next(plan);
        runs.skip(owner, run, "");
        PlanDetails seen = plans.plan(owner, plan).orElseThrow();
        Rhythm weekly = Rhythm.from(reorder.run(run).nominal(), 1, Unit.WEEKS);
        plans.edit(owner, plan, seen.version(), draft(seen, weekly, Optional.empty()), "");
        assertThat(reorder.next(owner, plan).nominal()).isEqualTo(weekly.first());
    }

    @Test
    void changingThePlanEndsWhatWasAgreedForARunOfTheOldLines() {
        ArticleId article = article("100.00");
        PlanId plan = reorder.aPlan(owner, article, 3);
        RunId run = next(plan);
        nowCosts(article, "110.00");
        reorder.announce(run);
        runs.agree(owner, run, Money.of("330.00"), Scope.THIS_TIME, "");
        edit(plan, line(article, 1));
        clock.advance(Duration.ofDays(1));
        nowCosts(article, "220.00");
        RunView asked = reorder.order(run);
        assertThat(asked.state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.orders(owner.account())).isZero();
        // what the buyer saw on the page of the plan is agreed, so nothing is left to ask
        edit(plan, line(article, 1));
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(reorder.order(run).goods()).contains(Money.of("220.00"));
    }

    @Test
    void aPlanWhoseAddressIsTakenAwayDeliversToTheDefaultOne() {
        book.add(owner, COLOGNE);
        AddressId cologne = book.addresses(owner).getLast().id();
        PlanId plan = reorder.aPlan(owner, PlanSettings.USUAL.at(Optional.of(cologne)), line(article("80.00"), 2));
        RunId run = next(plan);
        book.remove(owner, cologne);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        plans.plan(owner, plan).orElseThrow().settings().address())
                .isEmpty());
        assertThat(reorder.come(run).state()).isEqualTo(RunState.ORDERED);
    }

    private void edit(PlanId plan, WantedLine line) {
        PlanDetails seen = plans.plan(owner, plan).orElseThrow();
        PlanDraft draft = new PlanDraft(seen.name(), seen.rhythm(), false, List.of(line), seen.settings());
        assertThat(refusal(plans.edit(owner, plan, seen.version(), draft, ""))).isEqualTo("done");
    }

    private static PlanDraft draft(PlanDetails seen, Rhythm rhythm, Optional<AddressId> address) {
        List<WantedLine> lines =
                seen.lines().stream().map(PlanDetails.Line::wanted).toList();
        return new PlanDraft(seen.name(), rhythm, false, lines, seen.settings().at(address));
    }

    private PlanId planOn(LocalDate first, int every, Unit unit) {
        PlanDraft draft = new PlanDraft(
                "Verbrauch",
                Rhythm.from(first, every, unit),
                false,
                List.of(line(article("80.00"), 2)),
                PlanSettings.USUAL);
        return ReorderFixtures.started(plans.start(owner, draft));
    }

    private LocalDate moved(RunId run, int days) {
        assertThat(refusal(runs.move(owner, run, reorder.run(run).due().plusDays(days), "")))
                .isEqualTo("done");
        return reorder.run(run).due();
    }

    /** Leaps to three weeks before such a day. */
    private LocalDate aHolidayInUlmThatIsNoneInCologne() {
        WorkingDays days = new WorkingDays();
        LocalDate day = reorder.today().plusDays(21);
        while (days.isWorkingDay(day, FederalState.BW) || !days.isWorkingDay(day, FederalState.NW)) {
            day = day.plusDays(1);
        }
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        leapt = Duration.between(now, day.minusDays(21).atTime(5, 30).atZone(clock.getZone()));
        clock.advance(leapt);
        return day;
    }
}
