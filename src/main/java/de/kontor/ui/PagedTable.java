package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Formats;
import java.util.List;

/**
 * A list of which the address says which page is shown, {@value #PAGE_SIZE} rows at a time. A page beyond the end is
 * the last one.
 *
 * @param <T> a record; one per row
 */
public final class PagedTable<T> extends Div {
    private static final int PAGE_SIZE = 50;

    private final DataTable<T> table;
    private final FilterBar filters;
    private final EmptyState empty;

    /** Some rows of those that match, and how many there are in all. */
    public record Found<T>(List<T> rows, long total) {}

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Source<T> {
        Found<T> find(int offset, int limit);
    }

    /** @param emptyText what belongs here, for a list that holds nothing even without filters */
    public PagedTable(DataTable<T> table, FilterBar filters, String emptyText) {
        this(table, filters, new EmptyState(emptyText));
    }

    /** @param empty what belongs here and how to begin, for a list that holds nothing even without filters */
    public PagedTable(DataTable<T> table, FilterBar filters, EmptyState empty) {
        this.table = table.pageSize(PAGE_SIZE);
        this.filters = filters;
        this.empty = empty;
    }

    /** Shows the page the address asks for. */
    public void show(Source<T> source) {
        int page = filters.page();
        Found<T> found = source.find((page - 1) * PAGE_SIZE, PAGE_SIZE);
        if (found.rows().isEmpty() && found.total() > 0) {
            page = (int) ((found.total() - 1) / PAGE_SIZE) + 1;
            found = source.find((page - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        table.whenEmpty(whenEmpty());
        table.setRows(found.rows());
        removeAll();
        add(table, position(page, found));
    }

    private EmptyState whenEmpty() {
        return filters.narrows()
                ? new EmptyState(
                        getTranslation("kit.list.no-match"),
                        new PageLink(filters.unfiltered(), getTranslation("kit.list.show-all")))
                : empty;
    }

    private Nav position(int page, Found<T> found) {
        Nav nav = new Nav();
        nav.addClassNames("row", "gap-s");
        nav.setAriaLabel(getTranslation("kit.list.pages"));
        Formats formats = Screen.formats();
        int first = (page - 1) * PAGE_SIZE;
        if (found.total() > 0) {
            Span shown = new Span(getTranslation(
                    "kit.table.position",
                    formats.integer(first + 1L),
                    formats.integer(first + found.rows().size()),
                    formats.integer(found.total())));
            shown.addClassName("muted");
            shown.getElement().setAttribute("role", "status");
            nav.add(shown);
        }
        if (page > 1) {
            nav.add(link(page - 1, "kit.table.previous"));
        }
        if (first + found.rows().size() < found.total()) {
            nav.add(link(page + 1, "kit.table.next"));
        }
        return nav;
    }

    private PageLink link(int page, String key) {
        PageLink link = new PageLink(filters.address(page), getTranslation(key));
        link.addClassNames("button", "secondary");
        return link;
    }
}
