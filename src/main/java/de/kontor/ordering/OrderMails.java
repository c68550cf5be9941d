package de.kontor.ordering;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Member;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.mail.Mails;
import de.kontor.mail.OutgoingMail;
import de.kontor.shared.Formats;
import de.kontor.shared.LoginId;
import de.kontor.shared.Texts;
import de.kontor.terms.Channel;
import de.kontor.terms.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the member who ordered what became of the order. One mail per order and occasion, however often asked. */
@Component
class OrderMails {
    private final Mails mails;
    private final Accounts accounts;
    private final Identity identity;
    private final OrderingProperties settings;

    OrderMails(Mails mails, Accounts accounts, Identity identity, OrderingProperties settings) {
        this.mails = mails;
        this.accounts = accounts;
        this.identity = identity;
        this.settings = settings;
    }

    /** A line or sum as it stands in a mail. */
    record Row(String label, String value) {}

    /** Confirms the receipt of an order, with every fee and the sentence that explains it. */
    void received(Actor.Member member, OrderDetails order, Quote quote) {
        Locale locale = identity.localeOf(member.login());
        Texts texts = Texts.of(locale);
        Map<String, Object> model = model(order, locale);
        model.put(
                "reasons",
                quote.verdicts().stream()
                        .filter(Verdict.Surcharge.class::isInstance)
                        .map(fee -> texts.text(fee.reason()))
                        .toList());
        model.put("paymentDays", settings.paymentDays());
        model.put("byPlan", order.channel() == Channel.AUTO_REORDER);
        send(order, "order-received", member.login(), locale, model);
    }

    /** Tells that all of an order is on its way. */
    void shipped(OrderDetails order) {
        Locale locale = identity.localeOf(order.placedBy());
        send(order, "order-shipped", order.placedBy(), locale, model(order, locale));
    }

    /** Tells that an order will not be delivered, and why. */
    void cancelled(OrderDetails order, String reason) {
        Locale locale = identity.localeOf(order.placedBy());
        Map<String, Object> model = model(order, locale);
        model.put("reason", reason);
        send(order, "order-cancelled", order.placedBy(), locale, model);
    }

    private void send(
            OrderDetails order, String template, LoginId recipient, Locale locale, Map<String, Object> model) {
        Optional<Member> member = accounts.member(recipient);
        member.ifPresent(found -> mails.send(new OutgoingMail(
                template + ":" + order.id(), Optional.of(order.account()), found.email(), locale, template, model)));
    }

    private static Map<String, Object> model(OrderDetails order, Locale locale) {
        Texts texts = Texts.of(locale);
        Formats formats = Formats.of(locale);
        Map<String, Object> model = new HashMap<>();
        model.put("number", order.number());
        model.put("name", order.placedByName());
        model.put("ownNumber", order.ownNumber());
        model.put("placedAt", formats.dateTime(order.placedAt()));
        model.put(
                "lines",
                order.lines().stream()
                        .flatMap(line -> Stream.concat(
                                Stream.of(line(line, locale, formats)),
                                line.parts().stream().map(part -> part(line, part, locale, formats))))
                        .toList());
        model.put("sums", sums(order, texts, formats));
        model.put("address", order.deliveryAddress());
        return model;
    }

    private static Row line(OrderDetails.Line line, Locale locale, Formats formats) {
        return new Row(
                "%s × %s, %s, %s"
                        .formatted(
                                formats.quantity(line.quantity()),
                                line.name().in(locale),
                                line.ownNumber().isEmpty()
                                        ? line.number()
                                        : line.number() + ", "
                                                + Texts.of(locale).text("order.line.ownNumber", line.ownNumber()),
                                formats.price(line.unitPrice(), line.priceUnit())),
                formats.money(line.net()));
    }

    /** A part of a package, with its share of the price. */
    private static Row part(OrderDetails.Line line, OrderDetails.Part part, Locale locale, Formats formats) {
        return new Row(
                "   %s × %s, %s"
                        .formatted(
                                formats.integer(part.pieces()),
                                part.part().name().in(locale),
                                part.part().number()),
                Texts.of(locale)
                        .text("order.part.share", formats.money(part.part().shareOf(line.quantity()))));
    }

    private static List<Row> sums(OrderDetails order, Texts texts, Formats formats) {
        List<Row> sums = new ArrayList<>();
        sums.add(new Row(texts.text("order.sum.goods"), formats.money(order.goods())));
        order.fees().forEach(fee -> sums.add(new Row(texts.text("rule." + fee.rule()), formats.money(fee.net()))));
        order.vat()
                .forEach(vat -> sums.add(new Row(
                        texts.text("order.sum.vat", formats.percent(vat.rate().percentage())),
                        formats.money(vat.vat()))));
        sums.add(new Row(texts.text("order.sum.gross"), formats.money(order.gross())));
        return sums;
    }
}
