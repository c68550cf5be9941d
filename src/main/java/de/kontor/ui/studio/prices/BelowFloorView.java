package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.pricing.FlaggedPrice;
import de.kontor.pricing.PriceTables;
import de.kontor.shared.Formats;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PagedTable;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Agreed and book prices that lie below the floor since a cost rose; they stay until somebody decides. */
@Route(value = "studio/below-floor", layout = StudioLayout.class)
@Menu(title = "studio.nav.below-floor", order = 21)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class BelowFloorView extends Page implements BeforeEnterObserver {
    private final PriceTables tables;
    private final Actor actor;
    private final BookNames names;
    private final FilterBar filters = new FilterBar("studio/below-floor");
    private final Div head = new Div();
    private final PagedTable<FlaggedPrice> list;

    BelowFloorView(PriceTables tables, AccountSearch accounts, Accounts segments, CurrentActor current) {
        super("studio.nav.below-floor");
        this.tables = tables;
        this.actor = current.get();
        this.names = new BookNames(segments, accounts);
        list = new PagedTable<>(table(), filters, getTranslation("studio.below-floor.empty"));
        Paragraph text = new Paragraph(getTranslation("studio.below-floor.text"));
        text.addClassNames("muted", "prose");
        add(head, text, list);
    }

    private DataTable<FlaggedPrice> table() {
        Formats formats = Screen.formats();
        DataTable<FlaggedPrice> table = new DataTable<>(title());
        table.heading(getTranslation("studio.prices.article"), BelowFloorView::article);
        table.column(getTranslation("studio.prices.book"), this::book);
        table.text(getTranslation("studio.prices.validity"), BelowFloorView::validity);
        table.number(
                getTranslation("studio.below-floor.lowest"), price -> formats.price(price.lowest(), price.priceUnit()));
        table.number(getTranslation("studio.prices.floor"), price -> formats.price(price.floor(), price.priceUnit()));
        table.number(getTranslation("studio.prices.cost"), price -> formats.price(price.cost(), price.priceUnit()));
        table.number(getTranslation("studio.prices.margin"), price -> PriceWords.margin(price.lowest(), price.cost()));
        return table;
    }

    private static Component article(FlaggedPrice price) {
        Div name = new Div(price.name().in(Screen.language()));
        name.addClassName("muted");
        return new Div(
                new PageLink(
                        PriceWords.address(price.book()) + "&q="
                                + URLEncoder.encode(price.number(), StandardCharsets.UTF_8),
                        price.number()),
                name);
    }

    private Component book(FlaggedPrice price) {
        return new PageLink(PriceWords.address(price.book()), names.of(price.book()));
    }

    private static String validity(FlaggedPrice price) {
        String from = Screen.formats().date(price.validFrom());
        return price.validUntil()
                .map(until -> PriceWords.text(
                        "price.validity.until", from, Screen.formats().date(until)))
                .orElseGet(() -> PriceWords.text("price.validity.open", from));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<FlaggedPrice> find(int offset, int limit) {
        PriceTables.Flagged found = tables.belowFloor(actor, offset, limit);
        names.know(found.prices().stream().map(FlaggedPrice::book).toList());
        head.removeAll();
        head.add(new PageHeader(title())
                .remark(getTranslation(
                        "studio.below-floor.count", Screen.formats().integer(found.total()))));
        return new PagedTable.Found<>(found.prices(), found.total());
    }
}
