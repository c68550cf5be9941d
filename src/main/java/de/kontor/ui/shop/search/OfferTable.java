package de.kontor.ui.shop.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.assortment.Offer;
import de.kontor.catalog.ArticleStatus;
import de.kontor.identity.Actor;
import de.kontor.ordering.Shopping;
import de.kontor.shared.Formats;
import de.kontor.shared.Texts;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import de.kontor.ui.DataTable;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.shop.AddToCart;
import de.kontor.ui.shop.DeliveryBadge;
import java.util.List;

/** Articles found, one dense row each: own price, delivery, quantity and the way into the cart. */
class OfferTable extends DataTable<OfferTable.Row> {
    private final Shopping shopping;
    private final Actor actor;
    private final Formats formats = Screen.formats();

    /** An offer and the controls that belong to it. */
    record Row(Offer offer, AddToCart cart) {}

    OfferTable(String name, Shopping shopping, Actor actor) {
        super(name);
        this.shopping = shopping;
        this.actor = actor;
        addClassName("offers");
        unnamed(
                getTranslation("shop.column.picture"),
                row -> ArticleName.picture(row.offer().article(), 48, 32),
                "picture");
        heading(getTranslation("shop.column.article"), OfferTable.this::name);
        text(
                getTranslation("shop.search.column.own-number"),
                row -> row.offer().ownNumber().orElse("–"));
        number(
                getTranslation("shop.search.column.pack"),
                row -> formats.integer(row.offer().article().packagingUnit()));
        column(getTranslation("shop.search.column.price"), OfferTable.this::price, "num");
        number(
                getTranslation("shop.search.column.per-pack"),
                row -> row.offer().price().isEmpty()
                        ? "–"
                        : formats.money(row.offer().net()));
        column(getTranslation("shop.column.delivery"), OfferTable::delivery);
        if (Shopping.mayShop(actor)) {
            column(getTranslation("shop.column.quantity"), OfferTable::quantity, "quantity-cell");
            unnamed(getTranslation("shop.search.add"), OfferTable::add, "add-cell");
        }
    }

    void show(List<Offer> offers) {
        setRows(offers.stream()
                .map(offer -> new Row(offer, new AddToCart(offer.article(), shopping, actor)))
                .toList());
    }

    private Component name(Row row) {
        Offer offer = row.offer();
        Span number = new Span(offer.article().number());
        Span sub = new Span(number);
        sub.addClassName("sub");
        offer.tiers().stream()
                .filter(tier -> tier.fromQuantity() > offer.quantity().pieces())
                .findFirst()
                .ifPresent(tier -> sub.add(new Span(" · "
                        + getTranslation(
                                "shop.search.next-tier",
                                formats.integer(tier.fromQuantity()),
                                formats.price(tier.own(), offer.article().priceUnit())))));
        Div cell = new Div(ArticleName.link(offer.article()), sub);
        offer.refusals().forEach(refusal -> cell.add(sentence(offer, refusal)));
        return cell;
    }

    /** Short for what concerns many rows, with the whole sentence behind it; else the sentence itself. */
    private static Component sentence(Offer offer, Verdict.Refusal refusal) {
        Span shown = new Span();
        shown.addClassNames("sub", "refusal");
        if (refusal.rule() == RuleKind.STANDARD_RANGE) {
            shown.add(
                    new Span(shown.getTranslation("shop.search.not-standard") + " "),
                    new RefusalExplanation(Screen.text(offer.article().name()), refusal));
        } else {
            Texts texts = Screen.texts();
            shown.setText(texts.text(refusal.reason()) + " " + texts.text(refusal.wayOut()));
        }
        return shown;
    }

    private Component price(Row row) {
        return row.offer()
                .price()
                .<Component>map(trace -> new OwnPrice(trace)
                        .withNote(Screen.text(row.offer().article().name())))
                .orElseGet(() -> new Span("–"));
    }

    static Component delivery(Row row) {
        return delivery(row.offer());
    }

    /** When it arrives, or that it is gone for good. */
    static Component delivery(Offer offer) {
        if (offer.promise().isEmpty() && offer.article().status() == ArticleStatus.DISCONTINUED) {
            Div gone = new Div();
            gone.add(new StateBadge(gone.getTranslation("shop.search.discontinued"), Tone.NEUTRAL));
            return gone;
        }
        return new DeliveryBadge(offer.promise());
    }

    private static Component quantity(Row row) {
        return row.offer().orderable() ? row.cart().quantity() : new Span();
    }

    private static Component add(Row row) {
        return row.offer().orderable() ? new Div(row.cart().button(), row.cart().result()) : new Span();
    }
}
