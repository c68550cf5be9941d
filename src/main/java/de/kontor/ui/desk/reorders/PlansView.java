package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.PlanSummary;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.shared.AccountId;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PagedTable;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The reorder plans of all accounts. */
@Route(value = "desk/reorders", layout = DeskLayout.class)
@Menu(title = "desk.nav.reorders", order = 15)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class PlansView extends Page implements BeforeEnterObserver {
    private static final String STATE = "state";

    private final ReorderDesk desk;
    private final AccountSearch accounts;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk/reorders");
    private final DataTable<PlanSummary> table = new DataTable<>(title());
    private final PagedTable<PlanSummary> list;
    private Map<AccountId, AccountSummary> known = Map.of();

    PlansView(ReorderDesk desk, AccountSearch accounts, CurrentActor current) {
        super("desk.nav.reorders");
        this.desk = desk;
        this.accounts = accounts;
        this.actor = current.get();
        filters.text(getTranslation("desk.reorder.filter"))
                .choice(
                        STATE,
                        getTranslation("desk.reorder.state"),
                        getTranslation("desk.filter.all-states"),
                        PlanState.class,
                        ReorderNames::of);
        table.heading(getTranslation("desk.reorder.plan"), PlansView::name)
                .column(getTranslation("desk.order.account"), plan -> DeskLink.account(known, plan.account()))
                .column(getTranslation("desk.reorder.state"), plan -> ReorderNames.badge(plan.state()), "beside")
                .text(getTranslation("desk.reorder.next"), plan -> plan.next()
                        .map(run -> Screen.formats().date(run.due()))
                        .orElse("–"))
                .number(getTranslation("desk.reorder.lines"), plan -> Screen.formats()
                        .integer(plan.lines()))
                .number(getTranslation("desk.reorder.agreed"), plan -> Screen.formats()
                        .money(plan.agreed()));
        list = new PagedTable<>(table, filters, getTranslation("desk.reorder.empty"));
        add(header(), ReorderNames.lists(), filters, list);
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(title());
        if (ReorderDesk.mayAct(actor)) {
            header.actions(ReorderNames.start("desk/reorders/new"));
        }
        return header;
    }

    private static Div name(PlanSummary plan) {
        Span rhythm = new Span(Screen.texts().text(plan.rhythm()));
        rhythm.addClassName("sub");
        return new Div(new DeskLink("desk/reorders/plan/" + plan.id(), plan.name()), rhythm);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<PlanSummary> find(int offset, int limit) {
        ReorderDesk.PlanPage page =
                desk.plans(actor, filters.text(), filters.chosen(STATE, PlanState.class), offset, limit);
        known = accounts.summaries(
                page.plans().stream().map(PlanSummary::account).toList());
        return new PagedTable.Found<>(page.plans(), page.total());
    }
}
