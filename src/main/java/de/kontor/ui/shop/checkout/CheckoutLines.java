package de.kontor.ui.shop.checkout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.ordering.CartView;
import de.kontor.ui.DataTable;
import de.kontor.ui.PartList;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.DeliveryBadge;

/** What is about to be ordered, to be read once more. */
class CheckoutLines extends DataTable<CartView.Line> {
    private static final int LINES_SHOWN = 100;

    CheckoutLines(CartView cart) {
        super(Screen.texts().text("shop.checkout.review"));
        heading(getTranslation("shop.column.article"), CheckoutLines::article)
                .number(getTranslation("shop.column.price"), line -> line.quoted()
                        .price()
                        .map(price -> Screen.formats().price(price.unitPrice(), price.priceUnit()))
                        .orElse("–"))
                .number(getTranslation("shop.column.quantity"), line -> Screen.formats()
                        .quantity(line.quoted().quantity()))
                .column(getTranslation("shop.column.delivery"), line -> new DeliveryBadge(line.promise()))
                .column(
                        getTranslation("shop.column.net"),
                        line -> new Span(Screen.formats().money(line.quoted().net())),
                        "num",
                        "beside")
                .pageSize(LINES_SHOWN);
        setRows(cart.lines());
    }

    private static Div article(CartView.Line line) {
        Span number = new Span(line.quoted().number()
                + line.ownNumber()
                        .map(own -> " · " + Screen.texts().text("shop.own-number", own))
                        .orElse(""));
        number.addClassName("sub");
        Div cell = new Div(new Span(Screen.text(line.quoted().name())), number);
        line.quoted()
                .starterPackage()
                .ifPresent(found -> cell.add(new PartList(found.parts().stream()
                        .map(part -> Screen.texts()
                                .text(
                                        "shop.packages.part",
                                        Screen.formats()
                                                .integer(part.piecesOf(
                                                        line.quoted().quantity())),
                                        Screen.text(part.name()),
                                        Screen.formats()
                                                .money(part.shareOf(
                                                        line.quoted().quantity()))))
                        .toList())));
        line.quoted().verdicts().forEach(verdict -> {
            Span sentence = new Span(Screen.texts().text(verdict.reason()));
            sentence.addClassName("line-verdict");
            cell.add(sentence);
        });
        return cell;
    }
}
