package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.kontor.accounts.Standing;
import de.kontor.assortment.Orderability;
import de.kontor.catalog.ArticleStatus;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceCalculation;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceTrace;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.starterpacks.PackagePrice;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All a line's quote depends on besides standing, rule set and quantity. An order keeps it for replay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface LineFacts {
    LineItem item();

    /** The quote of a quantity, with the line's own verdicts. Pure. */
    QuotedLine quote(Quantity wanted, Standing standing, RuleSet rules);

    /** Pieces that are left of those articles of which no more are bought in. */
    default Map<ArticleId, Integer> limitedStock() {
        return Map.of();
    }

    /**
     * The facts of an article.
     *
     * @param stockLimit pieces that can still be had when no more are bought in; empty when back-orders are possible
     */
    @JsonTypeName("article")
    record OfArticle(
            LineItem.Article item,
            String number,
            LocalizedText name,
            int packagingUnit,
            VatRate vatRate,
            boolean standardRange,
            ArticleStatus status,
            Optional<Integer> stockLimit,
            PriceFacts prices)
            implements LineFacts {
        @Override
        public QuotedLine quote(Quantity wanted, Standing standing, RuleSet rules) {
            Quantity quantity = wanted.snappedTo(packagingUnit);
            Optional<PriceTrace> price = PriceCalculation.price(prices, standing, rules, quantity);
            Money net = price.map(found -> found.unitPrice().lineNet(quantity, prices.priceUnit()))
                    .orElse(Money.ZERO);
            List<Verdict> verdicts = verdicts(quantity, standing, price.isPresent());
            return new QuotedLine(item, number, name, quantity, price, net, vatRate, verdicts);
        }

        private List<Verdict> verdicts(Quantity quantity, Standing standing, boolean priced) {
            Orderability facts = new Orderability(
                    name,
                    packagingUnit,
                    standardRange,
                    status,
                    stockLimit,
                    Message.of("line.remove", new Message.Name(name)));
            return List.copyOf(facts.judge(quantity, standing.strategy(), priced));
        }

        @Override
        public Map<ArticleId, Integer> limitedStock() {
            return stockLimit.map(left -> Map.of(item.id(), left)).orElse(Map.of());
        }
    }

    /**
     * The facts of a starter package and what was chosen of it.
     *
     * @param rule how its price follows from its parts
     * @param against what stands against buying it at all
     * @param left how many this account may still buy; empty for any number
     */
    @JsonTypeName("package")
    record OfPackage(
            LineItem.Package item,
            String number,
            LocalizedText name,
            int version,
            PackagePrice rule,
            List<Part> parts,
            List<Verdict> against,
            Optional<Integer> left)
            implements LineFacts {
        /**
         * A part.
         *
         * @param list at list price, for one package
         * @param stockLimit as of an article
         */
        public record Part(
                ArticleId article,
                String number,
                LocalizedText name,
                Quantity quantity,
                VatRate vatRate,
                Money list,
                Optional<Integer> stockLimit,
                PriceFacts prices) {}

        @Override
        public QuotedLine quote(Quantity wanted, Standing standing, RuleSet rules) {
            return new PackageQuote(this, standing, rules).of(wanted);
        }

        @Override
        public Map<ArticleId, Integer> limitedStock() {
            Map<ArticleId, Integer> limits = new TreeMap<>();
            parts.forEach(part -> part.stockLimit().ifPresent(limit -> limits.put(part.article(), limit)));
            return limits;
        }
    }

    /**
     * The facts of a seat in a training session.
     *
     * @param price net per seat
     */
    @JsonTypeName("seat")
    record OfSeat(LineItem.Seat item, String number, LocalizedText name, Money price) implements LineFacts {
        @Override
        public QuotedLine quote(Quantity wanted, Standing standing, RuleSet rules) {
            UnitPrice each = UnitPrice.of(price.toBigDecimal());
            Ladder ladder = new Ladder(LadderKind.LIST, rules.validFrom(), List.of(new VolumeTier(1, each)));
            PriceTrace trace = new PriceTrace(each, PriceUnit.ONE, rules.version(), ladder, List.of());
            Money net = each.lineNet(wanted, PriceUnit.ONE);
            return new QuotedLine(item, number, name, wanted, Optional.of(trace), net, VatRate.STANDARD, List.of());
        }
    }
}
