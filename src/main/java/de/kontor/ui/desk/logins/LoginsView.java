package de.kontor.ui.desk.logins;

import com.vaadin.flow.component.Component;
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
import de.kontor.identity.Identity;
import de.kontor.identity.LockChange;
import de.kontor.identity.LoginFilter;
import de.kontor.identity.LoginPage;
import de.kontor.identity.LoginRow;
import de.kontor.shared.AccountId;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PagedTable;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;

/** All logins by name; locked and unlocked here. */
@Route(value = "desk/logins", layout = DeskLayout.class)
@Menu(title = "desk.nav.logins", order = 50)
@RolesAllowed("ADMIN")
class LoginsView extends Page implements BeforeEnterObserver {
    private static final String KIND = "kind";
    private static final String LOCK = "lock";

    private final Identity identity;
    private final AccountSearch accounts;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk/logins");
    private final Div result = new Div();
    private final PagedTable<LoginRow> list;
    private Map<AccountId, AccountSummary> companies = Map.of();

    /** Whether a login can sign in, for the filter. */
    private enum Lock {
        OPEN,
        LOCKED
    }

    LoginsView(Identity identity, AccountSearch accounts, CurrentActor current) {
        super("desk.nav.logins");
        this.identity = identity;
        this.accounts = accounts;
        this.actor = current.get();
        filters.text(getTranslation("desk.login.filter.text"))
                .choice(
                        KIND,
                        getTranslation("desk.login.kind"),
                        getTranslation("desk.login.kind.all"),
                        LoginFilter.Kind.class,
                        kind -> getTranslation("desk.login.kind." + kind))
                .choice(
                        LOCK,
                        getTranslation("desk.login.state"),
                        getTranslation("desk.filter.all-states"),
                        Lock.class,
                        lock -> getTranslation("desk.login.state." + lock));
        list = new PagedTable<>(table(), filters, getTranslation("desk.login.empty"));
        add(
                new PageHeader(title())
                        .actions(
                                button("desk/logins/new-member", "desk.login.new-member"),
                                button("desk/logins/new-staff", "desk.login.new-staff")),
                result,
                filters,
                list);
    }

    private Component button(String address, String key) {
        DeskLink link = new DeskLink(address, getTranslation(key));
        link.addClassNames("button", "secondary");
        return link;
    }

    private DataTable<LoginRow> table() {
        DataTable<LoginRow> table = new DataTable<>(title());
        table.heading(getTranslation("desk.login.name"), login -> new Span(login.name()));
        table.text(getTranslation("desk.login.email"), LoginRow::email);
        table.column(getTranslation("desk.order.account"), this::company);
        table.text(getTranslation("desk.login.roles"), login -> Names.of(login.roles()));
        table.text(getTranslation("desk.login.last"), LoginsView::lastSignIn);
        table.column(getTranslation("desk.login.state"), this::state, "beside");
        return table.unnamed(getTranslation("desk.login.action"), this::lockButton);
    }

    private Component company(LoginRow login) {
        AccountId account = login.account();
        return account == null
                ? new Span(getTranslation("desk.login.kind." + LoginFilter.Kind.STAFF))
                : DeskLink.account(companies, account);
    }

    private static String lastSignIn(LoginRow login) {
        var last = login.lastSignedInAt();
        return last == null ? "–" : Screen.formats().dateTime(last);
    }

    private Component state(LoginRow login) {
        return new StateBadge(
                getTranslation("desk.login.state." + (login.locked() ? Lock.LOCKED : Lock.OPEN)),
                login.locked() ? Tone.ERROR : Tone.OK);
    }

    private Component lockButton(LoginRow login) {
        String key = login.locked() ? "desk.login.unlock" : "desk.login.lock";
        return PlainButton.secondary(getTranslation(key), () -> askToChange(login))
                .labelled(getTranslation(key + ".label", login.name()));
    }

    private void askToChange(LoginRow login) {
        if (login.locked()) {
            tell(identity.unlock(actor, login.id()), getTranslation("desk.login.unlock.done", login.name()));
            return;
        }
        Confirmation.ask(
                getTranslation("desk.login.lock.title", login.name()),
                getTranslation("desk.login.lock.text"),
                getTranslation("desk.login.lock"),
                () -> tell(identity.lock(actor, login.id()), getTranslation("desk.login.lock.done", login.name())));
    }

    private void tell(LockChange change, String done) {
        result.removeAll();
        result.add(
                switch (change) {
                    case LockChange.Done ok -> Notice.ok(done);
                    case LockChange.Refused refused ->
                        Notice.error(getTranslation("desk.login.refused." + refused.reason()));
                });
        list.show(this::find);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        result.removeAll();
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<LoginRow> find(int offset, int limit) {
        LoginFilter filter = new LoginFilter(
                filters.text(),
                filters.chosen(KIND, LoginFilter.Kind.class).orElse(null),
                filters.chosen(LOCK, Lock.class)
                        .map(lock -> lock == Lock.LOCKED)
                        .orElse(null));
        LoginPage page = identity.logins(actor, filter, offset, limit);
        companies = accounts.summaries(page.rows().stream()
                .map(LoginRow::account)
                .filter(Objects::nonNull)
                .toList());
        return new PagedTable.Found<>(page.rows(), page.total());
    }
}
