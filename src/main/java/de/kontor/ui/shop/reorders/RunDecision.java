package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.Scope;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.reorders.RunWords;

/** A run that waits for a decision or is parked: why, what ends it, and the buttons that do. */
class RunDecision extends Div {
    private final PlanDetails plan;
    private final RunView run;
    private final RunCommands commands;

    /** @param may whether the one who reads may decide */
    RunDecision(PlanDetails plan, RunView run, boolean may, RunCommands commands) {
        this.plan = plan;
        this.run = run;
        this.commands = commands;
        String why = getTranslation("shop.reorder.run-of", Screen.formats().date(run.due())) + " "
                + run.reason().map(RunWords::forBuyer).orElse("");
        Notice notice =
                Notice.warn(why, new Span(run.wayOut().map(RunWords::forBuyer).orElse("")), actions(may));
        notice.addClassName("stack");
        add(notice);
    }

    private Div actions(boolean may) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap", "gap");
        if (!may) {
            return actions;
        }
        if (run.state() == RunState.PARKED) {
            actions.add(button("shop.reorder.try-again", () -> commands.tryAgain(run)));
        } else if (run.asksForSuccessor()) {
            actions.add(
                    button("shop.reorder.successor.always", () -> commands.takeSuccessors(run, Scope.ALWAYS)),
                    button("shop.reorder.successor.once", () -> commands.takeSuccessors(run, Scope.THIS_TIME)),
                    button("shop.reorder.without", () -> commands.agree(plan, run, Scope.THIS_TIME)));
        } else {
            actions.add(
                    button("shop.reorder.agree.always", () -> commands.agree(plan, run, Scope.ALWAYS)),
                    button("shop.reorder.agree.once", () -> commands.agree(plan, run, Scope.THIS_TIME)));
        }
        actions.add(button("shop.reorder.skip", () -> commands.askToSkip(run)));
        return actions;
    }

    private PlainButton button(String key, Runnable action) {
        return PlainButton.secondary(getTranslation(key), action);
    }
}
