package de.kontor.ui.shop.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.CartChange;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderChange;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderDocuments;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.ReorderLine;
import de.kontor.ordering.Reordering;
import de.kontor.ordering.Shopping;
import de.kontor.ui.Confirmation;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PathId;
import de.kontor.ui.PdfLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.Timeline;
import de.kontor.ui.shop.CartCount;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** One order of the account: state, timeline, lines, sums; to be cancelled until it is packed, and ordered again. */
@Route(value = "shop/orders/:order", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class OwnOrderView extends Page implements BeforeEnterObserver {
    private final MemberOrders orders;
    private final Reordering reordering;
    private final OrderDocuments documents;
    private final OrderSeats seats;
    private final Actor actor;
    private final Div notices = new Div();
    private final Div content = new Div();

    OwnOrderView(
            MemberOrders orders,
            Reordering reordering,
            OrderDocuments documents,
            OrderSeats seats,
            CurrentActor current) {
        super("shop.nav.orders");
        this.orders = orders;
        this.reordering = reordering;
        this.documents = documents;
        this.seats = seats;
        this.actor = current.get();
        notices.addClassName("stack");
        content.addClassName("stack");
        add(notices, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrderDetails order = event.getRouteParameters()
                .get("order")
                .flatMap(PathId::of)
                .map(OrderId::new)
                .flatMap(id -> orders.order(actor, id))
                .orElseThrow(NotFoundException::new);
        setPageTitle(order.number());
        if (event.getLocation().getQueryParameters().getParameters().containsKey("placed")) {
            notices.add(Notice.ok(getTranslation("shop.order.placed", order.number())));
            // the checkout was left at its end
            notices.scrollIntoView();
        }
        show(order);
    }

    private void show(OrderDetails order) {
        content.removeAll();
        seats.show(order);
        content.add(header(order), timeline(order), new OrderContents(order), seats);
    }

    private Component header(OrderDetails order) {
        PageHeader header = new PageHeader(getTranslation("shop.order.title"))
                .badge(OrderStates.badge(order.state()))
                .amount(Screen.formats().money(order.gross()))
                .number(order.number());
        Locale language = Screen.language();
        PdfLink confirmation = new PdfLink(
                getTranslation("shop.order.confirmation"),
                order.number() + ".pdf",
                () -> documents.confirmation(actor, order.id(), language));
        if (!Shopping.mayShop(actor)) {
            return header.actions(confirmation);
        }
        PlainButton again = PlainButton.primary(getTranslation("shop.order.again"), () -> orderAgain(order.id()));
        PageLink plan =
                new PageLink("shop/reorders/new?order=" + order.id(), getTranslation("shop.reorder.from-order"));
        plan.addClassNames("button", "secondary");
        return order.state().isBuyersToCancel()
                ? header.actions(
                        confirmation,
                        again,
                        plan,
                        PlainButton.danger(getTranslation("shop.order.cancel"), () -> askToCancel(order)))
                : header.actions(confirmation, again, plan);
    }

    private Component timeline(OrderDetails order) {
        List<Timeline.Event> events = order.timeline().stream()
                .map(step -> new Timeline.Event(
                        step.at(),
                        getTranslation("state.order." + step.state()),
                        step.actor(),
                        step.reason(),
                        OrderStates.tone(step.state())))
                .toList();
        Div card = new Div(
                new H2(getTranslation("shop.order.timeline")),
                new Timeline(getTranslation("shop.order.timeline"), events));
        card.addClassName("card");
        return card;
    }

    private void askToCancel(OrderDetails order) {
        Confirmation.ask(
                getTranslation("shop.order.cancel.title", order.number()),
                getTranslation("shop.order.cancel.text"),
                getTranslation("shop.order.cancel.confirm"),
                () -> cancel(order.id()));
    }

    private void cancel(OrderId id) {
        notices.removeAll();
        OrderChange change = orders.cancel(actor, id).orElseThrow(NotFoundException::new);
        notices.add(
                switch (change) {
                    case OrderChange.Done done -> Notice.ok(getTranslation("shop.order.cancelled"));
                    case OrderChange.Refused(var reason) ->
                        Notice.error(Screen.texts().text(reason));
                });
        orders.order(actor, id).ifPresent(this::show);
    }

    private void orderAgain(OrderId id) {
        notices.removeAll();
        List<ReorderLine> lines = reordering.again(actor, id).orElseThrow(NotFoundException::new);
        UnorderedList told = new UnorderedList();
        lines.stream()
                .filter(line -> line.outcome() != ReorderLine.Outcome.ADDED)
                .forEach(line -> told.add(told(line)));
        long inCart = lines.stream().filter(ReorderLine::isInCart).count();
        PageLink cart = new PageLink("shop/cart", getTranslation("shop.order.to-cart"));
        String text = getTranslation("shop.order.again.done", inCart, lines.size());
        notices.add(inCart == lines.size() ? Notice.ok(text, told, cart) : Notice.warn(text, told, cart));
        CartCount.refresh();
    }

    /** What became of a line; a successor is offered with a button that ends in a word on what happened. */
    private ListItem told(ReorderLine line) {
        ListItem item = new ListItem(Screen.texts().text(line.sentence()) + " ");
        line.successor().ifPresent(offer -> {
            PlainButton take = PlainButton.link(getTranslation("shop.order.again.take"), () -> take(item, offer));
            take.labelled(getTranslation("shop.order.again.take") + ": "
                    + Screen.texts().text(line.sentence()));
            item.add(take);
        });
        return item;
    }

    private void take(ListItem item, ReorderLine.Successor offer) {
        String result =
                switch (reordering.take(actor, offer)) {
                    case CartChange.Done done ->
                        getTranslation("shop.search.added", Screen.formats().quantity(done.quantity()));
                    case CartChange.Refused(var reason) -> Screen.texts().text(reason);
                };
        item.removeAll();
        Span told = new Span(result);
        told.getElement().setAttribute("role", "status");
        item.add(told);
        CartCount.refresh();
    }
}
