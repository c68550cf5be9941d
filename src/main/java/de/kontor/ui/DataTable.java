package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dense list as a real HTML table with explicit columns; on phones every row becomes a card. Shows a page of rows
 * at a time and asks its {@link Rows} only for that page, so the session keeps no list.
 *
 * <p>Its explicit ARIA roles keep it a table for screen readers also where the style sheet turns rows into cards.
 *
 * @param <T> a record; one per row
 */
public class DataTable<T> extends Div {
    private static final int PAGE_SIZE = 50;

    private final NativeTable table = new NativeTable();
    private final NativeTableRow headers = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final List<TableColumn<T>> columns = new ArrayList<>();
    private Component whenEmpty = new EmptyState(getTranslation("kit.table.empty"));
    private Function<T, String> rowClass = row -> "";
    private Rows<T> rows = Rows.of(List.of());
    private int pageSize = PAGE_SIZE;
    private int first;

    @Nullable
    private TableFoot foot;

    /** Where the rows come from, a page at a time. */
    public interface Rows<T> {
        int count();

        List<T> page(int offset, int limit);

        /** Rows already at hand; for short lists. */
        static <T> Rows<T> of(List<T> all) {
            return new Rows<>() {
                @Override
                public int count() {
                    return all.size();
                }

                @Override
                public List<T> page(int offset, int limit) {
                    return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
                }
            };
        }
    }

    /** @param name what the list holds, for those who do not see the page */
    public DataTable(String name) {
        addClassName("table-card");
        table.addClassName("data");
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", name);
        headers.getElement().setAttribute("role", "row");
        NativeTableHeader head = new NativeTableHeader(headers);
        head.getElement().setAttribute("role", "rowgroup");
        body.getElement().setAttribute("role", "rowgroup");
        table.add(head, body);
    }

    /** A column of plain text. */
    public DataTable<T> text(String header, Function<T, String> text) {
        return column(header, row -> new Span(text.apply(row)));
    }

    /** A right-aligned column of formatted numbers. */
    public DataTable<T> number(String header, Function<T, String> text) {
        return column(header, row -> new Span(text.apply(row)), "num");
    }

    /**
     * A column of anything.
     *
     * @param classNames {@code num} right-aligned; {@code picture} not on phones; {@code beside} on phones right of
     *     the heading, without its label
     */
    public DataTable<T> column(String header, Function<T, Component> cell, String... classNames) {
        return add(new TableColumn<>(header, false, false, List.of(classNames), cell));
    }

    /** The column that names the row; on phones the first line of the card. */
    public DataTable<T> heading(String header, Function<T, Component> cell) {
        return add(new TableColumn<>(header, false, true, List.of("heading"), cell));
    }

    /** A column whose header only screen readers read, as for buttons and pictures. */
    public DataTable<T> unnamed(String header, Function<T, Component> cell, String... classNames) {
        return add(new TableColumn<>(header, true, false, List.of(classNames), cell));
    }

    /** What to show instead of the table when there is no row. */
    public DataTable<T> whenEmpty(Component shown) {
        whenEmpty = shown;
        return this;
    }

    /** A CSS class per row, empty for none; {@code current} marks the chosen one. */
    public DataTable<T> rowClass(Function<T, String> className) {
        rowClass = className;
        return this;
    }

    public DataTable<T> pageSize(int size) {
        pageSize = size;
        return this;
    }

    /** Shows short lists; see {@link #setRows(Rows)} for long ones. */
    public void setRows(List<T> all) {
        setRows(Rows.of(all));
    }

    /** Shows the first page. */
    public void setRows(Rows<T> source) {
        rows = source;
        show(0);
    }

    /** Shows the same page of the same source as it is now; the last one where there are fewer by now. */
    public final void refresh() {
        show(first);
    }

    /** Shows the page that holds a row, counted from 0. */
    protected final void showPageOf(int row) {
        show(row / pageSize * pageSize);
    }

    private DataTable<T> add(TableColumn<T> column) {
        columns.add(column);
        headers.add(column.headerCell());
        return this;
    }

    private void show(int wanted) {
        int count = rows.count();
        if (count == 0) {
            put(whenEmpty);
            return;
        }
        first = Math.clamp(wanted, 0, (count - 1) / pageSize * pageSize);
        body.removeAll();
        rows.page(first, pageSize).forEach(row -> body.add(tableRow(row)));
        // what stays in its place keeps the focus
        if (table.getParent().isEmpty()) {
            put(table);
        }
        showFoot(count);
    }

    private void put(Component only) {
        removeAll();
        foot = null;
        add(only);
    }

    private void showFoot(int count) {
        if (count > pageSize) {
            if (foot == null) {
                foot = new TableFoot(this::turn);
                add(foot);
            }
            foot.show(first, pageSize, count);
        } else if (foot != null) {
            remove(foot);
            foot = null;
        }
    }

    private void turn(int pages) {
        show(first + pages * pageSize);
        table.scrollIntoView();
    }

    private NativeTableRow tableRow(T row) {
        NativeTableRow shown = new NativeTableRow();
        shown.getElement().setAttribute("role", "row");
        String name = rowClass.apply(row);
        if (!name.isEmpty()) {
            shown.addClassName(name);
        }
        columns.forEach(column -> shown.add(column.cell(row)));
        return shown;
    }
}
