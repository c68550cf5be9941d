package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.Accounts;
import de.kontor.assortment.ArticleSearch;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceDesk;
import de.kontor.pricing.PriceImports;
import de.kontor.pricing.PricePage;
import de.kontor.pricing.PriceQuery;
import de.kontor.pricing.PriceRow;
import de.kontor.pricing.PriceTables;
import de.kontor.shared.ArticleId;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PagedTable;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.Toast;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A price book as a table, a page at a time; prices are changed in their row. */
@Route(value = "studio/prices", layout = StudioLayout.class)
@Menu(title = "studio.nav.prices", order = 20)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class PriceBookView extends Page implements BeforeEnterObserver {
    static final String BOOK = "book";

    private static final String CATEGORY = "category";
    private static final String STATE = "state";
    /** As many as the search answers at all. */
    private static final int MOST_FOUND = 2_000;

    private final PriceTables tables;
    private final PriceDesk desk;
    private final PriceImports imports;
    private final ArticleSearch search;
    private final Catalog catalog;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("studio/prices");
    private final BookChooser chooser;
    private final Div head = new Div();
    private final Div adding = new Div();
    private final PagedTable<PriceRow> list;
    private final Map<ArticleId, PriceRowCells> cells = new HashMap<>();
    private PriceBook book = new PriceBook.ListPrices();

    PriceBookView(
            PriceTables tables,
            PriceDesk desk,
            PriceImports imports,
            ArticleSearch search,
            Catalog catalog,
            Accounts accounts,
            AccountSearch accountSearch,
            CurrentActor current) {
        super("studio.nav.prices");
        this.tables = tables;
        this.desk = desk;
        this.imports = imports;
        this.search = search;
        this.catalog = catalog;
        this.actor = current.get();
        chooser = new BookChooser(accounts, accountSearch, actor, this::go);
        filters.keep(BOOK)
                .text(getTranslation("studio.prices.filter.text"))
                .choice(
                        CATEGORY,
                        getTranslation("studio.prices.filter.category"),
                        getTranslation("studio.prices.filter.all-categories"),
                        categories())
                .choice(
                        STATE,
                        getTranslation("studio.prices.filter.state"),
                        getTranslation("studio.prices.state.HOLDING"),
                        PriceQuery.State.class,
                        state -> getTranslation("studio.prices.state." + state));
        list = new PagedTable<>(table(), filters, getTranslation("studio.prices.empty"));
        add(head, chooser, filters, adding, list);
    }

    private void go(PriceBook chosen) {
        UI.getCurrent().navigate("studio/prices", QueryParameters.of(BOOK, chosen.code()));
    }

    private SequencedMap<String, String> categories() {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> depth = new HashMap<>();
        for (Category category : catalog.categories()) {
            int level = category.parent()
                    .map(parent -> depth.getOrDefault(parent, 0) + 1)
                    .orElse(0);
            depth.put(category.code(), level);
            names.put(category.code(), "  ".repeat(level) + category.name().in(Screen.language()));
        }
        return names;
    }

    private DataTable<PriceRow> table() {
        DataTable<PriceRow> table = new DataTable<>(title());
        table.heading(getTranslation("studio.prices.article"), this::article);
        table.column(getTranslation("studio.prices.price"), row -> cellsOf(row).price());
        table.column(
                getTranslation("studio.prices.validity"), row -> cellsOf(row).validity());
        table.number(
                getTranslation("studio.prices.cost"), row -> Screen.formats().price(row.cost(), row.priceUnit()));
        table.number(
                getTranslation("studio.prices.floor"), row -> Screen.formats().price(row.floor(), row.priceUnit()));
        return table.column(
                getTranslation("studio.prices.margin"), row -> cellsOf(row).margin(), "num");
    }

    private Component article(PriceRow row) {
        Div name = new Div(row.name().in(Screen.language()));
        name.addClassName("muted");
        return new Div(new PageLink("desk/articles/" + row.article(), row.number()), name);
    }

    private PriceRowCells cellsOf(PriceRow row) {
        return cells.computeIfAbsent(row.article(), article -> new PriceRowCells(row, editing()));
    }

    private BookEditing editing() {
        return new BookEditing(desk, actor, book);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        book = filters.kept(BOOK)
                .map(code -> PriceBook.ofCode(code).orElseThrow(() -> new NotFoundException("no such book")))
                .orElseGet(PriceBook.ListPrices::new);
        String name = chooser.show(book).orElseThrow(() -> new NotFoundException("no such book"));
        showHead(name);
        showList();
    }

    private void showHead(String name) {
        head.removeAll();
        PageHeader header = new PageHeader(title()).remark(name);
        List<Component> actions = new ArrayList<>();
        PriceBook exported = book;
        actions.add(new CsvLink(
                getTranslation("studio.prices.export"),
                "preise-" + book.code().toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv",
                () -> Optional.of(imports.export(actor, exported))));
        if (editing().allowed()) {
            PageLink toImport = new PageLink(
                    PriceWords.address(book).replace("studio/prices", "studio/price-imports"),
                    getTranslation("studio.prices.import"));
            toImport.addClassNames("button", "secondary");
            actions.add(toImport);
            actions.add(PlainButton.primary(getTranslation("studio.prices.add"), this::openAdding));
        }
        head.add(header.actions(actions.toArray(Component[]::new)));
        adding.removeAll();
    }

    private void showList() {
        cells.clear();
        list.show(this::find);
    }

    private PagedTable.Found<PriceRow> find(int offset, int limit) {
        Optional<String> category = filters.chosen(CATEGORY);
        Optional<List<ArticleId>> articles = filters.text().isEmpty()
                ? Optional.empty()
                : Optional.of(search.search(filters.text(), Optional.empty(), 0, MOST_FOUND)
                        .articles());
        PriceQuery query = new PriceQuery(
                articles,
                category,
                filters.chosen(STATE, PriceQuery.State.class).orElse(PriceQuery.State.HOLDING));
        PricePage page = tables.table(actor, book, query, offset, limit);
        return new PagedTable.Found<>(page.rows(), page.total());
    }

    private void openAdding() {
        ArticleAdding form = new ArticleAdding(
                catalog, article -> tables.row(actor, book, article), editing(), this::added, adding::removeAll);
        adding.removeAll();
        adding.add(form);
        form.focusNumber();
    }

    private void added(PriceRow row) {
        adding.removeAll();
        showList();
        Toast.ok(getTranslation("studio.prices.saved", row.number()));
    }
}
