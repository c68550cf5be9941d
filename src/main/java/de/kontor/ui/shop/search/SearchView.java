package de.kontor.ui.shop.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.assortment.ArticleList;
import de.kontor.assortment.ArticleQuery;
import de.kontor.assortment.ArticleQuery.Language;
import de.kontor.assortment.Assortment;
import de.kontor.assortment.PriceRange;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.Shopping;
import de.kontor.shared.Formats;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.Screen;
import de.kontor.ui.WithFilters;
import de.kontor.ui.shop.LiveSearch;
import de.kontor.ui.shop.PackageCards;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the account may buy, found by anything one can type. The address says what is shown. */
@Route(value = SearchAddress.PATH, layout = ShopLayout.class)
@Menu(title = "shop.nav.articles", order = 20)
@RolesAllowed("MEMBER")
class SearchView extends Page implements AfterNavigationObserver, WithFilters, LiveSearch {
    private static final int PAGE_SIZE = 25;
    private static final int PACKAGES = 3;

    private final Assortment assortment;
    private final Shopping shopping;
    private final PackageShelf shelf;
    private final Actor actor;
    private final CategoryFilter categories = new CategoryFilter();
    private final FacetFilter facets = new FacetFilter();
    private final PriceFilter prices = new PriceFilter();
    private final Div filters = new Div(categories, prices, facets);
    private SearchAddress address = SearchAddress.everything();

    SearchView(Assortment assortment, Shopping shopping, PackageShelf shelf, CurrentActor current) {
        super("shop.nav.articles");
        this.assortment = assortment;
        this.shopping = shopping;
        this.shelf = shelf;
        this.actor = current.get();
    }

    @Override
    public Component filters() {
        return filters;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(SearchAddress.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public void search(String text) {
        if (!text.equals(address.text())) {
            SearchAddress typed = address.withText(text);
            UI.getCurrent().getPage().getHistory().replaceState(null, typed.location());
            show(typed);
        }
    }

    private void show(SearchAddress wanted) {
        ArticleList found = find(wanted);
        int lastPage = Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        address = wanted.withPage(Math.min(wanted.page(), lastPage));
        if (wanted.page() > lastPage) {
            found = find(address);
        }
        categories.show(address, found.categories());
        prices.show(address);
        facets.show(address, found.facets());
        removeAll();
        add(new SearchHead(title(), address, found));
        packages();
        if (found.offers().isEmpty()) {
            add(nothing());
            return;
        }
        OfferTable table = new OfferTable(getTranslation("shop.search.results"), shopping, actor);
        table.show(found.offers());
        add(table);
        if (lastPage > 1) {
            add(pages(found.total(), lastPage));
        }
    }

    /** Starter packages with the words looked for; on the first page, before the articles. */
    private void packages() {
        List<PackageOffer> found = address.page() == 1 ? shelf.find(actor, address.text()) : List.of();
        if (!found.isEmpty()) {
            add(new PackageCards(found.stream().limit(PACKAGES).toList()));
        }
    }

    private ArticleList find(SearchAddress wanted) {
        Language language = getLocale().getLanguage().equals("en") ? Language.ENGLISH : Language.GERMAN;
        return assortment.find(
                actor,
                new ArticleQuery(
                        wanted.text(),
                        wanted.category(),
                        wanted.facets(),
                        range(wanted.prices()),
                        wanted.sort(),
                        language,
                        (wanted.page() - 1) * PAGE_SIZE,
                        PAGE_SIZE));
    }

    /** What cannot be read narrows nothing; the filter says so. */
    private static PriceRange range(PriceWish prices) {
        return prices.meaning() instanceof PriceWish.Meaning.Understood(PriceRange range) ? range : PriceRange.ANY;
    }

    private Component nothing() {
        if (!range(address.prices()).isAny()) {
            return new EmptyState(
                    getTranslation("shop.search.price.nothing"),
                    SearchHead.link(address.withPrices(PriceWish.NONE), getTranslation("shop.search.price.any")));
        }
        if (address.text().isEmpty()) {
            return new EmptyState(
                    getTranslation("shop.search.empty"),
                    SearchHead.link(SearchAddress.everything(), getTranslation("shop.search.everything")));
        }
        boolean narrowed = address.narrowed();
        SearchAddress wider = narrowed ? address.wide() : address.withText("");
        EmptyState nothing = new EmptyState(
                getTranslation("shop.search.nothing", SearchHead.shown(address.text())),
                SearchHead.link(wider, getTranslation(narrowed ? "shop.search.everywhere" : "shop.search.everything")));
        nothing.addClassName("card");
        return nothing;
    }

    private Component pages(int total, int lastPage) {
        Formats formats = Screen.formats();
        int first = (address.page() - 1) * PAGE_SIZE + 1;
        Div pages = new Div(new Span(getTranslation(
                "kit.table.position",
                formats.integer(first),
                formats.integer(Math.min(total, first + PAGE_SIZE - 1L)),
                formats.integer(total))));
        pages.addClassNames("row", "end", "muted");
        if (address.page() > 1) {
            pages.add(button(address.withPage(address.page() - 1), "kit.table.previous"));
        }
        if (address.page() < lastPage) {
            pages.add(button(address.withPage(address.page() + 1), "kit.table.next"));
        }
        return pages;
    }

    private Component button(SearchAddress target, String key) {
        Anchor link = SearchHead.link(target, getTranslation(key));
        link.addClassNames("button", "secondary");
        return link;
    }
}
