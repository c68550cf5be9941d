package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.replenishment.PlanCheck.Agreed;
import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Message.Text;
import de.kontor.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reorder plans of accounts: started, changed, paused, ended. Owners and buyers act for their own account, service
 * on behalf with a reason, which is kept; a plan of another account is answered as if it did not exist.
 */
@Service
public class ReorderPlans {
    private static final int LONGEST_PAUSE_DAYS = 366;

    private final PlanRows plans;
    private final RunRows runs;
    private final PlanDesk desk;
    private final PlanCheck check;
    private final PlanReader reader;
    private final Planner planner;
    private final PlanDates dates;
    private final Reviews reviews;
    private final Outlooks outlooks;
    private final ReorderMails mails;
    private final ReorderCalendar calendar;
    private final ComingDates coming;
    private final PlanStart start;
    private final Clock clock;

    ReorderPlans(
            PlanRows plans,
            RunRows runs,
            PlanDesk desk,
            PlanCheck check,
            PlanReader reader,
            Planner planner,
            PlanDates dates,
            Reviews reviews,
            Outlooks outlooks,
            ReorderMails mails,
            ReorderCalendar calendar,
            ComingDates coming,
            PlanStart start,
            Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.desk = desk;
        this.check = check;
        this.reader = reader;
        this.planner = planner;
        this.dates = dates;
        this.reviews = reviews;
        this.outlooks = outlooks;
        this.mails = mails;
        this.calendar = calendar;
        this.coming = coming;
        this.start = start;
        this.clock = clock;
    }

    /** Whether the actor may start and change plans at all. */
    public static boolean mayPlan(Actor actor) {
        return Actors.mayPlan(actor);
    }

    /** The plans of the account of the member who acts, running ones first. */
    @Transactional(readOnly = true)
    public List<PlanSummary> plans(Actor actor) {
        AccountId account = actor.asMember().account();
        Map<UUID, RunView> next = new HashMap<>();
        runs.openOf(account, LocalDate.now(clock).plusDays(2L * Planner.DAYS_AHEAD))
                .forEach(run -> next.putIfAbsent(run.plan().value(), RunView.of(run)));
        return plans.of(account).stream()
                .map(plan -> summary(
                        plan, Optional.ofNullable(next.get(plan.id().value())).or(() -> coming(plan))))
                .toList();
    }

    private Optional<RunView> coming(Plan plan) {
        return coming.next(plan, 1, LocalDate.now(clock)).stream().findFirst();
    }

    static PlanSummary summary(Plan plan, Optional<RunView> next) {
        Money agreed = plan.lines().stream()
                .map(line -> line.agreedFor(line.quantity()))
                .reduce(Money.ZERO, Money::plus);
        return new PlanSummary(
                plan.id(),
                plan.account(),
                plan.name(),
                plan.state(),
                plan.pausedUntil(),
                plan.rhythm().words(),
                plan.lines().size(),
                agreed,
                next);
    }

    /**
     * The runs of the account of the member who acts between two days, for its calendar: those in it, and the dates that
     * follow from the rhythms behind it.
     */
    @Transactional(readOnly = true)
    public List<RunView> calendar(Actor actor, LocalDate from, LocalDate until) {
        AccountId account = actor.asMember().account();
        LocalDate today = LocalDate.now(clock);
        List<RunView> all = new ArrayList<>(
                runs.between(account, from, until).stream().map(RunView::of).toList());
        plans.of(account).forEach(plan -> all.addAll(coming.between(plan, from, until, today)));
        return all;
    }

    /** What waits for the account of the member who acts: to be looked at, or parked. */
    @Transactional(readOnly = true)
    public List<RunView> undecided(Actor actor) {
        return runs.openOf(actor.asMember().account(), LocalDate.now(clock).plusDays(2L * Planner.DAYS_AHEAD)).stream()
                .filter(run -> run.state() == RunState.REVIEW_NEEDED || run.state() == RunState.PARKED)
                .map(RunView::of)
                .toList();
    }

    /** The plan with everything; empty when the account of the member who acts has none of that id. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails> plan(Actor actor, PlanId id) {
        AccountId account = actor.asMember().account();
        return plans.find(id)
                .filter(plan -> plan.account().equals(account))
                .map(plan -> reader.details(plan, LocalDate.now(clock)));
    }

    /** What lines would cost as a run today, fees and all; for the account of the member who acts. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails.Cost> preview(Actor actor, List<WantedLine> lines, StockPreference stock) {
        Actors.requirePlanner(actor);
        Actor.Member member = actor.asMember();
        return switch (check.agree(member.account(), member.login(), lines)) {
            case Agreed.Not not -> Optional.empty();
            case Agreed.Lines agreed ->
                Optional.of(PlanReader.cost(outlooks.of(member.account(), member.login(), agreed.lines(), stock)));
        };
    }

    /** The earliest day a plan of the member's account may begin. */
    @Transactional(readOnly = true)
    public LocalDate earliestFirst(Actor actor) {
        return start.earliestFirst(actor.asMember().account());
    }

