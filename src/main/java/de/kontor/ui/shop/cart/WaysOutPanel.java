package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.kontor.ordering.WayOut;
import de.kontor.ordering.WaysOut;
import de.kontor.shared.Formats;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.function.Consumer;

/**
 * The cheapest ways out of a cart with fees or below a minimum: for each what is done, its net effect on the total, why
 * it is worth it, and one button. Below a minimum the articles that reach it come first.
 */
class WaysOutPanel extends Div {
    private final Formats formats = Screen.formats();
    private final WayOutWords words = new WayOutWords(this);
    private final Consumer<WayOut> chosen;

    WaysOutPanel(WaysOut ways, Consumer<WayOut> chosen) {
        this.chosen = chosen;
        addClassNames("stack", "close", "ways-out");
        if (!ways.fitting().isEmpty()) {
            add(group("shop.way.fitting", ways.fitting(), true));
        }
        if (!ways.ways().isEmpty()) {
            add(group("shop.way.title", ways.ways(), ways.fitting().isEmpty()));
        }
    }

    private Component group(String title, List<WayOut> ways, boolean first) {
        Div group = new Div(new H3(getTranslation(title)));
        group.addClassNames("stack", "close");
        for (int i = 0; i < ways.size(); i++) {
            group.add(card(ways.get(i), first && i == 0));
        }
        return group;
    }

    private Component card(WayOut way, boolean best) {
        Span what = new Span(words.title(way.step()));
        what.addClassNames("strong", "grow");
        Span change = new Span(formats.signed(way.netChange()));
        change.addClassNames("strong", "num");
        Span net = new Span(getTranslation("shop.way.net"));
        net.addClassNames("muted", "small");
        Div head = new Div(what, new Div(change, net));
        head.addClassName("way-head");
        // the sign stays with its amount
        Span gross = new Span(getTranslation("shop.way.gross", formats.signed(way.grossChange())));
        gross.addClassName("nowrap");
        Paragraph why = new Paragraph(new Text(words.reasons(way) + " "), gross);
        why.addClassNames("muted", "small");
        Div card = new Div(head, why, button(way, best));
        card.addClassNames("card", "way");
        if (best) {
            card.addClassName("chosen");
        }
        return card;
    }

    private PlainButton button(WayOut way, boolean best) {
        String label = words.action(way.step());
        Runnable action = () -> chosen.accept(way);
        PlainButton button = best ? PlainButton.primary(label, action) : PlainButton.secondary(label, action);
        return button.labelled(label + ": " + words.title(way.step()));
    }
}
