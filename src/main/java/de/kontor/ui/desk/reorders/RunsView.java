package de.kontor.ui.desk.reorders;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.replenishment.ReorderDesk.DeskRun;
import de.kontor.replenishment.RunState;
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

/** Runs that need somebody, with their reason; or those of any state. */
@Route(value = "desk/reorders/runs", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class RunsView extends Page implements BeforeEnterObserver {
    private static final String STATE = "state";

    private final ReorderDesk desk;
    private final AccountSearch accounts;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk/reorders/runs");
    private final DataTable<DeskRun> table = new DataTable<>(title());
    private final PagedTable<DeskRun> list;
    private Map<AccountId, AccountSummary> known = Map.of();

    RunsView(ReorderDesk desk, AccountSearch accounts, CurrentActor current) {
        super("desk.reorder.runs");
        this.desk = desk;
        this.accounts = accounts;
        this.actor = current.get();
        filters.text(getTranslation("desk.reorder.filter"))
                .choice(
                        STATE,
                        getTranslation("desk.reorder.state"),
                        getTranslation("desk.reorder.need-somebody"),
                        RunState.class,
                        ReorderNames::of);
        table.heading(
                        getTranslation("desk.reorder.day"),
                        run -> new DeskLink(
                                "desk/reorders/plan/" + run.run().plan(),
                                Screen.formats().date(run.run().due())))
                .text(getTranslation("desk.reorder.plan"), DeskRun::plan)
                .column(getTranslation("desk.order.account"), run -> DeskLink.account(known, run.account()))
                .column(
                        getTranslation("desk.reorder.state"),
                        run -> ReorderNames.badge(run.run().state()),
                        "beside")
                .column(getTranslation("desk.reorder.reason"), run -> ReorderNames.reason(run.run()))
                .number(
                        getTranslation("desk.reorder.net"),
                        run -> run.run().net().map(Screen.formats()::money).orElse("–"));
        list = new PagedTable<>(table, filters, getTranslation("desk.reorder.runs.empty"));
        add(new PageHeader(title()), ReorderNames.lists(), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<DeskRun> find(int offset, int limit) {
        ReorderDesk.RunPage page =
                desk.runs(actor, filters.text(), filters.chosen(STATE, RunState.class), offset, limit);
        known = accounts.summaries(page.runs().stream().map(DeskRun::account).toList());
        return new PagedTable.Found<>(page.runs(), page.total());
    }
}
