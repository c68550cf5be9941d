package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import de.kontor.shared.Formats;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.List;

/** Starter packages as a dense list: what it is for, how much is in it, price and own saving. */
public class PackageCards extends DataTable<PackageOffer> {
    public PackageCards(List<PackageOffer> offers) {
        super(Screen.texts().text("shop.nav.packages"));
        Formats formats = Screen.formats();
        unnamed(getTranslation("shop.column.picture"), PackageCards::picture, "picture")
                .heading(getTranslation("shop.packages.package"), this::name)
                .number(
                        getTranslation("shop.packages.parts"),
                        offer -> formats.integer(offer.parts().size()))
                .column(getTranslation("package.saving"), this::saving, "num")
                .text(getTranslation("package.delivery"), offer -> offer.completeOn()
                        .map(formats::day)
                        .orElseGet(() -> getTranslation("package.delivery.none")))
                .column(
                        getTranslation("package.price"),
                        offer -> strong(formats.money(offer.price())),
                        "num",
                        "beside");
        setRows(offers);
    }

    private static Component picture(PackageOffer offer) {
        Image picture = new Image("images/articles/" + offer.version().content().picture() + ".svg", "");
        picture.setWidth("48px");
        picture.setHeight("32px");
        return picture;
    }

    private Component name(PackageOffer offer) {
        PageLink link = new PageLink(
                "shop/packages/" + offer.version().id(),
                Screen.text(offer.version().content().name()));
        Span text = new Span(firstSentence(Screen.text(offer.version().content().text())));
        text.addClassName("sub");
        return new Div(link, text);
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private Component saving(PackageOffer offer) {
        return offer.saving().isZero()
                ? new Span("–")
                : new StateBadge(Screen.formats().money(offer.saving()), Tone.ACCENT);
    }

    private static Span strong(String text) {
        Span shown = new Span(text);
        shown.addClassName("strong");
        return shown;
    }
}
