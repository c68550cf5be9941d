package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a {@link DataTable}.
 *
 * @param hidden whether only screen readers read the header
 * @param heading whether the cell names its row
 */
record TableColumn<T>(
        String header, boolean hidden, boolean heading, List<String> classNames, Function<T, Component> content) {
    NativeTableHeaderCell headerCell() {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        Span name = new Span(header);
        if (hidden) {
            name.addClassName("sr-only");
        }
        cell.add(name);
        cell.getElement().setAttribute("scope", "col");
        cell.getElement().setAttribute("role", "columnheader");
        cell.addClassNames(classNames.toArray(String[]::new));
        return cell;
    }

    HtmlContainer cell(T row) {
        HtmlContainer cell = heading ? rowHeader() : plain();
        cell.add(content.apply(row));
        cell.addClassNames(classNames.toArray(String[]::new));
        return cell;
    }

    private static HtmlContainer rowHeader() {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.getElement().setAttribute("role", "rowheader");
        return cell;
    }

    private HtmlContainer plain() {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", hidden ? "" : header);
        return cell;
    }
}
