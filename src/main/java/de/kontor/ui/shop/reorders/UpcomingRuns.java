package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.RunView;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;

/** The coming runs of a plan, the soonest first, and what can be done with each. */
class UpcomingRuns extends DataTable<RunView> {
    private final RunCommands commands;

    /** @param may whether the one who reads may change them */
    UpcomingRuns(PlanDetails plan, boolean may, RunCommands commands) {
        super(Screen.texts().text("shop.reorder.upcoming"));
        this.commands = commands;
        heading(
                getTranslation("shop.reorder.day"),
                run -> new Span(Screen.formats().date(run.due())));
        column(getTranslation("shop.reorder.state"), run -> ReorderStates.badge(run.state()), "beside");
        text(
                getTranslation("shop.reorder.what"),
                run -> run.lines().isPresent()
                        ? getTranslation("shop.reorder.differs")
                        : getTranslation("shop.reorder.as-planned"));
        number(
                getTranslation("shop.reorder.net"),
                run -> run.net().map(Screen.formats()::money).orElse("–"));
        if (may) {
            unnamed(getTranslation("shop.reorder.actions"), this::actions);
        }
        setRows(plan.upcoming());
    }

    private Component actions(RunView run) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        String day = Screen.formats().date(run.due());
        run.id()
                .ifPresentOrElse(
                        id -> actions.add(
                                PlainButton.link(getTranslation("shop.reorder.skip"), () -> commands.askToSkip(run))
                                        .labelled(getTranslation("shop.reorder.skip.label", day)),
                                PlainButton.link(getTranslation("shop.reorder.move"), () -> commands.askToMove(run))
                                        .labelled(getTranslation("shop.reorder.move.label", day)),
                                new PageLink(
                                        "shop/reorders/edit/" + run.plan() + "?run=" + id,
                                        getTranslation("shop.reorder.change-once"))),
                        () -> actions.add(notYet(run)));
        return actions;
    }

    /** Why nothing can be done with a far date yet. */
    private Component notYet(RunView run) {
        Span note = new Span(
                getTranslation("reorder.changeable-from", Screen.formats().date(run.changeableFrom())));
        note.addClassNames("muted", "small");
        return note;
    }
}
