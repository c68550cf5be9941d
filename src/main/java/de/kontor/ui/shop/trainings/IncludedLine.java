package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.training.IncludedSeats;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;

/** The seats that came with starter packages: how many are left of which, and where they can be used. */
class IncludedLine extends Div {
    IncludedLine(IncludedSeats included) {
        addClassNames("stack", "tight");
        Span now =
                new Span(getTranslation("shop.included.left", Screen.formats().integer(included.left())));
        now.addClassName("strong");
        add(now);
        included.sources().forEach(source -> {
            Span which = new Span(getTranslation(
                    "shop.included.source",
                    Screen.formats().integer(source.left()),
                    Screen.formats().integer(source.total()),
                    Screen.text(source.name()),
                    source.orderNumber()));
            which.addClassName("muted");
            Div row = new Div(which);
            row.addClassNames("row", "wrap", "tight");
            if (source.left() > 0) {
                row.add(new PageLink(
                        "shop/trainings?package=" + source.starterPackage(), getTranslation("shop.included.find")));
            }
            add(row);
        });
    }
}
