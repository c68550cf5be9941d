package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.assortment.Assortment;
import de.kontor.assortment.Offer;
import de.kontor.assortment.TierPrice;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.identity.Actor;
import de.kontor.ordering.Shopping;
import de.kontor.shared.Formats;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.ui.DataTable;
import de.kontor.ui.PriceExplanation;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.VerdictLine;
import de.kontor.ui.shop.AddToCart;

/** What an article costs this account: price, ladder, sum and delivery follow the quantity in the field. */
class OfferPanel extends Div {
    private final Assortment assortment;
    private final Actor actor;
    private final Formats formats = Screen.formats();
    private final Div price = new Div();
    private final Div delivery = new Div();
    private final Div verdicts = new Div();
    private final Span total = new Span();
    private final DataTable<TierPrice> ladder = new DataTable<>(getTranslation("shop.article.ladder"));
    private Offer offer;

    OfferPanel(Offer offer, Assortment assortment, Shopping shopping, Actor actor) {
        this.assortment = assortment;
        this.actor = actor;
        this.offer = offer;
        addClassNames("card", "stack", "offer-panel");
        price.addClassName("offer-price");
        delivery.getElement().setAttribute("role", "status");
        verdicts.addClassName("verdicts");
        add(price);
        if (Shopping.mayShop(actor) && offer.orderable()) {
            add(buying(shopping));
        }
        add(delivery, verdicts, new H2(getTranslation("shop.article.ladder")), ladder);
        prepareLadder();
        show();
    }

    private Div buying(Shopping shopping) {
        AddToCart cart = new AddToCart(offer.article(), shopping, actor);
        cart.onQuantity(this::show);
        cart.button().addClassName("primary");
        cart.button().removeClassName("secondary");
        total.addClassName("strong");
        Div line = new Div(cart.quantity(), cart.button());
        line.addClassNames("row", "wrap", "top");
        Div buying = new Div(line, cart.result(), total);
        buying.addClassNames("stack", "tight");
        return buying;
    }

    private void prepareLadder() {
        boolean discounted = offer.tiers().stream().anyMatch(tier -> !tier.own().equals(tier.base()));
        ladder.addClassName("dense");
        ladder.heading(
                getTranslation("shop.article.ladder.from"),
                tier -> new Span(getTranslation("shop.article.ladder.tier", formats.integer(tier.fromQuantity()))));
        if (discounted) {
            ladder.number(getTranslation("shop.article.ladder.base"), tier -> price(tier.base()));
        }
        ladder.column(
                getTranslation("shop.article.ladder.own"),
                tier -> {
                    Span own = new Span(price(tier.own()));
                    own.addClassName("strong");
                    return own;
                },
                "num");
        ladder.unnamed(
                getTranslation("shop.article.ladder.reached"),
                tier -> tier.equals(reached())
                        ? new StateBadge(getTranslation("shop.article.ladder.reached"), Tone.ACCENT)
                        : new Span());
        ladder.rowClass(tier -> tier.equals(reached()) ? "current" : "");
    }

    private void show(Quantity quantity) {
        assortment.offer(actor, offer.article().id(), quantity).ifPresent(fresh -> {
            offer = fresh;
            show();
        });
    }

    private void show() {
        price.removeAll();
        offer.price()
                .ifPresent(trace -> price.add(
                        new OwnPrice(trace),
                        new PriceExplanation(Screen.text(offer.article().name()), trace)));
        total.setText(
                getTranslation("shop.article.total", formats.quantity(offer.quantity()), formats.money(offer.net())));
        delivery.setText(offer.promise().map(this::sentence).orElse(""));
        verdicts.removeAll();
        verdicts.setVisible(!offer.orderable());
        offer.refusals().forEach(refusal -> verdicts.add(new VerdictLine(refusal)));
        ladder.setRows(offer.tiers());
    }

    private String sentence(DeliveryPromise promise) {
        if (promise.inFull()) {
            return getTranslation("shop.article.delivery.full", formats.day(promise.availableOn()));
        }
        if (promise.availableNow() == 0) {
            return getTranslation("shop.article.delivery.later", formats.day(promise.backOrderOn()));
        }
        return getTranslation(
                "shop.article.delivery.partly",
                formats.integer(promise.availableNow()),
                formats.day(promise.availableOn()),
                formats.integer(promise.backOrdered()),
                formats.day(promise.backOrderOn()));
    }

    private TierPrice reached() {
        TierPrice found = offer.tiers().getFirst();
        for (TierPrice tier : offer.tiers()) {
            if (tier.fromQuantity() <= offer.quantity().pieces()) {
                found = tier;
            }
        }
        return found;
    }

    private String price(UnitPrice own) {
        return formats.price(own, offer.article().priceUnit());
    }
}
