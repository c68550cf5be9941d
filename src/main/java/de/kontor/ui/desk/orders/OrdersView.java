package de.kontor.ui.desk.orders;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderPage;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.OrderSummary;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PagedTable;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The orders of all accounts, the newest first; where staff begin. */
@Route(value = "desk", layout = DeskLayout.class)
@Menu(title = "desk.nav.orders", order = 10)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class OrdersView extends Page implements BeforeEnterObserver {
    private static final String STATE = "state";
    private static final String OPEN = "open";

    private final OrderDesk desk;
    private final AccountSearch accounts;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk");
    private final OrderTable table = OrderTable.ofAll(title());
    private final PagedTable<OrderSummary> list;

    OrdersView(OrderDesk desk, AccountSearch accounts, CurrentActor current) {
        super("desk.nav.orders");
        this.desk = desk;
        this.accounts = accounts;
        this.actor = current.get();
        filters.text(getTranslation("desk.order.filter.text"))
                .choice(
                        STATE,
                        getTranslation("desk.order.state"),
                        getTranslation("desk.filter.all-states"),
                        OrderState.class,
                        Names::of)
                .flag(OPEN, getTranslation("desk.order.filter.open"));
        list = new PagedTable<>(table, filters, getTranslation("desk.order.empty"));
        add(new PageHeader(title()), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<OrderSummary> find(int offset, int limit) {
        OrderFilter filter =
                new OrderFilter(filters.text(), filters.chosen(STATE, OrderState.class), filters.isSet(OPEN));
        OrderPage page = desk.orders(actor, Optional.empty(), filter, offset, limit);
        table.setAccounts(accounts.summaries(
                page.orders().stream().map(OrderSummary::account).toList()));
        return new PagedTable.Found<>(page.orders(), page.total());
    }
}
