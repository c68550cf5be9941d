package de.kontor.replenishment;

import de.kontor.ordering.StandingOrders;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Message.Text;
import de.kontor.shared.Money;
import de.kontor.terms.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * One run on its day, inside the caller's transaction, which holds plan and run: announced, ordered, asked about,
 * postponed or parked. The order is placed in the transaction that says so, so there is exactly one.
 *
 * @see "Decision record DD048-exactly-one-order-per-run"
 */
@Component
class RunExecution {
    /** A run that is later than this asks before it orders. */
    static final int ASKS_AFTER_DAYS = 7;

    private final RunRows runs;
    private final PlanEvents events;
    private final Outlooks outlooks;
    private final SmallRuns small;
    private final StandingOrders door;
    private final RunPayments payments;
    private final ReorderMails mails;
    private final ReorderCalendar calendar;
    private final Tolerances tolerances;

    RunExecution(
            RunRows runs,
            PlanEvents events,
            Outlooks outlooks,
            SmallRuns small,
            StandingOrders door,
            RunPayments payments,
            ReorderMails mails,
            ReorderCalendar calendar,
            Tolerances tolerances) {
        this.runs = runs;
        this.events = events;
        this.outlooks = outlooks;
        this.small = small;
        this.door = door;
        this.payments = payments;
        this.mails = mails;
        this.calendar = calendar;
        this.tolerances = tolerances;
    }

    /** Tells the buyer what is coming, or asks. A run announced too late leaves a working day to answer. */
    void announce(Plan plan, Run run, LocalDate today) {
        Outlook outlook = outlooks.of(plan, run.linesOf(plan));
        if (isTooLate(run, today)) {
            review(plan, run, outlook, Message.of("plan.review.late", new Day(run.due())));
            return;
        }
        LocalDate due = run.due().isAfter(today) ? run.due() : freeDayAfter(plan, today);
        Optional<Message> question = question(plan, run, outlook);
        if (question.isPresent()) {
            review(plan, RunEdit.of(run).on(due, run.announceOn()).run(), outlook, question.get());
            return;
        }
        Run announced = shown(RunEdit.of(run), outlook)
                .on(due, run.announceOn())
                .freely()
                .state(RunState.ANNOUNCED)
                .run();
        runs.update(announced, run.state());
        events.note(
                plan,
                run.id(),
                Actors.PLAN.name(),
                Message.of(
                        "plan.event.announced",
                        new Day(due),
                        new Amount(outlook.quote().net())),
                "");
        mails.announced(plan, announced, outlook);
    }

    /** The next working day on which the plan orders nothing else: two missed runs do not come on one day. */
    private LocalDate freeDayAfter(Plan plan, LocalDate today) {
        List<LocalDate> taken = runs.openOf(plan.id()).stream().map(Run::due).toList();
        LocalDate day = calendar.ahead(today, 1, plan.federalState());
        while (taken.contains(day)) {
            day = calendar.ahead(day, 1, plan.federalState());
        }
        return day;
    }

    /** Orders, or says why not. */
    void order(Plan plan, Run run, LocalDate today) {
        order(plan, run, today, outlook -> small.settle(plan, run, outlook, today));
    }

    /** The same with nothing of other plans. */
    void orderAlone(Plan plan, Run run, LocalDate today) {
        order(plan, run, today, SmallRuns.Settled::alone);
    }

    /** After a run was rolled back too often: it waits for the next day, and its owner is told. */
    void giveUp(Plan plan, Run run, LocalDate today) {
        runs.tried(run.id(), today);
        park(plan, run, Message.of("plan.parked.failed"), Message.of("plan.parked.failed.wayOut"));
    }

    private void order(Plan plan, Run run, LocalDate today, Function<Outlook, SmallRuns.Settled> settling) {
        runs.tried(run.id(), today);
        Outlook outlook = outlooks.of(plan, run.linesOf(plan));
        // one that is parked was tried every morning, and its owner knows that it goes on by itself
        if (isTooLate(run, today) && run.agreedGoods().isEmpty() && run.state() != RunState.PARKED) {
            review(plan, run, outlook, Message.of("plan.review.late", new Day(run.due())));
            return;
        }
        if (outlook.isEmpty() && outlook.resolved().successors().isEmpty()) {
            park(plan, run, Message.of("plan.parked.nothing"), Message.of("plan.parked.nothing.wayOut"));
            return;
        }
        Optional<Verdict.Refusal> refusal = outlook.incurable();
        if (refusal.isPresent()) {
            park(plan, run, refusal.get().reason(), refusal.get().wayOut());
            return;
        }
        Optional<Message> waiting = outlook.resolved().waitsFor();
        if (waiting.isPresent()) {
            park(plan, run, waiting.get(), Message.of("plan.parked.stock.wayOut"));
            return;
        }
        Optional<Message> question = question(plan, run, outlook);
        if (question.isPresent()) {
            review(plan, run, outlook, question.get());
            return;
        }
        if (outlook.isEmpty()) {
            park(plan, run, Message.of("plan.parked.nothing"), Message.of("plan.parked.nothing.wayOut"));
            return;
        }
        switch (settling.apply(outlook)) {
            case SmallRuns.Settled.Later later -> postpone(plan, run, outlook, later.day());
            case SmallRuns.Settled.Now now -> place(plan, run, now, today);
        }
    }

