package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Facts as a table of two columns: what, and its value. */
public class FactTable extends NativeTable {
    private final NativeTableBody body = new NativeTableBody();

    /** @param name what the facts are about, for those who do not see the page */
    public FactTable(String name) {
        addClassName("facts");
        getElement().setAttribute("aria-label", name);
        add(body);
    }

    public FactTable fact(String what, String value) {
        return fact(what, new Span(value));
    }

    public FactTable fact(String what, Component value) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(what);
        name.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(name, new NativeTableCell(value)));
        return this;
    }
}
