package de.kontor.ui.desk.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.audit.Audit;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderChange;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderDocuments;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.ui.Confirmation;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PdfLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.AuditTable;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import de.kontor.ui.desk.mails.MailTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One order with all that led to it, and what staff may still do with it. */
@Route(value = "desk/orders", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class OrderView extends ObjectPage {
    private static final int MOST_MAILS = 20;

    private final OrderDesk desk;
    private final OrderDocuments documents;
    private final AccountSearch accounts;
    private final Mails mails;
    private final Audit audit;
    private final Actor actor;

    OrderView(
            OrderDesk desk,
            OrderDocuments documents,
            AccountSearch accounts,
            Mails mails,
            Audit audit,
            CurrentActor current) {
        super("desk.order.title");
        this.desk = desk;
        this.documents = documents;
        this.accounts = accounts;
        this.mails = mails;
        this.audit = audit;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        OrderDetails order = found(desk.order(actor, new OrderId(id(name))));
        setPageTitle(getTranslation("desk.order.named", order.number()));
        add(header(order));
        OrderParts parts = new OrderParts(order);
        Div course = new Div(
                card("desk.order.timeline", parts.timeline()),
                card(
                        "desk.order.sums",
                        parts.sums(),
                        new RecomputeLine(() -> found(desk.recompute(actor, order.id())))));
        course.addClassName("stack");
        Div first = new Div(course, card("desk.order.facts", parts.facts(accounts.summaries(Set.of(order.account())))));
        first.addClassName("columns");
        add(first, section("desk.order.lines.title", parts.lines()), card("desk.order.reasons", parts.reasons()));
        if (Mails.mayRead(actor)) {
            add(section("desk.order.mails", mailsOf(order)));
        }
        add(section(
                "desk.audit.title",
                new AuditTable(getTranslation("desk.audit.title"), audit.of(actor, "order", name))));
    }

    private PageHeader header(OrderDetails order) {
        PageHeader header = new PageHeader(getTranslation("desk.order.title"))
                .number(order.number())
                .badge(Names.badge(order.state()))
                .amount(Screen.formats().money(order.gross()));
        List<Component> actions = new ArrayList<>();
        Locale language = Screen.language();
        actions.add(new PdfLink(
                getTranslation("desk.order.confirmation"),
                order.number() + ".pdf",
                () -> documents.confirmationForStaff(actor, order.id(), language)));
        if (ReorderDesk.mayAct(actor)) {
            actions.add(new DeskLink("desk/reorders/new?order=" + order.id(), getTranslation("desk.order.as-plan")));
        }
        if (OrderDesk.mayChange(actor) && order.state().mayBecome(OrderState.CANCELLED)) {
            actions.add(PlainButton.danger(getTranslation("desk.order.cancel"), () -> askToCancel(order)));
        }
        if (OrderDesk.mayChange(actor) && order.state().mayBecome(OrderState.SHIPPED)) {
            actions.add(PlainButton.primary(getTranslation("desk.order.ship"), () -> askToShip(order)));
        }
        return header.actions(actions.toArray(Component[]::new));
    }

    private void askToShip(OrderDetails order) {
        Confirmation.ask(
                getTranslation("desk.order.ship.title", order.number()),
                getTranslation("desk.order.ship.text"),
                getTranslation("desk.order.ship"),
                () -> tell(desk.ship(actor, order.id()), "desk.order.ship.done"));
    }

    private void askToCancel(OrderDetails order) {
        Confirmation.tryWithReason(
                getTranslation("desk.order.cancel.title", order.number()),
                getTranslation(hasSeats(order) ? "desk.order.cancel.seats" : "desk.order.cancel.text"),
                getTranslation("desk.order.cancel"),
                reason -> cancel(order, reason));
    }

    private static boolean hasSeats(OrderDetails order) {
        return order.lines().stream().anyMatch(line -> line.item() instanceof LineItem.Seat);
    }

    /** Why not; the dialog then keeps the reason. */
    private Optional<String> cancel(OrderDetails order, String reason) {
        Optional<OrderChange> change = desk.cancel(actor, order.id(), reason);
        if (change.orElse(null) instanceof OrderChange.Refused refused) {
            return Optional.of(Screen.texts().text(refused.reason()));
        }
        tell(change, "desk.order.cancel.done");
        return Optional.empty();
    }

    private void tell(Optional<OrderChange> change, String doneKey) {
        showAgain(
                switch (found(change)) {
                    case OrderChange.Done done -> Notice.ok(getTranslation(doneKey));
                    case OrderChange.Refused refused ->
                        Notice.error(Screen.texts().text(refused.reason()));
                });
    }

    private MailTable mailsOf(OrderDetails order) {
        MailTable table = new MailTable(getTranslation("desk.order.mails"));
        table.setRows(mails.mails(actor, new MailFilter(order.number(), null), 0, MOST_MAILS)
                .rows());
        return table;
    }
}
