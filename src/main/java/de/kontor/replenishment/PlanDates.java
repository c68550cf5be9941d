package de.kontor.replenishment;

import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the coming dates of a plan right when what they depend on changes: its rhythm, a pause, the address delivered
 * to. What somebody decided stays: a run that was moved keeps its day, one that was changed keeps its lines.
 */
@Component
class PlanDates {
    private final PlanRows plans;
    private final RunRows runs;
    private final PlanEvents events;
    private final Planner planner;
    private final PlanCheck check;
    private final ReorderCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanDates(
            PlanRows plans,
            RunRows runs,
            PlanEvents events,
            Planner planner,
            PlanCheck check,
            ReorderCalendar calendar,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.events = events;
        this.planner = planner;
        this.check = check;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Plans by a new rhythm, in the caller's transaction, which holds the plan. Runs the buyer was told of, moved or
     * changed stay where they are.
     *
     * @return what to say of it
     */
    Message replan(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        Plan anew = plan.plannedUntil(today);
        plans.update(anew);
        runs.forgetScheduled(plan.id());
        List<Run> kept = runs.openOf(plan.id()).stream()
                .filter(run ->
                        !plan.rhythm().nominalAfter(run.nominal().minusDays(1)).equals(run.nominal()))
                .toList();
        // the day chosen to begin on is meant, even if it was left out before
        revive(
                plan,
                run -> run.nominal().equals(plan.rhythm().first())
                        && plan.pausedUntil().filter(run.due()::isBefore).isEmpty());
        planner.plan(anew, today);
        return switch (kept.size()) {
            case 0 -> Message.of("plan.event.edited");
            case 1 ->
                Message.of("plan.event.editedKeepsOne", new Day(kept.getFirst().due()));
            default ->
                Message.of(
                        "plan.event.editedKeeps",
                        new Count(kept.size()),
                        new Day(kept.getFirst().due()));
        };
    }

    /** Brings runs back that a pause left out and that lie outside it now, in the caller's transaction. */
    void bringBack(Plan plan, LocalDate from) {
        revive(
                plan,
                run -> !run.due().isBefore(from)
                        && run.reason()
                                .filter(why -> why.key().equals("plan.event.paused"))
                                .isPresent());
    }

    private void revive(Plan plan, Predicate<Run> which) {
        LocalDate today = LocalDate.now(clock);
        runs.skippedAfter(plan.id(), today).stream().filter(which).forEach(run -> {
            runs.update(RunEdit.of(run).state(RunState.SCHEDULED).freely().run(), run.state());
            runs.tried(run.id(), null);
        });
    }

    /** Computes anew the days of runs nobody was told of yet, in the caller's transaction, which holds the plan. */
    void redate(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        runs.scheduledAfter(plan.id(), today).forEach(run -> {
            LocalDate due = calendar.due(run.wanted(), plan.federalState(), today);
            runs.date(run.id(), due, calendar.announceOn(due, plan.federalState()));
        });
    }

    /** The addresses of an account have changed: its plans go by the holidays of where they deliver to now. */
    void redate(AccountId account) {
        plans.of(account).stream()
                .filter(plan -> plan.state() != PlanState.ENDED)
                .forEach(plan -> transaction.executeWithoutResult(
                        status -> plans.lock(plan.id()).ifPresent(this::deliver)));
    }

    private void deliver(Plan plan) {
        boolean gone = check.isGone(plan.account(), plan.settings());
        PlanSettings settings = gone ? plan.settings().at(Optional.empty()) : plan.settings();
        FederalState state = check.stateOf(plan.account(), settings);
        if (state == plan.federalState() && !gone) {
            return;
        }
        Plan moved = plan.with(plan.name(), plan.rhythm(), plan.lines(), settings, state);
        plans.update(moved);
        if (state != plan.federalState()) {
            redate(moved);
        }
        String what = gone ? "plan.event.addressGone" : "plan.event.redated";
        events.note(plan, null, Actors.PLAN.name(), Message.of(what), "");
    }
}
