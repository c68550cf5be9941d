package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.ordering.CartChange;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.UsualArticle;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.PlainButton;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import java.util.List;

/** The usual articles with their usual quantities, one click each. */
class BuyAgain extends DataTable<BuyAgain.Row> {
    private final Shopping shopping;
    private final Actor actor;

    BuyAgain(List<UsualArticle> usual, Shopping shopping, Actor actor) {
        super(Screen.texts().text("shop.start.again"));
        this.shopping = shopping;
        this.actor = actor;
        addClassName("offers");
        heading(getTranslation("shop.column.article"), BuyAgain::article)
                .text(
                        getTranslation("shop.start.again.last"),
                        row -> getTranslation(
                                "shop.start.again.orders",
                                Screen.formats().integer(row.usual().orders()),
                                Screen.formats().date(row.usual().lastOrdered())))
                .number(getTranslation("shop.column.price"), row -> row.line()
                        .price()
                        .map(price -> Screen.formats().price(price.unitPrice(), price.priceUnit()))
                        .orElse("–"))
                .column(
                        getTranslation("shop.column.delivery"),
                        row -> new DeliveryBadge(row.usual().line().promise()))
                .column(getTranslation("shop.column.quantity"), Row::quantity, "quantity-cell")
                .unnamed(getTranslation("shop.search.add"), this::buy, "add-cell");
        whenEmpty(new EmptyState(getTranslation("shop.start.again.none"), toArticles()));
        setRows(usual.stream().map(Row::new).toList());
    }

    private Component toArticles() {
        Anchor link = new Anchor("shop/articles", getTranslation("shop.cart.empty.action"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** An article and the field with its usual quantity. */
    record Row(UsualArticle usual, QuantityField quantity, Div result) {
        Row(UsualArticle usual) {
            this(
                    usual,
                    new QuantityField(
                            Screen.text(usual.line().quoted().name()),
                            usual.line()
                                    .article()
                                    .map(ArticleFacts::packagingUnit)
                                    .orElse(1)),
                    new Div());
            quantity.setQuantity(usual.line().quoted().quantity());
            result.addClassName("add-result");
        }

        QuotedLine line() {
            return usual.line().quoted();
        }
    }

    private static Component article(Row row) {
        Anchor link = new Anchor(
                "shop/articles/" + row.line().number(), Screen.text(row.line().name()));
        link.getElement().setAttribute("router-link", true);
        Span number = new Span(row.line().number());
        number.addClassName("sub");
        return new Div(link, number);
    }

    private Component buy(Row row) {
        row.quantity().onEnter(() -> add(row));
        PlainButton button = PlainButton.secondary(getTranslation("shop.search.add"), () -> add(row))
                .labelled(getTranslation(
                        "shop.search.add.label", Screen.text(row.line().name())));
        return new Div(button, row.result());
    }

    private void add(Row row) {
        row.result().setText("");
        row.usual().line().article().ifPresent(article -> row.quantity()
                .quantity()
                .ifPresent(pieces -> show(row.result(), shopping.add(actor, article.id(), pieces))));
    }

    private void show(Div result, CartChange change) {
        result.removeClassNames("ok", "error");
        switch (change) {
            case CartChange.Done done -> {
                result.addClassName("ok");
                result.getElement().setAttribute("role", "status");
                result.setText(
                        getTranslation("shop.search.added", Screen.formats().quantity(done.quantity())));
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
