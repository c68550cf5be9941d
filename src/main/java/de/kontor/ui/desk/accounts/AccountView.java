package de.kontor.ui.desk.accounts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.StatusChange;
import de.kontor.audit.Audit;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderFilter;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.shared.AccountId;
import de.kontor.ui.Confirmation;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.AuditTable;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import de.kontor.ui.desk.orders.OrderTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One account: its facts, people and orders; blocking and opening it again. */
@Route(value = "desk/accounts", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class AccountView extends ObjectPage {
    private static final int LAST_ORDERS = 10;

    private final Accounts accounts;
    private final OrderDesk orders;
    private final Audit audit;
    private final Actor actor;

    AccountView(Accounts accounts, OrderDesk orders, Audit audit, CurrentActor current) {
        super("desk.account.title");
        this.accounts = accounts;
        this.orders = orders;
        this.audit = audit;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        AccountProfile account = found(accounts.profile(actor, AccountId.of(id(name))));
        setPageTitle(account.number() + " " + account.legalName());
        AccountParts parts = new AccountParts(account);
        Div history = card("desk.account.history", parts.history());
        if (actor.hasAny(Role.COMMERCIAL)) {
            history.add(new DeskLink("studio/accounts/" + account.id(), getTranslation("desk.account.standing")));
        }
        Div first = new Div(
                card("desk.account.facts", parts.facts()), card("desk.account.addresses", parts.addresses()), history);
        first.addClassName("columns");
        Div members = section("desk.account.members", parts.members());
        if (actor.hasAny(Role.ADMIN)) {
            members.add(new DeskLink(
                    "desk/logins/new-member?account=" + account.number(), getTranslation("desk.login.new-member")));
        }
        add(
                header(account),
                first,
                members,
                section("desk.account.orders", lastOrders(account)),
                section("desk.account.reorders", reorders(account)));
        add(section(
                "desk.audit.title",
                new AuditTable(getTranslation("desk.audit.title"), audit.of(actor, "account", name))));
    }

    private PageHeader header(AccountProfile account) {
        AccountStatus status = account.standing().status();
        PageHeader header =
                new PageHeader(account.legalName()).number(account.number()).badge(Names.badge(status));
        if (!Accounts.mayChangeStatus(actor)) {
            return header;
        }
        return status == AccountStatus.BLOCKED
                ? header.actions(PlainButton.primary(
                        getTranslation("desk.account.unblock"),
                        () -> ask(account, AccountStatus.ACTIVE, "desk.account.unblock")))
                : header.actions(PlainButton.danger(
                        getTranslation("desk.account.block"),
                        () -> ask(account, AccountStatus.BLOCKED, "desk.account.block")));
    }

    private void ask(AccountProfile account, AccountStatus next, String key) {
        Confirmation.tryWithReason(
                getTranslation(key + ".title", account.legalName()),
                getTranslation(key + ".text"),
                getTranslation(key),
                reason -> change(account.id(), next, reason, key));
    }

    /** Why not; the dialog then keeps the reason. */
    private Optional<String> change(AccountId account, AccountStatus next, String reason, String key) {
        return switch (found(accounts.changeStatus(actor, account, next, reason))) {
            case StatusChange.Refused refused -> Optional.of(Screen.texts().text(refused.reason()));
            case StatusChange.Done done -> {
                showAgain(Notice.ok(getTranslation(key + ".done")));
                yield Optional.empty();
            }
        };
    }

    private Div reorders(AccountProfile account) {
        Div links = new Div(
                new DeskLink("desk/reorders?q=" + account.number(), getTranslation("desk.account.reorders.all")));
        if (ReorderDesk.mayAct(actor)) {
            links.add(
                    new DeskLink("desk/reorders/new?account=" + account.number(), getTranslation("desk.reorder.new")));
        }
        links.addClassNames("row", "wrap", "gap");
        return links;
    }

    private OrderTable lastOrders(AccountProfile account) {
        OrderTable table = OrderTable.ofOne(getTranslation("desk.account.orders"));
        table.whenEmpty(new EmptyState(getTranslation("desk.account.orders.empty")));
        table.setRows(orders.orders(actor, Optional.of(account.id()), OrderFilter.NONE, 0, LAST_ORDERS)
                .orders());
        return table;
    }
}
