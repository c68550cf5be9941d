package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import de.kontor.terms.Verdict.Refusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a cart costs an account on a day, with every verdict. Made by {@link Quoting} alone.
 *
 * @param lines in the order of the cart
 * @param fees each fee as a line of its own
 * @param goods net sum of the lines that count as goods, after discounts, without fees and freight
 * @param vat one entry per rate, the highest first; the nets add up to {@code net}
 * @param net goods and fees
 * @param gross net and VAT
 * @param verdicts on the order as a whole, in a fixed order; those of single lines stand at the line
 */
public record Quote(
        QuoteInputs inputs,
        List<QuotedLine> lines,
        List<FeeLine> fees,
        Money goods,
        List<VatSum> vat,
        Money net,
        Money gross,
        List<Verdict> verdicts) {
    /**
     * A fee, or a fee given back.
     *
     * @param net above zero for a fee, below zero when one is given back
     * @param shares how it is spread over VAT rates; they add up to {@code net}
     */
    public record FeeLine(RuleKind rule, Money net, List<VatShare> shares) {}

    /** The part of a fee that carries a VAT rate. */
    public record VatShare(VatRate rate, Money net) {}

    /** VAT of one rate: computed once on the sum, never per line. */
    public record VatSum(VatRate rate, Money net, Money vat) {}

    /** All refusals, of the order first, then of its lines. */
    @JsonIgnore
    public List<Refusal> refusals() {
        return Stream.concat(verdicts.stream(), lines.stream().flatMap(line -> line.verdicts().stream()))
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .toList();
    }

    /** Whether it can be ordered as it stands. */
    @JsonIgnore
    public boolean isOrderable() {
        return !lines.isEmpty() && refusals().isEmpty();
    }
}
