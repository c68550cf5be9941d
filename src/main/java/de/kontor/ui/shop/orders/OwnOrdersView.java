package de.kontor.ui.shop.orders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderSummary;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All orders of the account, the newest first. The address holds the filter. */
@Route(value = "shop/orders", layout = ShopLayout.class)
@Menu(title = "shop.nav.orders", order = 40)
@RolesAllowed("MEMBER")
class OwnOrdersView extends Page implements BeforeEnterObserver {
    private static final String TEXT = "q";
    private static final String OPEN = "open";

    private final MemberOrders orders;
    private final Actor actor;
    private final TextField text = new TextField();
    private final Div scope = new Div();
    private final Div list = new Div();
    private boolean openOnly;

    OwnOrdersView(MemberOrders orders, CurrentActor current) {
        super("shop.nav.orders");
        this.orders = orders;
        this.actor = current.get();
        text.setPlaceholder(getTranslation("shop.orders.filter"));
        text.setAriaLabel(getTranslation("shop.orders.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue(), openOnly);
            }
        });
        scope.addClassNames("row", "tight");
        Div filters = new Div(text, scope);
        filters.addClassNames("row", "wrap");
        add(new PageHeader(title()), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        openOnly = query.getSingleParameter(OPEN).isPresent();
        String wanted = query.getSingleParameter(TEXT).orElse("");
        if (!wanted.equals(text.getValue())) {
            text.setValue(wanted);
        }
        showScope();
        show(new OrderFilter(wanted, Optional.empty(), openOnly));
    }

    private void showScope() {
        scope.removeAll();
        scope.add(
                choice("shop.orders.all", !openOnly, () -> go(text.getValue(), false)),
                choice("shop.orders.open", openOnly, () -> go(text.getValue(), true)));
    }

    private NativeButton choice(String key, boolean pressed, Runnable action) {
        PlainButton button = pressed
                ? PlainButton.primary(getTranslation(key), action)
                : PlainButton.secondary(getTranslation(key), action);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    private void show(OrderFilter filter) {
        boolean filtered = !filter.text().isBlank() || filter.openOnly();
        Anchor articles = new Anchor("shop/articles", getTranslation("shop.cart.empty.action"));
        articles.getElement().setAttribute("router-link", true);
        DataTable<OrderSummary> table = new OrderTable(title())
                .whenEmpty(
                        filtered
                                ? new EmptyState(getTranslation("shop.orders.none-found"))
                                : new EmptyState(getTranslation("shop.orders.none"), articles));
        table.setRows(new DataTable.Rows<>() {
            @Override
            public int count() {
                return orders.orders(actor, filter, 0, 1).total();
            }

            @Override
            public List<OrderSummary> page(int offset, int limit) {
                return orders.orders(actor, filter, offset, limit).orders();
            }
        });
        list.removeAll();
        list.add(table);
    }

    private static void go(String text, boolean open) {
        Map<String, String> query = new HashMap<>();
        if (!text.isBlank()) {
            query.put(TEXT, text);
        }
        if (open) {
            query.put(OPEN, "true");
        }
        UI.getCurrent().navigate("shop/orders", QueryParameters.simple(query));
    }
}