    private static boolean isTooLate(Run run, LocalDate today) {
        return run.due().isBefore(today.minusDays(ASKS_AFTER_DAYS));
    }

    private Optional<Message> question(Plan plan, Run run, Outlook outlook) {
        return PriceWatch.question(plan, run, outlook, tolerances.of(outlook.quote()));
    }

    /** The run with what it costs now and what is to be asked about that; without reason when there is nothing to ask. */
    Run lookedAt(Plan plan, Run run) {
        Outlook outlook = outlooks.of(plan, run.linesOf(plan));
        RunEdit edit = shown(RunEdit.of(run), outlook).freely();
        question(plan, run, outlook).ifPresent(why -> edit.because(why, Message.of("plan.review.wayOut")));
        return edit.run();
    }

    private void place(Plan plan, Run run, SmallRuns.Settled.Now now, LocalDate today) {
        Optional<Verdict.Refusal> refusal = now.outlook().refusals().stream().findFirst();
        if (refusal.isPresent()) {
            park(plan, run, refusal.get().reason(), refusal.get().wayOut());
            return;
        }
        PlanSettings settings = plan.settings();
        StandingOrders.Placed placed = door.place(
                        Actors.PLAN,
                        plan.orderer(),
                        now.outlook().quote(),
                        new StandingOrders.Wish(
                                run.id().value(),
                                settings.address(),
                                settings.stock() == StockPreference.WAIT,
                                settings.ownNumber(),
                                settings.costCentre()))
                .orElseThrow(StockRaced::new);
        RunEdit edit = shown(RunEdit.of(run), now.outlook())
                .state(RunState.ORDERED)
                .ordered(placed.order(), placed.number())
                .saved(now.saved())
                .freely();
        runs.update(payments.begin(plan, edit).run(), run.state());
        payments.bill(plan, run.id(), today);
        Message what = now.saved().isPositive()
                ? Message.of(
                        "plan.event.orderedSaving",
                        new Text(placed.number()),
                        new Amount(now.outlook().quote().net()),
                        new Amount(now.saved()))
                : Message.of(
                        "plan.event.ordered",
                        new Text(placed.number()),
                        new Amount(now.outlook().quote().net()));
        events.note(plan, run.id(), Actors.PLAN.name(), what, "");
        small.takeAlong(now.taken(), placed.number(), today);
    }

    /** Somebody else got the last pieces in between; the whole transaction is rolled back, and the run tried alone. */
    static final class StockRaced extends RuntimeException {}

    private void postpone(Plan plan, Run run, Outlook outlook, LocalDate day) {
        Message why = Message.of("plan.event.waitsFor", new Day(day));
        Run later = shown(RunEdit.of(run), outlook)
                .on(day, run.announceOn())
                .because(why)
                .run();
        runs.update(later, run.state());
        runs.tried(run.id(), null);
        events.note(plan, run.id(), Actors.PLAN.name(), why, "");
        mails.changed(plan, later, why, Message.of("plan.changed.later", new Day(day)));
    }

    private void review(Plan plan, Run run, Outlook outlook, Message why) {
        Run asked = shown(RunEdit.of(run), outlook)
                .because(why, Message.of("plan.review.wayOut"))
                .state(RunState.REVIEW_NEEDED)
                .run();
        runs.update(asked, run.state());
        events.note(plan, run.id(), Actors.PLAN.name(), why, "");
        mails.reviewNeeded(plan, asked, outlook);
    }

    private void park(Plan plan, Run run, Message why, Message wayOut) {
        boolean known = run.state() == RunState.PARKED
                && run.reason().map(Message::key).filter(why.key()::equals).isPresent();
        Run parked = RunEdit.of(run).because(why, wayOut).state(RunState.PARKED).run();
        runs.update(parked, run.state());
        if (!known) {
            events.note(plan, run.id(), Actors.PLAN.name(), why, "");
            mails.couldNotOrder(plan, parked);
        }
    }

    private static RunEdit shown(RunEdit edit, Outlook outlook) {
        Money goods = outlook.quote().goods();
        return edit.shown(goods, outlook.fees(), outlook.quote().net());
    }
}
