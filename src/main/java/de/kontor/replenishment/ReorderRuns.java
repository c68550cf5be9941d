package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.replenishment.PlanCheck.Agreed;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Single runs of plans: skipped, moved, changed this time, agreed to, tried again. Rights as in {@link ReorderPlans}.
 * Whoever comes second, another tab or the worker, is told what happened and changes nothing.
 */
@Service
public class ReorderRuns {
    private static final int FARTHEST_DAYS = 60;

    private final PlanRows plans;
    private final RunRows runs;
    private final PlanDesk desk;
    private final PlanCheck check;
    private final Outlooks outlooks;
    private final Catalog catalog;
    private final ReorderCalendar calendar;
    private final ReorderWorker worker;
    private final Reviews reviews;
    private final RunPayments payments;
    private final Clock clock;

    ReorderRuns(
            PlanRows plans,
            RunRows runs,
            PlanDesk desk,
            PlanCheck check,
            Outlooks outlooks,
            Catalog catalog,
            ReorderCalendar calendar,
            ReorderWorker worker,
            Reviews reviews,
            RunPayments payments,
            Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.desk = desk;
        this.check = check;
        this.outlooks = outlooks;
        this.catalog = catalog;
        this.calendar = calendar;
        this.worker = worker;
        this.reviews = reviews;
        this.payments = payments;
        this.clock = clock;
    }

    /** Leaves a run out; the answer names the next one, which always lies ahead. */
    @Transactional
    public Optional<PlanChange> skip(Actor actor, RunId id, String reason) {
        return desk.onRun(actor, id, reason, (plan, run) -> skip(actor, plan, run, reason));
    }

    PlanChange skip(Actor actor, Plan plan, Run run, String reason) {
        if (!run.state().mayBecome(RunState.SKIPPED)) {
            return over(run);
        }
        Message what = Message.of("plan.event.skipped", new Day(run.due()), new Day(nextAfter(plan, run)));
        runs.update(RunEdit.of(run).state(RunState.SKIPPED).because(what).run(), run.state());
        return desk.done(actor, plan, run.id(), what, reason);
    }

    /** The day of the run after this one; later than today. */
    private LocalDate nextAfter(Plan plan, Run run) {
        LocalDate today = LocalDate.now(clock);
        return runs.openOf(plan.id()).stream()
                .filter(other -> !other.id().equals(run.id()))
                .map(Run::due)
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElseGet(() -> {
                    LocalDate after = run.nominal().isAfter(today) ? run.nominal() : today;
                    return calendar.due(plan.rhythm().nominalAfter(after), plan.federalState(), today);
                });
    }

    /**
     * Moves a run to another day, or the working day before it. Refused: not after today, more than 60 days after its
     * date, or the day of another run of the plan. Far enough ahead it is announced anew.
     */
    @Transactional
    public Optional<PlanChange> move(Actor actor, RunId id, LocalDate day, String reason) {
        return desk.onRun(actor, id, reason, (plan, run) -> move(actor, plan, run, day, reason));
    }

    PlanChange move(Actor actor, Plan plan, Run run, LocalDate day, String reason) {
        LocalDate today = LocalDate.now(clock);
        if (!run.state().isChangeable()) {
            return over(run);
        }
        LocalDate latest = run.nominal().plusDays(FARTHEST_DAYS);
        if (!day.isAfter(today) || day.isAfter(latest)) {
            return PlanDesk.refused("plan.refused.move", new Day(today.plusDays(1)), new Day(latest));
        }
        LocalDate due = calendar.due(day, plan.federalState(), today);
        boolean taken = runs.openOf(plan.id()).stream()
                .anyMatch(other -> !other.id().equals(run.id()) && other.due().equals(due));
        if (taken) {
            return PlanDesk.refused("plan.refused.taken", new Day(due));
        }
        LocalDate announceOn = calendar.announceOn(due, plan.federalState());
        RunEdit edit = RunEdit.of(run).on(due, announceOn);
        boolean again = announceOn.isAfter(today) && run.state() != RunState.SCHEDULED;
        runs.update((again ? edit.state(RunState.SCHEDULED).freely() : edit).run(), run.state());
        runs.tried(run.id(), null);
        runs.moved(run.id());
        return desk.done(
                actor, plan, run.id(), Message.of("plan.event.moved", new Day(run.due()), new Day(due)), reason);
    }

