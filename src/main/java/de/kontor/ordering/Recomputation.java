package de.kontor.ordering;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order quoted once more from what it was made from, as of its day, against what it says. */
public sealed interface Recomputation {
    /** Every line and every sum is the same to the cent. */
    record Exact(LocalDate day, int ruleSetVersion, Money gross) implements Recomputation {}

    /** Something differs. */
    record Differs(LocalDate day, int ruleSetVersion, List<Difference> differences) implements Recomputation {}

    /** The order was taken over from elsewhere, so nobody knows what it was made from. */
    record NotKept() implements Recomputation {}

    /**
     * What differs.
     *
     * @param line its name; the sum of the order has none
     */
    record Difference(Optional<LocalizedText> line, Money ordered, Money recomputed) {}

    /** Quotes the order again with the rule set it names. */
    static Recomputation of(OrderDetails order, Terms terms) {
        return order.quote()
                .<Recomputation>map(stored -> compare(order, stored, terms))
                .orElseGet(NotKept::new);
    }

    private static Recomputation compare(OrderDetails order, Quote stored, Terms terms) {
        QuoteInputs inputs = stored.inputs();
        Quote again = Quoting.quote(inputs, terms.version(inputs.ruleSetVersion()));
        Map<LineItem, QuotedLine> lines = new HashMap<>();
        again.lines().forEach(line -> lines.put(line.item(), line));
        List<Difference> differences = new ArrayList<>();
        for (OrderDetails.Line line : order.lines()) {
            QuotedLine quoted = lines.get(line.item());
            Money recomputed = quoted == null ? Money.ZERO : quoted.net();
            if (!recomputed.equals(line.net())) {
                differences.add(new Difference(Optional.of(line.name()), line.net(), recomputed));
            }
        }
        if (!again.gross().equals(order.gross())) {
            differences.add(new Difference(Optional.empty(), order.gross(), again.gross()));
        }
        return differences.isEmpty()
                ? new Exact(inputs.day(), inputs.ruleSetVersion(), again.gross())
                : new Differs(inputs.day(), inputs.ruleSetVersion(), differences);
    }
}
