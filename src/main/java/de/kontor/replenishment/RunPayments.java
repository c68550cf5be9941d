package de.kontor.replenishment;

import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    private static final String COLLECTING = "COLLECTING";
    private static final String DECLINED = "DECLINED";

    private final List<PlanPayment> methods;
    private final RunRows runs;
    private final RunBills bills;
    private final PlanRows plans;
    private final PlanEvents events;
    private final ReorderMails mails;
    private final TransactionTemplate transaction;

    RunPayments(
            List<PlanPayment> methods,
            RunRows runs,
            RunBills bills,
            PlanRows plans,
            PlanEvents events,
            ReorderMails mails,
            TransactionTemplate transaction) {
        this.methods = methods;
        this.runs = runs;
        this.bills = bills;
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

    /** Has a freshly placed order collected from a day on, if somebody has to. */
    void bill(Plan plan, RunId run, LocalDate day) {
        if (!of(plan).needsNoCollection()) {
            bills.payFrom(run, plan.settings().payment(), day);
        }
    }

    private PlanPayment of(Plan plan) {
        return of(plan.settings().payment());
    }

    private PlanPayment of(PaymentMethod wanted) {
        return methods.stream()
                .filter(method -> method.method() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody collects " + wanted));
    }

    /**
     * Collects the payment of a run if it is due; does nothing when it has been collected, given up or is to be tried
     * later. What died between collecting and keeping is collected again under the same attempt.
     */
    void collect(RunId id, LocalDate today) {
        Optional<Try> begun = Objects.requireNonNull(transaction.execute(status -> begin(id, today)));
        begun.ifPresent(one -> {
            PlanPayment.Result result =
                    of(one.bill().method()).collect(id, one.bill().order(), one.attempt());
            transaction.executeWithoutResult(status -> keep(id, one, result, today));
        });
    }

    /** One attempt to collect. */
    private record Try(RunBills.Bill bill, int attempt) {}

    private Optional<Try> begin(RunId id, LocalDate today) {
        Run run = runs.lock(id).orElseThrow();
        Optional<Try> due = bills.bill(id)
                .filter(bill -> !bill.due().isAfter(today))
                .map(bill -> new Try(bill, run.paymentTries() + 1));
        due.ifPresent(one -> runs.update(
                RunEdit.of(run).payment(COLLECTING, run.paymentTries()).run(), run.state()));
        return due;
    }

    private void keep(RunId id, Try one, PlanPayment.Result result, LocalDate today) {
        Run run = runs.lock(id).orElseThrow();
        if (run.paymentTries() >= one.attempt()
                || run.payment().filter(COLLECTING::equals).isEmpty()) {
            return;
        }
        Plan plan = plans.find(run.plan()).orElseThrow();
        switch (result) {
            case PlanPayment.Result.Settled settled -> {
                runs.update(
                        RunEdit.of(run)
                                .payment(one.bill().method().name(), one.attempt())
                                .freely()
                                .run(),
                        run.state());
                bills.payOn(id, null);
                events.note(plan, id, Actors.PLAN.name(), Message.of("plan.event.paid"), "");
            }
            case PlanPayment.Result.Declined declined -> declined(plan, run, one, declined.reason(), today);
        }
    }

    private void declined(Plan plan, Run run, Try one, Message reason, LocalDate today) {
        Optional<LocalDate> next = again(one.bill().since(), one.attempt(), today);
        RunEdit edit = RunEdit.of(run).because(reason, Message.of("plan.payment.wayOut"));
        Run after = (next.isPresent()
                        ? edit.payment(DUE, one.attempt())
                        : edit.payment(DECLINED, one.attempt()).state(RunState.FAILED))
                .run();
        runs.update(after, run.state());
        bills.payOn(run.id(), next.orElse(null));
        Message what = next.map(day -> Message.of("plan.event.declined", new Count(one.attempt()), new Day(day)))
                .orElseGet(() -> Message.of("plan.event.paymentFailed", new Count(one.attempt())));
        events.note(plan, run.id(), Actors.PLAN.name(), what, "");
        mails.couldNotPay(plan, after, what);
    }

    /** The order of a run by invoice instead; why not, if it cannot be. The caller holds the run. */
    Optional<Message> payOnAccount(Run run) {
        String stand = run.payment().orElse("");
        if (stand.equals(COLLECTING)) {
            return Optional.of(Message.of("plan.refused.collecting"));
        }
        if (!stand.equals(DUE) && !stand.equals(DECLINED)) {
            return Optional.of(Message.of("plan.refused.nothingToPay"));
        }
        runs.update(
                RunEdit.of(run)
                        .payment(PaymentMethod.ON_ACCOUNT.name(), run.paymentTries())
                        .state(RunState.ORDERED)
                        .freely()
                        .run(),
                run.state());
        bills.payOn(run.id(), null);
        return Optional.empty();
    }

    /** Whether a payment of a run was declined and is still open. */
    static boolean isDeclined(Run run) {
        return run.payment().filter(DECLINED::equals).isPresent()
                || run.paymentTries() > 0
                        && run.payment()
                                .filter(stand -> stand.equals(DUE) || stand.equals(COLLECTING))
                                .isPresent();
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
