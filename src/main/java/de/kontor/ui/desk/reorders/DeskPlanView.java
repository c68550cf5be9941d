package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.RunView;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DataTable;
import de.kontor.ui.DayQuestion;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.Timeline;
import de.kontor.ui.Tone;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One plan for staff: runs with their reasons, lines, history; skipped, tried again or ended on behalf, with a reason. */
@Route(value = "desk/reorders/plan", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class DeskPlanView extends ObjectPage {
    private final ReorderDesk desk;
    private final ReorderPlans plans;
    private final ReorderRuns runs;
    private final AccountSearch accounts;
    private final Clock clock;
    private final Actor actor;

    DeskPlanView(
            ReorderDesk desk,
            ReorderPlans plans,
            ReorderRuns runs,
            AccountSearch accounts,
            Clock clock,
            CurrentActor current) {
        super("desk.reorder.plan");
        this.desk = desk;
        this.plans = plans;
        this.runs = runs;
        this.accounts = accounts;
        this.clock = clock;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        PlanId id = new PlanId(id(name));
        PlanDetails plan = found(desk.plan(actor, id));
        setPageTitle(plan.name());
        List<RunView> all = new ArrayList<>(plan.upcoming());
        all.addAll(plan.past());
        add(
                header(plan),
                section("desk.reorder.runs", runTable(all)),
                section("desk.reorder.lines", lines(plan)),
                card("desk.reorder.facts", facts(plan)),
                card("desk.reorder.history", history(plan)));
    }

    private Component header(PlanDetails plan) {
        PageHeader header = new PageHeader(plan.name())
                .badge(ReorderNames.badge(plan.state()))
                .remark(Screen.texts().text(plan.rhythm().words()));
        if (!ReorderDesk.mayAct(actor) || plan.state() == PlanState.ENDED) {
            return header;
        }
        PlainButton end = PlainButton.danger(
                getTranslation("desk.reorder.end"),
                () -> ask("desk.reorder.end", reason -> plans.end(actor, plan.id(), reason)));
        return plan.state() == PlanState.PAUSED
                ? header.actions(
                        PlainButton.secondary(
                                getTranslation("desk.reorder.resume"),
                                () -> ask("desk.reorder.resume", reason -> plans.resume(actor, plan.id(), reason))),
                        end)
                : header.actions(
                        PlainButton.secondary(
                                getTranslation("desk.reorder.pause"),
                                () -> askDay(
                                        "desk.reorder.pause",
                                        LocalDate.now(clock).plusMonths(1),
                                        (day, reason) -> plans.pause(actor, plan.id(), day, reason))),
                        end);
    }

    private Component runTable(List<RunView> all) {
        DataTable<RunView> table = new DataTable<>(getTranslation("desk.reorder.runs"));
        table.heading(
                        getTranslation("desk.reorder.day"),
                        run -> new Span(Screen.formats().date(run.due())))
                .column(getTranslation("desk.reorder.state"), run -> ReorderNames.badge(run.state()), "beside")
                .column(getTranslation("desk.reorder.reason"), DeskPlanView::reason)
                .number(
                        getTranslation("desk.reorder.net"),
                        run -> run.net().map(Screen.formats()::money).orElse("–"));
        if (ReorderDesk.mayAct(actor)) {
            table.unnamed(getTranslation("desk.reorder.actions"), this::actions);
        }
        table.pageSize(20).setRows(all);
        return table;
    }

    private static Component reason(RunView run) {
        return run.order()
                .<Component>map(order -> DeskLink.order(order, run.orderNumber().orElse("–")))
                .orElseGet(() -> new Span(run.reason().map(Screen.texts()::text).orElse("–")));
    }

    private Component actions(RunView run) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        run.id().filter(id -> run.state().isOpen()).ifPresent(id -> {
            if (run.state() == RunState.PARKED) {
                actions.add(PlainButton.link(
                        getTranslation("desk.reorder.try-again"),
                        () -> ask("desk.reorder.try-again", reason -> runs.tryAgain(actor, id, reason))));
            }
            actions.add(
                    PlainButton.link(
                            getTranslation("desk.reorder.skip"),
                            () -> ask("desk.reorder.skip", reason -> runs.skip(actor, id, reason))),
                    PlainButton.link(
                            getTranslation("desk.reorder.move"),
                            () -> askDay(
                                    "desk.reorder.move",
                                    run.due(),
                                    (day, reason) -> runs.move(actor, id, day, reason))));
        });
        return actions;
    }

    private Component lines(PlanDetails plan) {
        DataTable<PlanDetails.Line> table = new DataTable<>(getTranslation("desk.reorder.lines"));
        table.heading(
                        getTranslation("desk.reorder.article"),
                        line -> DeskLink.article(line.article().number()))
                .text(
                        getTranslation("desk.reorder.name"),
                        line -> Screen.text(line.article().name()))
                .number(getTranslation("desk.reorder.quantity"), line -> Screen.formats()
                        .quantity(line.wanted().quantity()))
                .number(getTranslation("desk.reorder.agreed"), line -> Screen.formats()
                        .price(line.agreed(), line.per()))
                .number(getTranslation("desk.reorder.now"), line -> line.now()
                        .map(now -> Screen.formats().price(now, line.per()))
                        .orElse("–"));
        table.setRows(plan.lines());
        return table;
    }

    private Component facts(PlanDetails plan) {
        FactTable facts = new FactTable(getTranslation("desk.reorder.facts"))
                .fact(
                        getTranslation("desk.order.account"),
                        DeskLink.account(accounts.summaries(List.of(plan.account())), plan.account()))
                .fact(getTranslation("desk.reorder.owner"), plan.ownerName());
        plan.cost()
                .ifPresent(cost -> facts.fact(
                        getTranslation("desk.reorder.cost"),
                        Screen.formats().money(cost.quote().net())));
        plan.pausedUntil()
                .ifPresent(until -> facts.fact(
                        getTranslation("desk.reorder.paused"), Screen.formats().date(until)));
        return facts;
    }

    private Component history(PlanDetails plan) {
        return new Timeline(
                getTranslation("desk.reorder.history"),
                plan.events().stream()
                        .map(event -> new Timeline.Event(
                                event.at(),
                                Screen.texts().text(event.what()),
                                Names.actor(event.actor()),
                                event.reason(),
                                Tone.NEUTRAL))
                        .toList());
    }

    private void ask(String key, Function<String, Optional<PlanChange>> command) {
        Confirmation.tryWithReason(
                getTranslation(key),
                getTranslation("desk.reorder.on-behalf"),
                getTranslation(key),
                reason -> told(command.apply(reason)));
    }

    private void askDay(String key, LocalDate start, BiFunction<LocalDate, String, Optional<PlanChange>> command) {
        DayQuestion.askWithReason(
                getTranslation(key),
                getTranslation("desk.reorder.on-behalf"),
                getTranslation("desk.reorder.day"),
                start,
                getTranslation(key),
                (day, reason) -> told(command.apply(day, reason)));
    }

    private Optional<String> told(Optional<PlanChange> change) {
        return switch (found(change)) {
            case PlanChange.Refused refused -> Optional.of(Screen.texts().text(refused.reason()));
            case PlanChange.Done done -> {
                showAgain(Notice.ok(Screen.texts().text(done.sentence())));
                yield Optional.empty();
            }
        };
    }
}
