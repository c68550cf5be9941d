package de.kontor.replenishment;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens plans and runs for a command: checks rights, locks, and records what was done and, for staff, why. Whatever is
 * another account's is answered as if it did not exist.
 */
@Component
class PlanDesk {
    private static final int LONGEST_REASON = 500;

    private final PlanRows plans;
    private final RunRows runs;
    private final PlanEvents events;
    private final Audit audit;
    private final TransactionTemplate transaction;

    PlanDesk(PlanRows plans, RunRows runs, PlanEvents events, Audit audit, TransactionTemplate transaction) {
        this.plans = plans;
        this.runs = runs;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** For a command whose second half needs a transaction of its own. */
    Optional<PlanChange> inTransaction(Supplier<Optional<PlanChange>> command) {
        Optional<PlanChange> change = transaction.execute(status -> command.get());
        return change == null ? Optional.empty() : change;
    }

    /** Does something to a plan. */
    Optional<PlanChange> onPlan(Actor actor, PlanId id, String reason, Function<Plan, PlanChange> deed) {
        Actors.requirePlanner(actor);
        Optional<PlanChange> unexplained = unexplained(actor, reason);
        return plans.lock(id)
                .filter(plan -> Actors.sees(actor, plan.account()))
                .map(plan -> unexplained.orElseGet(() -> deed.apply(plan)));
    }

    /** Does something to a run; the plan is locked first, as workers do. */
    Optional<PlanChange> onRun(Actor actor, RunId id, String reason, BiFunction<Plan, Run, PlanChange> deed) {
        Actors.requirePlanner(actor);
        Optional<PlanChange> unexplained = unexplained(actor, reason);
        return runs.find(id)
                .filter(run -> Actors.sees(actor, run.account()))
                .flatMap(run -> plans.lock(run.plan()))
                .flatMap(plan -> runs.lock(id).map(run -> unexplained.orElseGet(() -> deed.apply(plan, run))));
    }

    /** Staff says why it acts for a customer. */
    static Optional<PlanChange> unexplained(Actor actor, String reason) {
        int length = reason.replace("\u0000", "").strip().length();
        return actor instanceof Actor.Staff && (length == 0 || length > LONGEST_REASON)
                ? Optional.of(new PlanChange.Refused(Message.of("plan.refused.reason", new Count(LONGEST_REASON))))
                : Optional.empty();
    }

    /** Records a deed and answers with the same sentence. */
    PlanChange done(Actor actor, Plan plan, @Nullable RunId run, Message what, String reason) {
        String why = actor instanceof Actor.Staff ? reason.replace("\u0000", "").strip() : "";
        events.note(plan, run, actor.name(), what, why);
        if (actor instanceof Actor.Staff) {
            audit.record(
                    actor,
                    new AuditRecord(
                            Optional.of(plan.account()),
                            what.key().replace('.', '-'),
                            "reorder-plan",
                            plan.id().toString(),
                            Map.of("plan", plan.name(), "reason", why)));
        }
        return new PlanChange.Done(plan.id(), what);
    }

    static PlanChange refused(String key, Message.Argument... arguments) {
        return new PlanChange.Refused(Message.of(key, arguments));
    }
}
