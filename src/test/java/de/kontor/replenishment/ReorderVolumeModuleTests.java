package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.replenishment.ReorderVolume.Month;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What plans commit to per month: what more is committed when a plan begins, moves, rests or ends. */
class ReorderVolumeModuleTests extends ReorderTest {
    private static final Actor SERVICE = new Actor.Staff(LoginId.next(), "Sabine Service", Set.of(Role.SERVICE));
    private static final int MONTHS = 8;

    @Autowired
    ReorderVolume volume;

    private List<Month> before;

    @BeforeEach
    void whatWasThereBefore() {
        before = volume.volume(SERVICE, 0, MONTHS);
    }

    @Test
    void aPlanOfEveryKindCommitsToEachOfItsDatesInItsMonth() {
        LocalDate first = plans.earliestFirst(owner).plusDays(3);
        for (Rhythm rhythm : List.of(
                Rhythm.from(first, 1, Unit.MONTHS),
                Rhythm.from(first.withDayOfMonth(28).plusMonths(1).plusDays(2), 1, Unit.MONTHS),
                Rhythm.atMonthEnd(first.plusMonths(1), 2),
                Rhythm.from(first, 2, Unit.WEEKS),
                Rhythm.from(first, 5, Unit.WEEKS),
                Rhythm.from(first, 17, Unit.DAYS))) {
            before = volume.volume(SERVICE, 0, MONTHS);
            PlanId plan = start(rhythm);
            Map<YearMonth, Integer> dates = new HashMap<>();
            // as the page of the plan says for what is in the calendar, and as the rhythm says behind it
            LocalDate calendar = reorder.today().plusDays(Planner.DAYS_AHEAD);
            plans.plan(owner, plan).orElseThrow().upcoming().stream()
                    .filter(run -> run.id().isPresent())
                    .forEach(run -> dates.merge(YearMonth.from(run.due()), 1, Integer::sum));
            LocalDate end = YearMonth.from(reorder.today()).plusMonths(MONTHS).atEndOfMonth();
            for (LocalDate day = rhythm.nominalAfter(calendar); !day.isAfter(end); day = rhythm.nominalAfter(day)) {
                dates.merge(YearMonth.from(day), 1, Integer::sum);
            }
            volume.volume(SERVICE, 0, MONTHS).forEach(month -> assertThat(more(month))
                    .as(rhythm + " in " + month.month())
                    .isEqualTo(Money.ofCents(160_00L * dates.getOrDefault(month.month(), 0))));
        }
    }

    @Test
    void whatIsSkippedMovedOrChangedThisTimeCountsAsItIs() {
        PlanId plan = start(Rhythm.from(plans.earliestFirst(owner), 12, Unit.MONTHS));
        RunId run = next(plan);
        assertThat(sum()).isEqualTo(Money.of("160.00"));
        runs.addOnce(owner, plan, line(article("10.00"), 1), "");
        assertThat(sum()).isEqualTo(Money.of("170.00"));
        LocalDate day = reorder.run(run).due().plusDays(40);
        runs.move(owner, run, day, "");
        YearMonth moved = YearMonth.from(reorder.run(run).due());
        assertThat(volume.volume(SERVICE, 0, MONTHS).stream()
                        .filter(month -> month.month().equals(moved))
                        .map(this::more))
                .containsExactly(Money.of("170.00"));
        runs.skip(owner, run, "");
        assertThat(sum()).isEqualTo(Money.ZERO);
    }

    @Test
    void aPlanThatRestsCommitsToNothingUntilItGoesOnAndAnEndedOneToNothing() {
        PlanId plan = start(Rhythm.from(plans.earliestFirst(owner), 1, Unit.MONTHS));
        LocalDate until = reorder.today().plusMonths(4);
        plans.pause(owner, plan, until, "");
        volume.volume(SERVICE, 0, MONTHS).stream()
                .filter(month -> month.month().isBefore(YearMonth.from(until)))
                .forEach(month -> assertThat(more(month)).isEqualTo(Money.ZERO));
        assertThat(sum()).isGreaterThan(Money.ZERO);
        plans.end(owner, plan, "");
        assertThat(sum()).isEqualTo(Money.ZERO);
    }

    private PlanId start(Rhythm rhythm) {
        return ReorderFixtures.started(plans.start(
                owner,
                new PlanDraft("Verbrauch", rhythm, false, List.of(line(article("80.00"), 2)), PlanSettings.USUAL)));
    }

    private Money sum() {
        return volume.volume(SERVICE, 0, MONTHS).stream().map(this::more).reduce(Money.ZERO, Money::plus);
    }

    private Money more(Month month) {
        return month.committed()
                .minus(before.stream()
                        .filter(old -> old.month().equals(month.month()))
                        .map(Month::committed)
                        .findFirst()
                        .orElse(Money.ZERO));
    }
}