    /** Changes what a run orders, this time alone. Refused when it was changed since the version seen. */
    @Transactional
    public Optional<PlanChange> edit(Actor actor, RunId id, int seen, List<WantedLine> lines, String reason) {
        return desk.onRun(actor, id, reason, (plan, run) -> {
            if (run.version() != seen) {
                return PlanDesk.refused("plan.refused.changed");
            }
            Message what = Message.of("plan.event.editedOnce", new Day(run.due()));
            return setLines(actor, plan, run, lines, Looked.AT_THE_TOTAL, what, reason);
        });
    }

    /** Puts one more article into the next run of a plan, this time alone. */
    @Transactional
    public Optional<PlanChange> addOnce(Actor actor, PlanId id, WantedLine line, String reason) {
        return desk.onPlan(actor, id, reason, plan -> {
            Optional<Run> next = runs.openOf(id).stream()
                    .filter(run -> run.due().isAfter(LocalDate.now(clock)))
                    .findFirst();
            if (next.isEmpty()) {
                return PlanDesk.refused("plan.refused.noNext");
            }
            List<WantedLine> lines = new ArrayList<>(
                    next.get().linesOf(plan).stream().map(PlanLine::wanted).toList());
            lines.add(line);
            Run run = runs.lock(next.get().id()).orElseThrow();
            Message what = Message.of("plan.event.addedOnce", new Day(run.due()));
            return setLines(actor, plan, run, lines, Looked.AT_THE_LINE, what, reason);
        });
    }

    /** What somebody saw before changing lines. */
    private enum Looked {
        /** What the run will cost: everything is agreed at today's prices. */
        AT_THE_TOTAL,
        /** What it was asked about: that is answered, but lines that were there keep the price agreed. */
        AT_THE_QUESTION,
        /** What comes new: lines that were there keep the price agreed, and what is asked about them stays asked. */
        AT_THE_LINE
    }

    private PlanChange setLines(
            Actor actor, Plan plan, Run run, List<WantedLine> wanted, Looked looked, Message what, String reason) {
        if (!run.state().isChangeable()) {
            return over(run);
        }
        boolean total = looked == Looked.AT_THE_TOTAL;
        boolean answered = looked != Looked.AT_THE_LINE;
        return switch (check.agree(plan.account(), plan.owner(), wanted, total ? List.of() : run.linesOf(plan))) {
            case Agreed.Not not -> new PlanChange.Refused(not.reason());
            case Agreed.Lines agreed -> {
                Run changed = RunEdit.of(run)
                        .lines(Optional.of(agreed.lines()))
                        .agreed(total ? Optional.empty() : run.agreedWith(plan, agreed.lines()))
                        .run();
                runs.update(
                        run.state() == RunState.REVIEW_NEEDED ? reviews.asked(plan, changed, answered) : changed,
                        run.state());
                runs.tried(run.id(), null);
                yield desk.done(actor, plan, run.id(), what, reason);
            }
        };
    }

    /**
     * Agrees to what a run costs. Refused with the new total when that is no longer what was shown: then the buyer looks
     * again.
     *
     * @param shown the goods value the buyer saw
     * @param scope for this run, or as the price agreed from now on
     */
    @Transactional
    public Optional<PlanChange> agree(Actor actor, RunId id, Money shown, Scope scope, String reason) {
        return desk.onRun(actor, id, reason, (plan, run) -> {
            if (run.state() != RunState.REVIEW_NEEDED) {
                return over(run);
            }
            Outlook outlook = outlooks.of(plan, run.linesOf(plan));
            Money goods = outlook.quote().goods();
            if (!goods.equals(shown)) {
                // so that the page shows what is to be agreed to, wherever it stands in the calendar
                runs.update(reviews.asked(plan, run, false), run.state());
                return PlanDesk.refused("plan.refused.priceMoved", new Amount(shown), new Amount(goods));
            }
            if (scope == Scope.ALWAYS) {
                switch (check.agree(plan.account(), plan.owner(), wanted(plan))) {
                    case Agreed.Not not -> {
                        return new PlanChange.Refused(not.reason());
                    }
                    case Agreed.Lines now -> plans.update(plan.with(now.lines()));
                }
            }
            Run agreed = reviews.again(RunEdit.of(run).agreed(Optional.of(goods)), plan, run)
                    .run();
            runs.update(agreed, run.state());
            runs.tried(run.id(), null);
            return desk.done(
                    actor,
                    plan,
                    run.id(),
                    Message.of("plan.event.agreed", new Amount(goods), new Day(agreed.due())),
                    reason);
        });
    }

