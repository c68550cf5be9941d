package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import de.kontor.catalog.ArticleFacts;
import de.kontor.ordering.CartView;
import de.kontor.ordering.LineItem;
import de.kontor.shared.Texts;
import de.kontor.terms.Verdict;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.PriceExplanation;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.ArticleLink;
import de.kontor.ui.shop.DeliveryBadge;

/** One line of the cart page. Updated in place, so that the focus stays in the field somebody is typing into. */
class CartRow {
    private final LineItem item;
    private final Span price = new Span();
    private final Div explanation = new Div();
    private final Span net = new Span();
    private final Div delivery = new Div();
    private final Div parts = new Div();
    private final Div verdicts = new Div();
    private final QuantityField quantity;
    private final PlainButton remove;
    private final CartTable.Actions actions;
    private CartView.Line now;

    CartRow(CartView.Line line, CartTable.Actions actions) {
        this.actions = actions;
        now = line;
        item = line.quoted().item();
        String name = name(line);
        quantity = new QuantityField(
                        name, line.article().map(ArticleFacts::packagingUnit).orElse(1))
                .onChange(change -> actions.changeQuantity(item, change));
        quantity.setQuantity(line.quoted().quantity());
        remove = PlainButton.icon(
                "✕", quantity.getTranslation("shop.cart.remove", name), () -> actions.remove(now.quoted()));
        verdicts.addClassName("line-verdicts");
        net.addClassName("strong");
        update(line);
    }

    /** Shows the line as it now is; what stands in the quantity field stays. */
    final void update(CartView.Line line) {
        now = line;
        price.setText(line.quoted()
                .price()
                .map(trace -> Screen.formats().price(trace.unitPrice(), trace.priceUnit()))
                .orElse("–"));
        explanation.removeAll();
        // a package has one price and no steps
        line.quoted()
                .price()
                .filter(trace -> !trace.steps().isEmpty())
                .ifPresent(trace -> explanation.add(new PriceExplanation(name(line), trace)));
        net.setText(Screen.formats().money(line.quoted().net()));
        delivery.removeAll();
        delivery.add(new DeliveryBadge(line.promise()));
        parts.removeAll();
        line.quoted()
                .starterPackage()
                .ifPresent(found -> parts.add(new PackageParts(line.quoted(), found, () -> actions.takeCurrent(item))));
        verdicts.removeAll();
        line.quoted().verdicts().forEach(verdict -> verdicts.add(sentence(verdict)));
    }

    Component picture() {
        Image picture = new Image("images/articles/" + now.picture() + ".svg", "");
        picture.setWidth("48px");
        picture.setHeight("32px");
        return picture;
    }

    Component heading() {
        String target = item instanceof LineItem.Package found
                ? "shop/packages/" + found.version()
                : ArticleLink.to(now.quoted().number());
        PageLink link = new PageLink(target, name(now));
        String packs = now.article()
                .map(article -> quantity.getTranslation(
                        "shop.article.pack", Screen.formats().integer(article.packagingUnit())))
                .orElse("");
        String own = now.ownNumber()
                .map(given -> " · " + quantity.getTranslation("shop.own-number", given))
                .orElse("");
        Span sub = new Span(now.quoted().number() + own + (packs.isEmpty() ? "" : " · " + packs));
        sub.addClassName("sub");
        return new Div(link, sub, parts, verdicts);
    }

    Component price() {
        return new Div(price, explanation);
    }

    Component quantity() {
        return quantity;
    }

    Component delivery() {
        return delivery;
    }

    Component net() {
        return net;
    }

    Component remove() {
        return remove;
    }

    void focus() {
        quantity.focusField();
    }

    private static Component sentence(Verdict verdict) {
        Texts texts = Screen.texts();
        String wayOut = verdict instanceof Verdict.Refusal refusal ? " " + texts.text(refusal.wayOut()) : "";
        Span sentence = new Span(texts.text(verdict.reason()) + wayOut);
        sentence.addClassName("line-verdict");
        return sentence;
    }

    private static String name(CartView.Line line) {
        return Screen.text(line.quoted().name());
    }
}
