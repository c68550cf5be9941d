package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanSummary;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;

/** The plans of the account as rows. */
class PlanTable extends DataTable<PlanSummary> {
    PlanTable(String name) {
        super(name);
        heading(getTranslation("shop.reorder.plan"), PlanTable::name)
                .column(getTranslation("shop.reorder.state"), plan -> ReorderStates.badge(plan.state()), "beside")
                .text(getTranslation("shop.reorder.next"), this::next)
                .number(getTranslation("shop.reorder.lines"), plan -> Screen.formats()
                        .integer(plan.lines()))
                .number(getTranslation("shop.reorder.agreed"), plan -> Screen.formats()
                        .money(plan.agreed()));
    }

    private static Div name(PlanSummary plan) {
        Span rhythm = new Span(Screen.texts().text(plan.rhythm()));
        rhythm.addClassName("sub");
        return new Div(new PageLink("shop/reorders/" + plan.id(), plan.name()), rhythm);
    }

    private String next(PlanSummary plan) {
        return plan.pausedUntil()
                .map(until -> getTranslation(
                        "shop.reorder.paused-until", Screen.formats().date(until)))
                .or(() -> plan.next().map(run -> Screen.formats().date(run.due())))
                .orElse("–");
    }
}
