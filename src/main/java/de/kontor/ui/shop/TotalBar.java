package de.kontor.ui.shop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Money;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;

/** The total and the main action, always in reach on phones. */
public class TotalBar extends Div {
    public TotalBar() {
        addClassName("total-bar");
        setVisible(false);
    }

    /** @param gross what the order costs, VAT included */
    public void show(Money gross, PlainButton action) {
        removeAll();
        Span label = new Span(Screen.texts().text("order.sum.gross"));
        label.addClassNames("muted", "small");
        Span total = new Span(Screen.formats().money(gross));
        total.addClassNames("total", "num");
        Div sum = new Div(label, total);
        sum.addClassNames("stack", "tight");
        add(sum, action);
        setVisible(true);
    }
}
