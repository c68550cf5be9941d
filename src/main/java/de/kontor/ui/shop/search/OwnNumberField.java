package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import de.kontor.assortment.Offer;
import de.kontor.assortment.OwnNumberChange;
import de.kontor.assortment.OwnNumbers;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;

/** The account's own number of an article, to be given, changed and taken away. */
class OwnNumberField extends Div {
    private final OwnNumbers numbers;
    private final Actor actor;
    private final ArticleId article;
    private final Input input = new Input();
    private final Div result = new Div();

    OwnNumberField(Offer offer, OwnNumbers numbers, Actor actor) {
        this.numbers = numbers;
        this.actor = actor;
        this.article = offer.article().id();
        addClassNames("stack", "tight", "own-number");
        NativeLabel label = new NativeLabel(getTranslation("shop.article.own-number"));
        label.addClassNames("muted", "small");
        label.setFor(input);
        input.setId("own-number");
        input.addClassName("input");
        input.setValue(offer.ownNumber().orElse(""));
        input.getElement().setAttribute("autocomplete", "off");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                assign();
            }
        });
        result.addClassName("add-result");
        PlainButton save = PlainButton.secondary(getTranslation("shop.article.own-number.save"), this::assign);
        Div line = new Div(input, save);
        line.addClassName("row");
        add(label, line, result);
    }

    private void assign() {
        OwnNumberChange change = numbers.assign(actor, article, input.getValue());
        result.removeClassNames("ok", "error");
        result.getElement().setAttribute("role", change instanceof OwnNumberChange.Refused ? "alert" : "status");
        switch (change) {
            case OwnNumberChange.Done done -> {
                input.setValue(done.number().orElse(""));
                result.addClassName("ok");
                String kept = getTranslation(
                        done.number().isPresent() ? "shop.article.own-number.kept" : "shop.article.own-number.removed");
                result.setText(done.hint()
                        .map(hint -> kept + " " + Screen.texts().text(hint))
                        .orElse(kept));
            }
            case OwnNumberChange.Refused refused -> {
                result.addClassName("error");
                result.setText(Screen.texts().text(refused.reason()));
            }
        }
    }
}
