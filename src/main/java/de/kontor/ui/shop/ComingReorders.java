package de.kontor.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanSummary;
import de.kontor.replenishment.RunView;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The next runs of the account's reorder plans, the soonest first. */
class ComingReorders extends Div {
    private static final int SHOWN = 5;

    ComingReorders(List<PlanSummary> plans) {
        addClassNames("stack", "tight");
        DataTable<PlanSummary> table = new DataTable<>(getTranslation("shop.reorder.coming"));
        table.heading(
                        getTranslation("shop.reorder.plan"),
                        plan -> new PageLink("shop/reorders/" + plan.id(), plan.name()))
                .text(getTranslation("shop.reorder.day"), plan -> Screen.formats()
                        .date(due(plan)))
                .column(
                        getTranslation("shop.reorder.state"),
                        plan -> new Span(plan.next()
                                .map(run -> getTranslation("state.run." + run.state()))
                                .orElse("")))
                .number(getTranslation("shop.reorder.agreed"), plan -> Screen.formats()
                        .money(plan.agreed()));
        table.setRows(plans.stream()
                .filter(plan -> plan.next().isPresent())
                .sorted(Comparator.comparing(ComingReorders::due))
                .limit(SHOWN)
                .toList());
        add(new H2(getTranslation("shop.reorder.coming")), table);
    }

    private static LocalDate due(PlanSummary plan) {
        return plan.next().map(RunView::due).orElse(LocalDate.MAX);
    }
}
