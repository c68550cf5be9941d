package de.kontor.ordering;

import de.kontor.pricing.PriceTrace;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.terms.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A line with its price.
 *
 * @param quantity a multiple of the packaging unit
 * @param price why it costs what it costs; empty when it has no price and therefore is refused
 * @param net of the line, in cents
 * @param verdicts what stands in its way; empty when nothing does
 */
public record QuotedLine(
        LineItem item,
        String number,
        LocalizedText name,
        Quantity quantity,
        Optional<PriceTrace> price,
        Money net,
        VatRate vatRate,
        List<Verdict> verdicts) {}
