package de.kontor.ui.shop.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.accounts.PostalAddress;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.QuotedLine;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.Formats;
import de.kontor.terms.Verdict;
import de.kontor.ui.DataTable;
import de.kontor.ui.FactTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.PartList;
import de.kontor.ui.PriceExplanation;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.ArticleLink;
import de.kontor.ui.shop.QuoteSummary;
import java.util.Optional;

/** What was ordered, what it cost and why, and where it goes. */
class OrderContents extends Div {
    private static final int LINES_SHOWN = 100;

    private final OrderDetails order;
    private final Formats formats = Screen.formats();

    OrderContents(OrderDetails order) {
        this.order = order;
        addClassName("stack");
        Div columns = new Div(facts(), sums());
        columns.addClassName("columns");
        add(lines(), columns);
    }

    private Component lines() {
        DataTable<OrderDetails.Line> table = new DataTable<OrderDetails.Line>(getTranslation("shop.order.lines"))
                .heading(getTranslation("shop.column.article"), this::article)
                .column(getTranslation("shop.column.price"), this::price, "num")
                .number(getTranslation("shop.column.quantity"), line -> formats.quantity(line.quantity()))
                .text(getTranslation("shop.order.delivered"), this::delivered)
                .column(getTranslation("shop.column.net"), line -> new Span(formats.money(line.net())), "num", "beside")
                .pageSize(LINES_SHOWN);
        table.setRows(order.lines());
        return table;
    }

    private Component article(OrderDetails.Line line) {
        String target =
                switch (line.item()) {
                    case LineItem.Seat seat -> "shop/trainings/bookings";
                    case LineItem.Package found -> "shop/packages/" + found.version();
                    default -> ArticleLink.to(line.number());
                };
        PageLink link = new PageLink(target, Screen.text(line.name()));
        String own = line.ownNumber().isEmpty() ? "" : " · " + getTranslation("shop.own-number", line.ownNumber());
        Span number = new Span(line.number() + own);
        number.addClassName("sub");
        return new Div(link, number, parts(line));
    }

    private PartList parts(OrderDetails.Line line) {
        return new PartList(line.parts().stream()
                .map(part -> getTranslation(
                        "shop.packages.part",
                        formats.integer(part.pieces()),
                        Screen.text(part.part().name()),
                        formats.money(part.part().shareOf(line.quantity()))))
                .toList());
    }

    private Component price(OrderDetails.Line line) {
        Div cell = new Div(new Span(formats.price(line.unitPrice(), line.priceUnit())));
        trace(line).ifPresent(trace -> cell.add(new Div(new PriceExplanation(Screen.text(line.name()), trace))));
        return cell;
    }

    private Optional<PriceTrace> trace(OrderDetails.Line line) {
        return order.quote().stream()
                .flatMap(quote -> quote.lines().stream())
                .filter(quoted -> quoted.item().equals(line.item()))
                .findFirst()
                .flatMap(QuotedLine::price)
                .filter(trace -> !trace.steps().isEmpty());
    }

    private String delivered(OrderDetails.Line line) {
        if (line.cancelled()) {
            return getTranslation("shop.order.cancelled-line");
        }
        if (line.item() instanceof LineItem.Seat) {
            return getTranslation("shop.order.seat");
        }
        if (!order.state().isOpen()) {
            return formats.integer(line.shipped());
        }
        return line.backOrdered() == 0
                ? getTranslation("shop.order.in-stock")
                : getTranslation("shop.order.back-order", formats.integer(line.backOrdered()));
    }

    private Component facts() {
        PostalAddress to = order.deliveryAddress();
        FactTable facts = new FactTable(getTranslation("shop.order.facts"))
                .fact(
                        getTranslation("shop.checkout.address"),
                        "%s, %s, %s %s".formatted(to.name(), to.street(), to.postalCode(), to.city()))
                .fact(
                        getTranslation("shop.checkout.delivery"),
                        getTranslation("shop.checkout.delivery." + order.delivery()))
                .fact(getTranslation("shop.checkout.speed"), getTranslation("shop.order.speed." + order.speed()));
        order.wishDate().ifPresent(day -> facts.fact(getTranslation("shop.checkout.wish-date"), formats.date(day)));
        given(facts, "shop.checkout.own-number", order.ownNumber());
        given(facts, "shop.checkout.cost-centre", order.costCentre());
        given(facts, "shop.checkout.note", order.note());
        given(facts, "shop.order.terms-version", order.termsVersion());
        facts.fact(getTranslation("shop.orders.by"), order.placedByName());
        return card("shop.order.facts", facts);
    }

    private void given(FactTable facts, String key, String value) {
        if (!value.isEmpty()) {
            Span text = new Span(value);
            text.addClassName("pre");
            facts.fact(getTranslation(key), text);
        }
    }

    private Component sums() {
        Div sums = new Div();
        sums.addClassNames("stack", "tight", "summary");
        sums.add(QuoteSummary.line(getTranslation("order.sum.goods"), formats.money(order.goods()), "summary-line"));
        order.fees().forEach(fee -> {
            sums.add(QuoteSummary.line(getTranslation("rule." + fee.rule()), formats.money(fee.net()), "summary-line"));
            reason(fee).ifPresent(sums::add);
        });
        order.vat()
                .forEach(vat -> sums.add(QuoteSummary.line(
                        Screen.texts()
                                .text(
                                        "order.sum.vat",
                                        formats.percent(vat.rate().percentage())),
                        formats.money(vat.vat()),
                        "summary-line muted")));
        sums.add(QuoteSummary.line(
                getTranslation("order.sum.gross"), formats.money(order.gross()), "summary-line summary-total total"));
        return card("shop.order.sums", sums);
    }

    private Optional<Component> reason(OrderDetails.Fee fee) {
        return order.quote().stream()
                .flatMap(quote -> quote.verdicts().stream())
                .filter(Verdict.Surcharge.class::isInstance)
                .filter(verdict -> verdict.rule() == fee.rule())
                .findFirst()
                .map(verdict -> {
                    Span reason = new Span(Screen.texts().text(verdict.reason()));
                    reason.addClassNames("muted", "small");
                    return reason;
                });
    }

    private Component card(String titleKey, Component content) {
        Div card = new Div(new H2(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }
}
