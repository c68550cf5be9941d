package de.kontor.ui.desk.articles;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.assortment.ArticleSearch;
import de.kontor.assortment.SearchHits;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.shared.ArticleId;
import de.kontor.ui.DataTable;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PagedTable;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The articles with their stock, found like a buyer finds them. */
@Route(value = "desk/articles", layout = DeskLayout.class)
@Menu(title = "desk.nav.articles", order = 30)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class ArticlesView extends Page implements BeforeEnterObserver {
    private final ArticleSearch search;
    private final Catalog catalog;
    private final FilterBar filters = new FilterBar("desk/articles");
    private final PagedTable<Row> list;

    /** An article with its stock. */
    private record Row(ArticleFacts article, StockLevel stock) {}

    ArticlesView(ArticleSearch search, Catalog catalog) {
        super("desk.nav.articles");
        this.search = search;
        this.catalog = catalog;
        filters.text(getTranslation("desk.article.filter.text"));
        list = new PagedTable<>(table(), filters, getTranslation("desk.article.empty"));
        add(new PageHeader(title()), filters, list);
    }

    private DataTable<Row> table() {
        DataTable<Row> table = new DataTable<>(title());
        table.heading(
                getTranslation("desk.article.number"),
                row -> DeskLink.article(row.article().number()));
        table.text(
                getTranslation("desk.article.name"), row -> row.article().name().in(Screen.language()));
        table.number(getTranslation("desk.article.packaging-unit"), row -> Screen.formats()
                .integer(row.article().packagingUnit()));
        table.number(getTranslation("desk.article.on-hand"), row -> Screen.formats()
                .integer(row.stock().onHand()));
        table.number(getTranslation("desk.article.reserved"), row -> Screen.formats()
                .integer(row.stock().reserved()));
        table.number(getTranslation("desk.article.available"), row -> Screen.formats()
                .integer(row.stock().available()));
        return table.column(
                getTranslation("desk.article.state"),
                row -> Names.badge(row.article().status()),
                "beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        list.show(this::find);
    }

    private PagedTable.Found<Row> find(int offset, int limit) {
        SearchHits hits = search.search(filters.text(), Optional.empty(), offset, limit);
        Map<ArticleId, ArticleFacts> articles = catalog.articles(hits.articles());
        Map<ArticleId, StockLevel> stock = catalog.stock(hits.articles());
        List<Row> rows = hits.articles().stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .map(article -> new Row(article, stock.getOrDefault(article.id(), StockLevel.NONE)))
                .toList();
        return new PagedTable.Found<>(rows, hits.total());
    }
}
