package de.kontor.ui.desk.orders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.ordering.Recomputation;
import de.kontor.ordering.Recomputation.Difference;
import de.kontor.shared.Formats;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.function.Supplier;

/** Quotes the order once more on demand, and says whether it matches to the cent. */
class RecomputeLine extends Div {
    private final Formats formats = Screen.formats();

    RecomputeLine(Supplier<Recomputation> recompute) {
        addClassName("stack");
        add(PlainButton.secondary(getTranslation("desk.order.recompute"), () -> show(recompute.get())));
    }

    private void show(Recomputation result) {
        removeAll();
        add(
                switch (result) {
                    case Recomputation.Exact exact ->
                        Notice.ok(getTranslation(
                                "desk.order.recompute.exact",
                                formats.money(exact.gross()),
                                formats.date(exact.day()),
                                formats.integer(exact.ruleSetVersion())));
                    case Recomputation.Differs differs -> differs(differs);
                    case Recomputation.NotKept unknown -> Notice.info(getTranslation("desk.order.recompute.not-kept"));
                });
    }

    private Notice differs(Recomputation.Differs differs) {
        UnorderedList list = new UnorderedList();
        differs.differences().forEach(difference -> list.add(new ListItem(line(difference))));
        return Notice.warn(
                getTranslation(
                        "desk.order.recompute.differs",
                        formats.date(differs.day()),
                        formats.integer(differs.ruleSetVersion())),
                list);
    }

    private String line(Difference difference) {
        return getTranslation(
                "desk.order.recompute.line",
                difference
                        .line()
                        .map(name -> name.in(Screen.language()))
                        .orElseGet(() -> getTranslation("order.sum.gross")),
                formats.money(difference.ordered()),
                formats.money(difference.recomputed()));
    }
}
