package de.kontor.ui.shop.orders;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderPage;
import de.kontor.ordering.OrderSummary;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PagedTable;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** All orders of the account, the newest first. The address holds filter and page. */
@Route(value = "shop/orders", layout = ShopLayout.class)
@Menu(title = "shop.nav.orders", order = 40)
@RolesAllowed("MEMBER")
class OwnOrdersView extends Page implements BeforeEnterObserver {
    private static final String OPEN = "open";

    private final MemberOrders orders;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("shop/orders");
    private final PagedTable<OrderSummary> list;

    OwnOrdersView(MemberOrders orders, CurrentActor current) {
        super("shop.nav.orders");
        this.orders = orders;
        this.actor = current.get();
        filters.text(getTranslation("shop.orders.filter")).flag(OPEN, getTranslation("shop.orders.open"));
        list = new PagedTable<>(
                new OrderTable(title()),
                filters,
                new EmptyState(
                        getTranslation("shop.orders.none"),
                        new PageLink("shop/articles", getTranslation("shop.cart.empty.action"))));
        add(new PageHeader(title()), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<OrderSummary> find(int offset, int limit) {
        OrderFilter filter = new OrderFilter(filters.text(), Optional.empty(), filters.isSet(OPEN));
        OrderPage page = orders.orders(actor, filter, offset, limit);
        return new PagedTable.Found<>(page.orders(), page.total());
    }
}
