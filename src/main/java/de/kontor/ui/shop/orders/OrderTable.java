package de.kontor.ui.shop.orders;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.kontor.ordering.OrderSummary;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;

/** Orders of the own account as a list. */
public class OrderTable extends DataTable<OrderSummary> {
    /** @param name what the list holds */
    public OrderTable(String name) {
        super(name);
        heading(getTranslation("shop.orders.number"), OrderTable::number)
                .text(getTranslation("shop.orders.placed"), order -> Screen.formats()
                        .dateTime(order.placedAt()))
                .text(getTranslation("shop.orders.by"), OrderSummary::placedByName)
                .text(getTranslation("shop.orders.own-number"), OrderTable::ownNumber)
                .column(getTranslation("shop.orders.state"), order -> OrderStates.badge(order.state()))
                .number(getTranslation("shop.orders.lines"), order -> Screen.formats()
                        .integer(order.lines()))
                .column(
                        getTranslation("shop.orders.gross"),
                        order -> new Span(Screen.formats().money(order.gross())),
                        "num",
                        "beside");
    }

    private static String ownNumber(OrderSummary order) {
        return order.ownNumber().isEmpty() ? "–" : order.ownNumber();
    }

    private static Anchor number(OrderSummary order) {
        return new PageLink("shop/orders/" + order.id(), order.number());
    }
}
