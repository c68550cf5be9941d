package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.UsualArticle;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;

/** The usual articles with their usual quantities, one click each. */
class BuyAgain extends DataTable<BuyAgain.Row> {
    BuyAgain(List<UsualArticle> usual, Shopping shopping, Actor actor) {
        super(Screen.texts().text("shop.start.again"));
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
                .column(
                        getTranslation("shop.column.quantity"),
                        row -> row.cart().quantity(),
                        "quantity-cell")
                .unnamed(
                        getTranslation("shop.search.add"),
                        row -> new Div(row.cart().button(), row.cart().result()),
                        "add-cell");
        whenEmpty(new EmptyState(
                getTranslation("shop.start.again.none"),
                new PageLink("shop/articles", getTranslation("shop.cart.empty.action"))));
        setRows(usual.stream()
                .flatMap(one -> one.line().article().stream().map(article -> row(one, article, shopping, actor)))
                .toList());
    }

    /** An article, and its usual quantity on the way into the cart. */
    record Row(UsualArticle usual, AddToCart cart) {
        QuotedLine line() {
            return usual.line().quoted();
        }
    }

    private static Row row(UsualArticle usual, ArticleFacts article, Shopping shopping, Actor actor) {
        AddToCart cart = new AddToCart(article, shopping, actor);
        cart.quantity().setQuantity(usual.line().quoted().quantity());
        return new Row(usual, cart);
    }

    private static Component article(Row row) {
        ArticleLink link =
                new ArticleLink(row.line().number(), Screen.text(row.line().name()));
        Span number = new Span(row.line().number());
        number.addClassName("sub");
        return new Div(link, number);
    }
}