    /** Starts a plan for the account of the member who acts, at today's prices. Refuses with one sentence. */
    @Transactional
    public PlanChange start(Actor actor, PlanDraft draft) {
        Actors.requirePlanner(actor);
        Actor.Member member = actor.asMember();
        return start.start(actor, member.account(), member.login(), member.name(), draft, "");
    }

    /**
     * Changes a plan for all runs to come. Refused when it was changed since the version seen; runs that differ this
     * time keep their own lines.
     */
    @Transactional
    public Optional<PlanChange> edit(Actor actor, PlanId id, int seen, PlanDraft draft, String reason) {
        return desk.onPlan(actor, id, reason, plan -> edit(actor, plan, seen, draft, reason));
    }

    private PlanChange edit(Actor actor, Plan plan, int seen, PlanDraft draft, String reason) {
        if (plan.state() == PlanState.ENDED) {
            return PlanDesk.refused("plan.refused.ended");
        }
        if (plan.version() != seen) {
            return PlanDesk.refused("plan.refused.changed");
        }
        boolean newRhythm = !draft.rhythm().equals(plan.rhythm());
        Optional<Message> problem = check.problem(plan.account(), draft, newRhythm);
        if (problem.isPresent()) {
            return new PlanChange.Refused(problem.get());
        }
        return switch (check.agree(plan.account(), plan.owner(), draft.lines())) {
            case Agreed.Not not -> new PlanChange.Refused(not.reason());
            case Agreed.Lines agreed -> {
                FederalState state = check.stateOf(plan.account(), draft.settings());
                PlanDraft clean = draft.cleaned();
                Plan edited = plan.with(clean.name(), clean.rhythm(), agreed.lines(), clean.settings(), state);
                Message what = Message.of("plan.event.edited");
                if (newRhythm) {
                    what = dates.replan(edited);
                } else {
                    plans.update(edited);
                    dates.redate(edited);
                }
                runs.openOf(plan.id()).stream()
                        .filter(run -> run.lines().isEmpty())
                        .filter(run -> run.state() == RunState.REVIEW_NEEDED
                                || run.agreedGoods().isPresent())
                        .forEach(run -> runs.update(reviews.afterEdit(edited, run), run.state()));
                yield desk.done(actor, edited, null, what, reason);
            }
        };
    }

    /** Lets a plan rest until a day, on which it goes on by itself; runs before it are left out. */
    @Transactional
    public Optional<PlanChange> pause(Actor actor, PlanId id, LocalDate until, String reason) {
        return desk.onPlan(actor, id, reason, plan -> {
            LocalDate today = LocalDate.now(clock);
            if (!plan.state().mayBecome(PlanState.PAUSED)) {
                return PlanDesk.refused("plan.refused.ended");
            }
            if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_PAUSE_DAYS))) {
                return PlanDesk.refused(
                        "plan.refused.pause", new Day(today.plusDays(1)), new Day(today.plusDays(LONGEST_PAUSE_DAYS)));
            }
            Message what = Message.of("plan.event.paused", new Day(until));
            Plan paused = plan.in(PlanState.PAUSED, Optional.of(until)).plannedUntil(today);
            plans.update(paused);
            runs.forgetScheduled(id);
            skipOpen(paused, until, what);
            dates.bringBack(paused, until);
            planner.plan(paused, today);
            return desk.done(actor, paused, null, what, reason);
        });
    }

    /** Ends a pause now. */
    @Transactional
    public Optional<PlanChange> resume(Actor actor, PlanId id, String reason) {
        return desk.onPlan(actor, id, reason, plan -> {
            if (plan.state() != PlanState.PAUSED) {
                return PlanDesk.refused("plan.refused.notPaused");
            }
            LocalDate today = LocalDate.now(clock);
            LocalDate from = calendar.earliestFirst(today, plan.federalState()).minusDays(1);
            Plan active = plan.in(PlanState.ACTIVE, Optional.empty()).plannedUntil(from);
            plans.update(active);
            dates.bringBack(active, today);
            planner.plan(active, today);
            return desk.done(actor, active, null, Message.of("plan.event.resumed"), reason);
        });
    }

    /** Ends a plan for good; whatever it still had before it is left out. Its owner is told. */
    @Transactional
    public Optional<PlanChange> end(Actor actor, PlanId id, String reason) {
        return desk.onPlan(actor, id, reason, plan -> {
            if (!plan.state().mayBecome(PlanState.ENDED)) {
                return PlanDesk.refused("plan.refused.ended");
            }
            Plan ended = plan.in(PlanState.ENDED, Optional.empty());
            Message what = Message.of("plan.event.ended", new Text(actor.name()));
            plans.update(ended);
            runs.forgetScheduled(id);
            skipOpen(ended, LocalDate.MAX, what);
            mails.ended(ended, actor.name());
            return desk.done(actor, ended, null, what, reason);
        });
    }

    private void skipOpen(Plan plan, LocalDate before, Message why) {
        runs.openOf(plan.id()).stream()
                .filter(run -> run.due().isBefore(before))
                .forEach(run -> runs.update(
                        RunEdit.of(run).state(RunState.SKIPPED).because(why).run(), run.state()));
    }
}
