package de.kontor.ui.desk.accounts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PagedTable;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;

/** The accounts by number. */
@Route(value = "desk/accounts", layout = DeskLayout.class)
@Menu(title = "desk.nav.accounts", order = 20)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class AccountsView extends Page implements BeforeEnterObserver {
    private static final String STRATEGY = "strategy";
    private static final String STATUS = "status";

    private final AccountSearch accounts;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk/accounts");
    private final PagedTable<AccountSummary> list;

    AccountsView(AccountSearch accounts, CurrentActor current) {
        super("desk.nav.accounts");
        this.accounts = accounts;
        this.actor = current.get();
        filters.text(getTranslation("desk.account.filter.text"))
                .choice(
                        STRATEGY,
                        getTranslation("desk.account.strategy"),
                        getTranslation("desk.account.filter.all-strategies"),
                        Strategy.class,
                        Names::of)
                .choice(
                        STATUS,
                        getTranslation("desk.account.status"),
                        getTranslation("desk.filter.all-states"),
                        AccountStatus.class,
                        Names::of);
        list = new PagedTable<>(table(), filters, getTranslation("desk.account.empty"));
        add(new PageHeader(title()), filters, list);
    }

    private DataTable<AccountSummary> table() {
        DataTable<AccountSummary> table = new DataTable<>(title());
        table.heading(
                getTranslation("desk.account.number"),
                account -> new DeskLink("desk/accounts/" + account.id(), account.number()));
        table.text(getTranslation("desk.account.name"), AccountSummary::legalName);
        table.text(getTranslation("desk.account.city"), AccountSummary::city);
        table.text(getTranslation("desk.account.trade"), account -> Names.of(account.trade()));
        table.text(getTranslation("desk.account.strategy"), account -> Names.of(account.strategy()));
        table.text(getTranslation("desk.account.tier"), account -> Names.of(account.growthTier()));
        return table.column(getTranslation("desk.account.status"), account -> Names.badge(account.status()), "beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<AccountSummary> find(int offset, int limit) {
        AccountSearch.Filter filter = new AccountSearch.Filter(
                filters.text(), filters.chosen(STRATEGY, Strategy.class), filters.chosen(STATUS, AccountStatus.class));
        AccountSearch.Page page = accounts.find(actor, filter, offset, limit);
        return new PagedTable.Found<>(page.accounts(), page.total());
    }
}
