package de.kontor.ui.studio.accounts;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PagedTable;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** The accounts by strategy, growth tier and segment. */
@Route(value = "studio/accounts", layout = StudioLayout.class)
@Menu(title = "studio.nav.accounts", order = 40)
@RolesAllowed("COMMERCIAL")
class StandingsView extends Page implements BeforeEnterObserver {
    private static final String STRATEGY = "strategy";
    private static final String TIER = "tier";
    private static final String SEGMENT = "segment";

    private final AccountSearch accounts;
    private final Actor actor;
    private final SequencedMap<String, String> segments = new LinkedHashMap<>();
    private final FilterBar filters = new FilterBar("studio/accounts");
    private final PagedTable<AccountSummary> list;

    StandingsView(AccountSearch accounts, Accounts names, CurrentActor current) {
        super("studio.nav.accounts");
        this.accounts = accounts;
        this.actor = current.get();
        names.segments().forEach(segment -> segments.put(segment.code(), Screen.text(segment.name())));
        filters.text(getTranslation("desk.account.filter.text"))
                .choice(
                        STRATEGY,
                        getTranslation("desk.account.strategy"),
                        getTranslation("desk.account.filter.all-strategies"),
                        Strategy.class,
                        strategy -> getTranslation("strategy." + strategy))
                .choice(
                        TIER,
                        getTranslation("desk.account.tier"),
                        getTranslation("studio.accounts.all-tiers"),
                        GrowthTier.class,
                        tier -> getTranslation("tier." + tier))
                .choice(
                        SEGMENT,
                        getTranslation("desk.account.segment"),
                        getTranslation("studio.accounts.all-segments"),
                        segments);
        list = new PagedTable<>(table(), filters, getTranslation("desk.account.empty"));
        add(new PageHeader(title()), filters, list);
    }

    private DataTable<AccountSummary> table() {
        DataTable<AccountSummary> table = new DataTable<>(title());
        table.heading(
                getTranslation("desk.account.number"),
                account -> new PageLink("studio/accounts/" + account.id(), account.number()));
        table.text(getTranslation("desk.account.name"), AccountSummary::legalName);
        table.text(getTranslation("desk.account.city"), AccountSummary::city);
        table.text(
                getTranslation("desk.account.strategy"), account -> getTranslation("strategy." + account.strategy()));
        table.text(getTranslation("desk.account.tier"), account -> getTranslation("tier." + account.growthTier()));
        return table.text(
                getTranslation("desk.account.segment"),
                account -> segments.getOrDefault(account.segment(), account.segment()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<AccountSummary> find(int offset, int limit) {
        AccountSearch.Filter filter = new AccountSearch.Filter(
                filters.text(),
                filters.chosen(STRATEGY, Strategy.class),
                Optional.empty(),
                filters.chosen(TIER, GrowthTier.class),
                filters.chosen(SEGMENT));
        AccountSearch.Page page = accounts.find(actor, filter, offset, limit);
        return new PagedTable.Found<>(page.accounts(), page.total());
    }
}
