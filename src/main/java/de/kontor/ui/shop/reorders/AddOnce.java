package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.assortment.QuickMatch;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.Quantity;
import de.kontor.shared.QuantityInput;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts one more article into the next run alone: number or words, quantity, button. */
class AddOnce extends Div {
    private final TextField wanted = new TextField(getTranslation("shop.reorder.once.article"));
    private final TextField pieces = new TextField(getTranslation("shop.reorder.once.pieces"));
    private final Span answer = new Span();
    private final Function<String, QuickMatch> match;
    private final Consumer<WantedLine> add;

    AddOnce(Function<String, QuickMatch> match, Consumer<WantedLine> add) {
        this.match = match;
        this.add = add;
        addClassNames("card", "stack", "tight");
        wanted.setMaxLength(200);
        wanted.setWidth("min(100%, 20rem)");
        pieces.setValue("1");
        pieces.setWidth("8rem");
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("line-verdict");
        Div row = new Div(wanted, pieces, PlainButton.secondary(getTranslation("shop.reorder.once.add"), this::add));
        row.addClassNames("row", "wrap", "gap", "bottom");
        add(new H2(getTranslation("shop.reorder.once")), row, answer);
    }

    private void add() {
        answer.setText("");
        if (!(QuantityInput.parse(pieces.getValue()) instanceof QuantityInput.Understood(Quantity quantity))) {
            answer.setText(getTranslation("shop.reorder.once.bad-pieces"));
            return;
        }
        switch (match.apply(wanted.getValue().strip())) {
            case QuickMatch.Found found ->
                add.accept(WantedLine.of(found.offer().article().id(), quantity));
            case QuickMatch.Unclear unclear ->
                answer.setText(getTranslation(
                        "shop.reorder.once.unclear",
                        unclear.proposals().stream()
                                .limit(5)
                                .map(offer -> offer.article().number() + " "
                                        + Screen.text(offer.article().name()))
                                .collect(Collectors.joining("; "))));
            case QuickMatch.Unknown unknown -> answer.setText(getTranslation("shop.reorder.once.unknown"));
        }
    }
}
