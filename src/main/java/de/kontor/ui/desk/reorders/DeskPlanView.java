package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.Component;
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
import de.kontor.ui.DataTable;
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
import de.kontor.ui.reorders.RunWords;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One plan for staff: runs with their reasons, lines, history; changed, paused or ended on behalf, with a reason. */
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
        add(
                header(plan),
                section("desk.reorder.runs", new DeskRunTable(plan, runs, actor, this::told)),
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
        DeskLink edit = new DeskLink("desk/reorders/edit/" + plan.id(), getTranslation("desk.reorder.edit"));
        edit.addClassNames("button", "primary");
        PlainButton end = PlainButton.danger(
                getTranslation("desk.reorder.end"),
                () -> ask("desk.reorder.end", reason -> plans.end(actor, plan.id(), reason)));
        return plan.state() == PlanState.PAUSED
                ? header.actions(
                        edit,
                        PlainButton.secondary(
                                getTranslation("desk.reorder.resume"),
                                () -> ask("desk.reorder.resume", reason -> plans.resume(actor, plan.id(), reason))),
                        end)
                : header.actions(
                        edit,
                        PlainButton.secondary(
                                getTranslation("desk.reorder.pause"),
                                () -> askDay(
                                        "desk.reorder.pause",
                                        LocalDate.now(clock).plusMonths(1),
                                        (day, reason) -> plans.pause(actor, plan.id(), day, reason))),
                        end);
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
        plan.source()
                .ifPresent(version -> facts.fact(
                        getTranslation("reorder.source"),
                        getTranslation(
                                "reorder.source.text",
                                Screen.text(version.content().name()),
                                version.version())));
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
                                RunWords.forStaff(event.what()),
                                Names.actor(event.actor()),
                                event.reason(),
                                Tone.NEUTRAL))
                        .toList());
    }

    private void ask(String key, Function<String, Optional<PlanChange>> command) {
        OnBehalf.ask(key, reason -> told(command.apply(reason)));
    }

    private void askDay(String key, LocalDate start, BiFunction<LocalDate, String, Optional<PlanChange>> command) {
        OnBehalf.askDay(key, start, (day, reason) -> told(command.apply(day, reason)));
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
