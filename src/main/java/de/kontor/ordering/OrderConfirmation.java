package de.kontor.ordering;

import de.kontor.accounts.PostalAddress;
import de.kontor.shared.Formats;
import de.kontor.shared.Seller;
import de.kontor.shared.Texts;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** An order confirmation as XHTML, in the language of the reader. Whatever buyers typed is escaped by the template. */
class OrderConfirmation {
    private static final List<String> LABELS =
            List.of("page", "recipient", "article", "quantity", "price", "vat", "net");
    private static final TemplateEngine ENGINE = engine();
    private static final String TEMPLATE = read();

    private final OrderDetails order;
    private final Seller seller;
    private final int paymentDays;
    private final Locale language;
    private final Texts texts;
    private final Formats formats;

    OrderConfirmation(OrderDetails order, Seller seller, int paymentDays, Locale locale) {
        this.order = order;
        this.seller = seller;
        this.paymentDays = paymentDays;
        this.language = Texts.language(locale);
        this.texts = Texts.of(locale);
        this.formats = Formats.of(locale);
    }

    String html() {
        Context page = new Context(language);
        for (String label : LABELS) {
            page.setVariable(label, texts.text("document." + label));
        }
        page.setVariable("total", texts.text("order.sum.gross"));
        page.setVariable("terms", texts.text("document.confirmation.terms"));
        page.setVariable("language", language.getLanguage());
        page.setVariable("title", texts.text("document.confirmation.title", order.number()));
        page.setVariable("seller", seller);
        PostalAddress to = order.deliveryAddress();
        page.setVariable("address", List.of(to.name(), to.street(), to.postalCode() + " " + to.city()));
        page.setVariable("facts", facts());
        page.setVariable(
                "lines",
                order.lines().stream()
                        .flatMap(line -> Stream.concat(
                                Stream.of(row(line)), line.parts().stream().map(part -> row(line, part))))
                        .toList());
        page.setVariable("sums", sums());
        page.setVariable("gross", formats.money(order.gross()));
        page.setVariable("payment", texts.text("document.confirmation.payment", paymentDays));
        return ENGINE.process(TEMPLATE, page);
    }

    private List<Map<String, String>> facts() {
        List<Map<String, String>> facts = new ArrayList<>();
        facts.add(fact(texts.text("document.order"), order.number()));
        facts.add(fact(texts.text("document.placed"), formats.dateTime(order.placedAt())));
        facts.add(fact(texts.text("document.placed-by"), order.placedByName()));
        given(facts, "document.own-number", order.ownNumber());
        given(facts, "document.cost-centre", order.costCentre());
        order.wishDate().ifPresent(day -> facts.add(fact(texts.text("document.wish-date"), formats.date(day))));
        facts.add(fact(texts.text("document.delivery"), texts.text("document.delivery." + order.delivery())));
        if (order.speed() == DeliverySpeed.EXPRESS) {
            facts.add(fact(texts.text("document.speed"), texts.text("document.speed.EXPRESS")));
        }
        given(facts, "document.note", order.note());
        return facts;
    }

    private void given(List<Map<String, String>> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(fact(texts.text(key), value));
        }
    }

    private Map<String, String> row(OrderDetails.Line line) {
        return Map.of(
                "number", line.number(),
                "name", line.name().in(language),
                "own", line.ownNumber().isEmpty() ? "" : texts.text("order.line.ownNumber", line.ownNumber()),
                "quantity", formats.quantity(line.quantity()),
                "price", formats.price(line.unitPrice(), line.priceUnit()),
                "vat", vat(line),
                "net", formats.money(line.net()));
    }

    /** A package of parts with several rates says so at its parts alone. */
    private String vat(OrderDetails.Line line) {
        boolean several = line.parts().stream()
                        .map(part -> part.part().vatRate())
                        .distinct()
                        .count()
                > 1;
        return several ? "" : formats.percent(line.vatRate().percentage());
    }

    /** A part of a package, with its share of the price. */
    private Map<String, String> row(OrderDetails.Line line, OrderDetails.Part part) {
        return Map.of(
                "number",
                part.part().number(),
                "name",
                "– " + part.part().name().in(language),
                "own",
                "",
                "quantity",
                formats.integer(part.pieces()),
                "price",
                texts.text("order.part.share", formats.money(part.part().shareOf(line.quantity()))),
                "vat",
                formats.percent(part.part().vatRate().percentage()),
                "net",
                "");
    }

    private List<Map<String, String>> sums() {
        List<Map<String, String>> sums = new ArrayList<>();
        sums.add(sum(texts.text("order.sum.goods"), formats.money(order.goods()), ""));
        order.fees()
                .forEach(fee -> sums.add(sum(
                        texts.text("rule." + fee.rule()),
                        formats.money(fee.net()),
                        reason(fee).orElse(""))));
        sums.add(sum(texts.text("order.sum.net"), formats.money(order.net()), ""));
        order.vat()
                .forEach(vat -> sums.add(sum(
                        texts.text("order.sum.vat", formats.percent(vat.rate().percentage())),
                        formats.money(vat.vat()),
                        "")));
        return sums;
    }

    private Optional<String> reason(OrderDetails.Fee fee) {
        return order.quote().stream()
                .flatMap(quote -> quote.verdicts().stream())
                .filter(verdict -> verdict instanceof Verdict.Surcharge && verdict.rule() == fee.rule())
                .findFirst()
                .map(verdict -> texts.text(verdict.reason()));
    }

    private static Map<String, String> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    /** A sum, with the sentence that explains it or nothing. */
    private static Map<String, String> sum(String label, String value, String reason) {
        return Map.of("label", label, "value", value, "reason", reason);
    }

    private static TemplateEngine engine() {
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String read() {
        try {
            return new ClassPathResource("documents/order-confirmation.html")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
