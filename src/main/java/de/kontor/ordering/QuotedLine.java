package de.kontor.ordering;

import de.kontor.ordering.Quote.VatShare;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.terms.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line with its price.
 *
 * @param quantity a multiple of the packaging unit
 * @param price why it costs what it costs; empty when it has no price and therefore is refused
 * @param net of the line, in cents
 * @param vatRate of the whole line; of a package the rate of its largest share
 * @param verdicts what stands in its way; empty when nothing does
 * @param starterPackage what is in it, when the line is a package
 */
public record QuotedLine(
        LineItem item,
        String number,
        LocalizedText name,
        Quantity quantity,
        Optional<PriceTrace> price,
        Money net,
        VatRate vatRate,
        List<Verdict> verdicts,
        Optional<QuotedPackage> starterPackage) {
    public QuotedLine(
            LineItem item,
            String number,
            LocalizedText name,
            Quantity quantity,
            Optional<PriceTrace> price,
            Money net,
            VatRate vatRate,
            List<Verdict> verdicts,
            @Nullable Optional<QuotedPackage> starterPackage) {
        this.item = item;
        this.number = number;
        this.name = name;
        this.quantity = quantity;
        this.price = price;
        this.net = net;
        this.vatRate = vatRate;
        this.verdicts = verdicts;
        this.starterPackage = starterPackage == null ? Optional.empty() : starterPackage;
    }

    /** A line that is no package. */
    public QuotedLine(
            LineItem item,
            String number,
            LocalizedText name,
            Quantity quantity,
            Optional<PriceTrace> price,
            Money net,
            VatRate vatRate,
            List<Verdict> verdicts) {
        this(item, number, name, quantity, price, net, vatRate, verdicts, Optional.empty());
    }

    /** The same line with one thing more that stands in its way. */
    QuotedLine refusedBy(Verdict verdict) {
        List<Verdict> more = new ArrayList<>(verdicts);
        more.add(verdict);
        return new QuotedLine(item, number, name, quantity, price, net, vatRate, more, starterPackage);
    }

    /** How the line is spread over VAT rates, the highest first; the nets add up to {@code net}. */
    public List<VatShare> vatShares() {
        if (starterPackage.isEmpty()) {
            return List.of(new VatShare(vatRate, net));
        }
        Map<VatRate, Money> byRate = new TreeMap<>(java.util.Comparator.reverseOrder());
        starterPackage.get().parts().forEach(part -> byRate.merge(part.vatRate(), part.shareOf(quantity), Money::plus));
        List<VatShare> shares = new ArrayList<>(byRate.size());
        byRate.forEach((rate, share) -> shares.add(new VatShare(rate, share)));
        return shares;
    }

    /** The pieces it takes from the warehouse, per article. */
    Map<ArticleId, Integer> pieces() {
        Map<ArticleId, Integer> pieces = new TreeMap<>();
        if (item instanceof LineItem.Article(ArticleId article)) {
            pieces.put(article, quantity.pieces());
        }
        starterPackage.ifPresent(found ->
                found.parts().forEach(part -> pieces.merge(part.article(), part.piecesOf(quantity), Integer::sum)));
        return pieces;
    }
}
