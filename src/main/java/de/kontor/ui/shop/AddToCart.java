package de.kontor.ui.shop;

import com.vaadin.flow.component.html.Div;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.ordering.CartChange;
import de.kontor.ordering.Shopping;
import de.kontor.shared.Quantity;
import de.kontor.ui.PlainButton;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import java.util.function.Consumer;

/** Quantity and button that put an article into the cart, and the word on what became of it. */
public class AddToCart {
    private final ArticleFacts article;
    private final Shopping shopping;
    private final Actor actor;
    private final QuantityField quantity;
    private final PlainButton button;
    private final Div result = new Div();

    public AddToCart(ArticleFacts article, Shopping shopping, Actor actor) {
        this.article = article;
        this.shopping = shopping;
        this.actor = actor;
        String name = Screen.text(article.name());
        quantity = new QuantityField(name, article.packagingUnit()).onEnter(this::add);
        button = PlainButton.secondary(quantity.getTranslation("shop.search.add"), this::add);
        button.labelled(quantity.getTranslation("shop.search.add.label", name));
        result.addClassName("add-result");
    }

    public QuantityField quantity() {
        return quantity;
    }

    public PlainButton button() {
        return button;
    }

    /** What became of the last try. */
    public Div result() {
        return result;
    }

    /** Hears every usable quantity the person chooses. */
    public void onQuantity(Consumer<Quantity> listener) {
        quantity.onChange(change -> {
            if (change instanceof QuantityField.Change.Chosen chosen) {
                listener.accept(chosen.quantity());
            }
        });
    }

    private void add() {
        switch (quantity.read()) {
            case QuantityField.Change.Chosen chosen -> show(shopping.add(actor, article.id(), chosen.quantity()));
            case QuantityField.Change.Refused refused -> result.setText("");
        }
    }

    private void show(CartChange change) {
        result.removeClassNames("ok", "error");
        switch (change) {
            case CartChange.Done done -> {
                result.addClassName("ok");
                result.getElement().setAttribute("role", "status");
                result.setText(quantity.getTranslation(
                        "shop.search.added", Screen.formats().quantity(done.quantity())));
                CartCount.refresh();
            }
            case CartChange.Refused refused -> {
                result.addClassName("error");
                result.getElement().setAttribute("role", "alert");
                result.setText(Screen.texts().text(refused.reason()));
            }
        }
    }
}
