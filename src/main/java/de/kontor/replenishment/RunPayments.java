package de.kontor.replenishment;

import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Collects what a run's order costs: at once, then on the third and on the seventh day, then never (domain section 7).
 * Nothing is collected inside a transaction.
 */
@Component
class RunPayments {
    /** Days after the order on which a declined payment is tried again. */
    static final List<Integer> AGAIN_AFTER_DAYS = List.of(3, 7);

    private static final String DUE = "DUE";

    private final List<PlanPayment> methods;
    private final RunRows runs;
    private final PlanRows plans;
    private final PlanEvents events;
    private final ReorderMails mails;
    private final TransactionTemplate transaction;

    RunPayments(
            List<PlanPayment> methods,
            RunRows runs,
            PlanRows plans,
            PlanEvents events,
            ReorderMails mails,
            TransactionTemplate transaction) {
        this.methods = methods;
        this.runs = runs;
        this.plans = plans;
        this.events = events;
        this.mails = mails;
        this.transaction = transaction;
    }

    /** How a freshly placed order is paid; due when somebody has to collect it. */
    RunEdit begin(Plan plan, RunEdit run) {
        return run.payment(
                of(plan).needsNoCollection() ? plan.settings().payment().name() : DUE, 0);
    }

    boolean isDue(Plan plan) {
        return !of(plan).needsNoCollection();
    }

    private PlanPayment of(Plan plan) {
        return methods.stream()
                .filter(method -> method.method() == plan.settings().payment())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody collects " + plan.settings().payment()));
    }

    /** Collects the payment of a run if it is due; does nothing when it has been collected or given up. */
    void collect(RunId id, LocalDate today) {
        Run run = runs.find(id).orElseThrow();
        if (run.payment().filter(DUE::equals).isEmpty()) {
            return;
        }
        Plan plan = plans.find(run.plan()).orElseThrow();
        int attempt = run.paymentTries() + 1;
        PlanPayment.Result result = of(plan).collect(id, run.order().orElseThrow(), attempt);
        transaction.executeWithoutResult(status -> keep(plan, id, attempt, result, today));
    }

    private void keep(Plan plan, RunId id, int attempt, PlanPayment.Result result, LocalDate today) {
        Run run = runs.lock(id).orElseThrow();
        if (run.paymentTries() >= attempt || run.payment().filter(DUE::equals).isEmpty()) {
            return;
        }
        switch (result) {
            case PlanPayment.Result.Settled settled -> {
                runs.update(
                        RunEdit.of(run)
                                .payment(plan.settings().payment().name(), attempt)
                                .run(),
                        run.state());
                runs.payOn(id, null);
                events.note(plan, id, Actors.PLAN.name(), Message.of("plan.event.paid"), "");
            }
            case PlanPayment.Result.Declined declined -> declined(plan, run, attempt, declined.reason(), today);
        }
    }

    private void declined(Plan plan, Run run, int attempt, Message reason, LocalDate today) {
        Optional<LocalDate> next = again(run.due(), attempt, today);
        RunEdit edit = RunEdit.of(run).because(reason, Message.of("plan.payment.wayOut"));
        Run after = (next.isPresent()
                        ? edit.payment(DUE, attempt)
                        : edit.payment("DECLINED", attempt).state(RunState.FAILED))
                .run();
        runs.update(after, run.state());
        runs.payOn(run.id(), next.orElse(null));
        Message what = next.map(day -> Message.of("plan.event.declined", new Count(attempt), new Day(day)))
                .orElseGet(() -> Message.of("plan.event.paymentFailed", new Count(attempt)));
        events.note(plan, run.id(), Actors.PLAN.name(), what, "");
        mails.couldNotPay(plan, after, what);
    }

    /** When a declined payment is tried again; empty when it has been tried often enough. */
    static Optional<LocalDate> again(LocalDate ordered, int attempt, LocalDate today) {
        if (attempt > AGAIN_AFTER_DAYS.size()) {
            return Optional.empty();
        }
        LocalDate day = ordered.plusDays(AGAIN_AFTER_DAYS.get(attempt - 1));
        return Optional.of(day.isAfter(today) ? day : today.plusDays(1));
    }
}
