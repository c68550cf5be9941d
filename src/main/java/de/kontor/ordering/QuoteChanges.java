package de.kontor.ordering;

import de.kontor.ordering.Quote.FeeLine;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Message.Price;
import de.kontor.shared.Message.Term;
import de.kontor.shared.Money;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is different between the quote a member saw and the one made now, in sentences. Pure. */
final class QuoteChanges {
    private QuoteChanges() {}

    /** What a quote costs, as a text: equal texts mean that the member saw these lines, prices and sums. */
    static String shown(Quote quote) {
        StringBuilder shown = new StringBuilder();
        for (QuotedLine line : quote.lines()) {
            shown.append(QuoteJson.key(line.item()))
                    .append('=')
                    .append(line.quantity())
                    .append('@')
                    .append(line.price()
                            .map(PriceTrace::unitPrice)
                            .map(UnitPrice::toString)
                            .orElse("-"))
                    .append('=')
                    .append(line.net())
                    .append('\n');
        }
        quote.fees()
                .forEach(fee ->
                        shown.append(fee.rule()).append('=').append(fee.net()).append('\n'));
        if (quote.inputs().speed() == DeliverySpeed.EXPRESS) {
            shown.append("express\n");
        }
        return shown.append(quote.gross()).toString();
    }

    /** The differences, one sentence each; the last one names both totals when they differ. */
    static List<Message> between(Quote before, Quote now) {
        List<Message> changes = new ArrayList<>();
        Map<LineItem, QuotedLine> nowByItem = now.lines().stream()
                .collect(Collectors.toMap(QuotedLine::item, line -> line, (a, b) -> a, LinkedHashMap::new));
        for (QuotedLine line : before.lines()) {
            QuotedLine current = nowByItem.remove(line.item());
            if (current == null) {
                changes.add(Message.of("checkout.changed.removed", new Name(line.name())));
            } else {
                change(line, current).ifPresent(changes::add);
            }
        }
        nowByItem.values().forEach(line -> changes.add(Message.of("checkout.changed.added", new Name(line.name()))));
        feeChanges(before, now, changes);
        if (!before.gross().equals(now.gross())) {
            changes.add(Message.of("checkout.changed.total", new Amount(before.gross()), new Amount(now.gross())));
        }
        return changes;
    }

    private static Optional<Message> change(QuotedLine before, QuotedLine now) {
        if (!now.verdicts().isEmpty() && before.verdicts().isEmpty()) {
            return Optional.of(Message.of("checkout.changed.refused", new Name(now.name())));
        }
        if (!before.quantity().equals(now.quantity())) {
            return Optional.of(Message.of("checkout.changed.quantity", new Name(now.name())));
        }
        if (before.price().isPresent()
                && now.price().isPresent()
                && !price(before).equals(price(now))) {
            return Optional.of(Message.of("checkout.changed.price", new Name(now.name()), price(before), price(now)));
        }
        return Optional.empty();
    }

    private static Price price(QuotedLine line) {
        var trace = line.price().orElseThrow();
        return new Price(trace.unitPrice(), trace.priceUnit());
    }

    private static void feeChanges(Quote before, Quote now, List<Message> changes) {
        for (RuleKind kind : RuleKind.values()) {
            Money old = fee(before, kind);
            Money current = fee(now, kind);
            if (!old.equals(current)) {
                changes.add(Message.of(
                        "checkout.changed.fee", new Term("rule." + kind.name()), new Amount(old), new Amount(current)));
            }
        }
    }

    private static Money fee(Quote quote, RuleKind kind) {
        return quote.fees().stream()
                .filter(fee -> fee.rule() == kind)
                .map(FeeLine::net)
                .reduce(Money.ZERO, Money::plus);
    }
}
