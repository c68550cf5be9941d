package de.kontor.ui.desk.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.PostalAddress;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderDetails.Line;
import de.kontor.ordering.OrderDetails.Step;
import de.kontor.shared.AccountId;
import de.kontor.shared.Formats;
import de.kontor.ui.DataTable;
import de.kontor.ui.FactTable;
import de.kontor.ui.PartList;
import de.kontor.ui.PriceExplanation;
import de.kontor.ui.Screen;
import de.kontor.ui.Timeline;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.desk.Names;
import java.util.Map;

/** The parts of the page of an order. */
class OrderParts {
    private static final int LINES_SHOWN = 100;

    private final OrderDetails order;
    private final Formats formats = Screen.formats();

    OrderParts(OrderDetails order) {
        this.order = order;
    }

    Component timeline() {
        return new Timeline(
                text("desk.order.timeline"),
                order.timeline().stream().map(OrderParts::event).toList());
    }

    private static Timeline.Event event(Step step) {
        return new Timeline.Event(
                step.at(), Names.of(step.state()), Names.actor(step.actor()), step.reason(), Names.tone(step.state()));
    }

    /** Goods, each fee, VAT per rate and the total. */
    Component sums() {
        FactTable sums = new FactTable(text("desk.order.sums"));
        sums.addClassName("sums");
        sums.fact(text("order.sum.goods"), formats.money(order.goods()));
        order.fees().forEach(fee -> sums.fact(text("rule." + fee.rule()), formats.money(fee.net())));
        sums.fact(text("order.sum.net"), formats.money(order.net()));
        order.vat()
                .forEach(vat -> sums.fact(
                        text("order.sum.vat", formats.percent(vat.rate().percentage())), formats.money(vat.vat())));
        Span gross = new Span(formats.money(order.gross()));
        gross.addClassName("strong");
        return sums.fact(text("order.sum.gross"), gross);
    }

    /** Who ordered, where it goes, and under which terms; what nobody entered is left out. */
    Component facts(Map<AccountId, AccountSummary> accounts) {
        FactTable facts = new FactTable(text("desk.order.facts"));
        facts.fact(text("desk.order.account"), DeskLink.account(accounts, order.account()));
        facts.fact(text("desk.order.placed-by"), order.placedByName());
        facts.fact(text("desk.order.placed-at"), formats.dateTime(order.placedAt()));
        facts.fact(text("desk.order.address"), pre(address(order.deliveryAddress())));
        facts.fact(text("desk.order.delivery"), text("desk.order.delivery." + order.delivery()));
        facts.fact(text("desk.order.speed"), text("desk.order.speed." + order.speed()));
        order.wishDate().ifPresent(day -> facts.fact(text("desk.order.wish-date"), formats.date(day)));
        addTyped(facts, "desk.order.own-number", order.ownNumber());
        addTyped(facts, "desk.order.cost-centre", order.costCentre());
        addTyped(facts, "desk.order.note", order.note());
        addTyped(facts, "desk.order.terms", order.termsVersion());
        facts.fact(text("desk.account.strategy"), Names.of(order.strategy()));
        facts.fact(text("desk.account.tier"), Names.of(order.growthTier()));
        return facts.fact(text("desk.order.rule-set"), formats.integer(order.ruleSetVersion()));
    }

    /** Text of a buyer is shown as text, never as markup. */
    private static void addTyped(FactTable facts, String key, String typed) {
        if (!typed.isEmpty()) {
            facts.fact(text(key), pre(typed));
        }
    }

    Component lines() {
        DataTable<Line> table = new DataTable<>(text("desk.order.lines.title"));
        table.heading(text("desk.article.number"), OrderParts::article);
        table.column(text("desk.article.name"), this::name);
        if (order.lines().stream().anyMatch(line -> !line.ownNumber().isEmpty())) {
            table.text(text("desk.order.line.own-number"), Line::ownNumber);
        }
        table.number(text("desk.order.line.quantity"), line -> formats.quantity(line.quantity()));
        table.number(text("desk.order.line.reserved"), line -> formats.integer(line.reserved()));
        table.number(text("desk.order.line.shipped"), line -> formats.integer(line.shipped()));
        table.column(text("desk.order.line.back-ordered"), this::backOrdered, "num");
        table.column(text("desk.order.line.price"), this::price, "num");
        table.number(
                text("desk.order.line.vat"),
                line -> formats.percent(line.vatRate().percentage()));
        table.number(text("desk.order.net"), line -> formats.money(line.net()));
        table.pageSize(LINES_SHOWN).setRows(order.lines());
        return table;
    }

    private Component name(Line line) {
        String named = line.name().in(Screen.language());
        return new Div(
                new Span(line.cancelled() ? Screen.texts().text("desk.order.line.cancelled", named) : named),
                new PartList(line.parts().stream().map(part -> part(line, part)).toList()));
    }

    /** A part of a package; what of it still has to come in, while that matters. */
    private String part(Line line, OrderDetails.Part part) {
        String text = text(
                "desk.order.part",
                formats.integer(part.pieces()),
                part.part().name().in(Screen.language()),
                part.part().number(),
                formats.money(part.part().shareOf(line.quantity())));
        boolean waits = order.state().isOpen() && !line.cancelled() && part.backOrdered() > 0;
        return waits ? text("desk.order.part.waits", text, formats.integer(part.backOrdered())) : text;
    }

    private static Component article(Line line) {
        return line.item() instanceof LineItem.Article(var id)
                ? DeskLink.article(id, line.number())
                : new Span(line.number());
    }

    private Component backOrdered(Line line) {
        boolean ended = !order.state().isOpen();
        Span pieces = new Span(formats.integer(ended ? 0 : line.backOrdered()));
        if (!ended && line.backOrdered() > 0) {
            pieces.addClassName("strong");
        }
        return pieces;
    }

    /** The price, and why it is so where the quote still knows. */
    private Component price(Line line) {
        Div price = new Div(new Div(formats.price(line.unitPrice(), line.priceUnit())));
        order.quote().stream()
                .flatMap(quote -> quote.lines().stream())
                .filter(quoted -> quoted.item().equals(line.item()))
                .flatMap(quoted -> quoted.price().stream())
                .findFirst()
                .filter(trace -> !trace.steps().isEmpty())
                .ifPresent(trace -> price.add(new PriceExplanation(line.name().in(Screen.language()), trace)));
        return price;
    }

    /** Every verdict of the quote in words, those of single lines with the article they are about. */
    Component reasons() {
        return order.quote()
                .<Component>map(VerdictList::new)
                .orElseGet(() -> new Paragraph(text("desk.order.reasons.unknown")));
    }

    static String address(PostalAddress address) {
        return String.join("\n", address.name(), address.street(), address.postalCode() + " " + address.city());
    }

    private static Span pre(String text) {
        Span shown = new Span(text);
        shown.addClassName("pre");
        return shown;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