    private static List<WantedLine> wanted(Plan plan) {
        return plan.lines().stream().map(PlanLine::wanted).toList();
    }

    /** Takes the successors of articles that are gone, this time or always. */
    @Transactional
    public Optional<PlanChange> takeSuccessors(Actor actor, RunId id, Scope scope, String reason) {
        return desk.onRun(actor, id, reason, (plan, run) -> {
            if (!run.state().isChangeable()) {
                return over(run);
            }
            Map<ArticleId, ArticleId> next = new HashMap<>();
            outlooks.of(plan, run.linesOf(plan))
                    .resolved()
                    .successors()
                    .forEach(found -> next.put(found.gone(), found.next()));
            if (next.isEmpty()) {
                return PlanDesk.refused("plan.refused.noSuccessor");
            }
            if (scope == Scope.ALWAYS) {
                switch (check.agree(plan.account(), plan.owner(), replaced(plan.lines(), next), plan.lines())) {
                    case Agreed.Not not -> {
                        return new PlanChange.Refused(not.reason());
                    }
                    case Agreed.Lines lines -> plans.update(plan.with(lines.lines()));
                }
            }
            List<WantedLine> lines = replaced(run.linesOf(plan), next);
            return setLines(
                    actor, plan, run, lines, Looked.AT_THE_QUESTION, Message.of("plan.event.successors"), reason);
        });
    }

    private List<WantedLine> replaced(List<PlanLine> lines, Map<ArticleId, ArticleId> next) {
        Map<ArticleId, ArticleFacts> known = catalog.articles(next.values());
        return lines.stream()
                .map(line -> Optional.ofNullable(next.get(line.article()))
                        .flatMap(successor -> Optional.ofNullable(known.get(successor)))
                        .map(successor -> new WantedLine(
                                successor.id(),
                                line.quantity().snappedTo(successor.packagingUnit()),
                                line.mode(),
                                Optional.empty()))
                        .orElseGet(line::wanted))
                .toList();
    }

    /**
     * Tries a parked run again now, as the calendar does every morning; it becomes one order at most, however often this
     * is asked for.
     */
    public Optional<PlanChange> tryAgain(Actor actor, RunId id, String reason) {
        Optional<PlanChange> allowed = prepare(actor, id, reason);
        if (allowed.isEmpty() || allowed.get() instanceof PlanChange.Refused) {
            return allowed;
        }
        Run run = runs.find(id).orElseThrow();
        if (!worker.orderNow(run, LocalDate.now(clock))) {
            return Optional.of(PlanDesk.refused("plan.refused.busy"));
        }
        Run after = runs.find(id).orElseThrow();
        return Optional.of(
                after.state() == RunState.ORDERED
                        ? new PlanChange.Done(
                                after.plan(),
                                Message.of(
                                        "plan.event.ordered",
                                        new Message.Text(after.orderNumber().orElseThrow()),
                                        new Amount(after.net().orElse(Money.ZERO))))
                        : new PlanChange.Refused(after.reason().orElseGet(() -> Message.of("plan.refused.busy"))));
    }

    /**
     * Has the order of a run paid by invoice after its payment was declined, before or after it was given up. Refused
     * when there is nothing to pay, or while a payment is being collected.
     */
    @Transactional
    public Optional<PlanChange> payOnAccount(Actor actor, RunId id, String reason) {
        return desk.onRun(actor, id, reason, (plan, run) -> payments.payOnAccount(run)
                .<PlanChange>map(PlanChange.Refused::new)
                .orElseGet(() -> desk.done(
                        actor,
                        plan,
                        id,
                        Message.of(
                                "plan.event.onAccount",
                                new Message.Text(run.orderNumber().orElse("–"))),
                        reason)));
    }

    private Optional<PlanChange> prepare(Actor actor, RunId id, String reason) {
        return desk.inTransaction(() -> desk.onRun(actor, id, reason, (plan, run) -> {
            if (run.state() != RunState.PARKED) {
                return over(run);
            }
            LocalDate today = LocalDate.now(clock);
            if (run.due().isAfter(today)) {
                runs.update(RunEdit.of(run).on(today, run.announceOn()).run(), run.state());
            }
            runs.tried(id, null);
            return desk.done(actor, plan, id, Message.of("plan.event.triedAgain", new Day(run.due())), reason);
        }));
    }

    private static PlanChange over(Run run) {
        return PlanDesk.refused("plan.refused.state." + run.state(), new Day(run.due()));
    }
}
