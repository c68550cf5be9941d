package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts plans, whoever asks for it: by the buyer or on the buyer's behalf. In the caller's transaction. */
@Component
class PlanStart {
    private final PlanRows plans;
    private final PlanDesk desk;
    private final PlanCheck check;
    private final Planner planner;
    private final PlanSources sources;
    private final ReorderCalendar calendar;
    private final Clock clock;

    PlanStart(
            PlanRows plans,
            PlanDesk desk,
            PlanCheck check,
            Planner planner,
            PlanSources sources,
            ReorderCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.check = check;
        this.planner = planner;
        this.sources = sources;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The earliest day a plan of an account may begin. */
    LocalDate earliestFirst(AccountId account) {
        return calendar.earliestFirst(LocalDate.now(clock), check.stateOf(account, PlanSettings.USUAL));
    }

    /** Starts a plan at today's prices; refuses with one sentence. */
    PlanChange start(Actor actor, AccountId account, LoginId owner, String ownerName, PlanDraft draft, String reason) {
        Optional<Message> problem = check.problem(account, draft, true);
        if (problem.isPresent()) {
            return new PlanChange.Refused(problem.get());
        }
        return switch (check.agree(account, owner, draft.lines())) {
            case PlanCheck.Agreed.Not not -> new PlanChange.Refused(not.reason());
            case PlanCheck.Agreed.Lines agreed -> {
                PlanDraft clean = draft.cleaned();
                FederalState state = check.stateOf(account, draft.settings());
                Plan plan = new Plan(
                        PlanId.next(),
                        account,
                        owner,
                        ownerName,
                        clean.name(),
                        PlanState.ACTIVE,
                        Optional.empty(),
                        draft.rhythm(),
                        draft.byConsumption(),
                        state,
                        agreed.lines(),
                        clean.settings(),
                        clock.instant(),
                        draft.rhythm().nominal(0).minusDays(1),
                        0);
                plans.insert(List.of(plan));
                draft.source().ifPresent(version -> sources.keep(plan.id(), version));
                LocalDate today = LocalDate.now(clock);
                planner.plan(plan, today);
                LocalDate due = calendar.due(plan.rhythm().nominal(0), state, today);
                yield desk.done(actor, plan, null, Message.of("plan.event.started", new Day(due)), reason);
            }
        };
    }
}
