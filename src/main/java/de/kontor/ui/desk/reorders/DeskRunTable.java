package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.identity.Actor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.RunId;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.Scope;
import de.kontor.shared.Money;
import de.kontor.ui.DataTable;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The runs of a plan for staff, the coming ones first, each with its reason, what ends it, and what service may do. */
class DeskRunTable extends DataTable<RunView> {
    private final PlanDetails plan;
    private final ReorderRuns runs;
    private final Actor actor;
    private final Function<Optional<PlanChange>, Optional<String>> told;

    /** @param told shows what became of a command, or answers why not */
    DeskRunTable(
            PlanDetails plan, ReorderRuns runs, Actor actor, Function<Optional<PlanChange>, Optional<String>> told) {
        super(Screen.texts().text("desk.reorder.runs"));
        this.plan = plan;
        this.runs = runs;
        this.actor = actor;
        this.told = told;
        heading(
                getTranslation("desk.reorder.day"),
                run -> new Span(Screen.formats().date(run.due())));
        column(getTranslation("desk.reorder.state"), run -> ReorderNames.badge(run.state()), "beside");
        column(getTranslation("desk.reorder.reason"), DeskRunTable::reason);
        number(
                getTranslation("desk.reorder.net"),
                run -> run.net().map(Screen.formats()::money).orElse("–"));
        if (ReorderDesk.mayAct(actor)) {
            unnamed(getTranslation("desk.reorder.actions"), this::actions);
        }
        List<RunView> all = new ArrayList<>(plan.upcoming());
        all.addAll(plan.past());
        pageSize(20).setRows(all);
    }

    private static Component reason(RunView run) {
        return run.order()
                .<Component>map(order -> DeskLink.order(order, run.orderNumber().orElse("–")))
                .orElseGet(() -> ReorderNames.reason(run));
    }

    private Component actions(RunView run) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        if (run.id().isEmpty()) {
            Span note = new Span(
                    getTranslation("reorder.changeable-from", Screen.formats().date(run.changeableFrom())));
            note.addClassNames("muted", "small");
            actions.add(note);
        }
        run.id()
                .filter(id -> run.declined())
                .ifPresent(id -> actions.add(
                        asking("desk.reorder.pay-on-account", reason -> runs.payOnAccount(actor, id, reason))));
        run.id().filter(id -> run.state().isOpen()).ifPresent(id -> {
            if (run.state() == RunState.PARKED) {
                actions.add(asking("desk.reorder.try-again", reason -> runs.tryAgain(actor, id, reason)));
            } else if (run.state() == RunState.REVIEW_NEEDED) {
                actions.add(decision(run, id));
            }
            actions.add(
                    asking("desk.reorder.skip", reason -> runs.skip(actor, id, reason)),
                    askingDay("desk.reorder.move", run.due(), (day, reason) -> runs.move(actor, id, day, reason)),
                    new DeskLink(
                            "desk/reorders/edit/" + plan.id() + "?run=" + id,
                            getTranslation("desk.reorder.change-once")));
        });
        return actions;
    }

    /** What the buyer is asked, answered in the buyer's name. */
    private PlainButton decision(RunView run, RunId id) {
        if (run.asksForSuccessor()) {
            return asking("desk.reorder.successor", reason -> runs.takeSuccessors(actor, id, Scope.THIS_TIME, reason));
        }
        Money shown = plan.goodsOf(run);
        return PlainButton.link(
                getTranslation("desk.reorder.agree"),
                () -> OnBehalf.ask(
                        "desk.reorder.agree",
                        getTranslation(
                                "desk.reorder.agree.text", Screen.formats().money(shown)),
                        reason -> told.apply(runs.agree(actor, id, shown, Scope.THIS_TIME, reason))));
    }

    private PlainButton asking(String key, Function<String, Optional<PlanChange>> command) {
        return PlainButton.link(
                getTranslation(key), () -> OnBehalf.ask(key, reason -> told.apply(command.apply(reason))));
    }

    private PlainButton askingDay(
            String key, LocalDate start, BiFunction<LocalDate, String, Optional<PlanChange>> command) {
        return PlainButton.link(
                getTranslation(key),
                () -> OnBehalf.askDay(key, start, (day, reason) -> told.apply(command.apply(day, reason))));
    }
}
