package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleStatus;
import de.kontor.pricing.PriceCalculation;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All a line's quote depends on besides standing, rule set and quantity. An order keeps it for replay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface LineFacts {
    LineItem item();

    /** The quote of a quantity, with the line's own verdicts. Pure. */
    QuotedLine quote(Quantity wanted, Standing standing, RuleSet rules);

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
            List<Verdict> verdicts = new ArrayList<>(1);
            if (status == ArticleStatus.DRAFT || !priced) {
                verdicts.add(refusal(RuleKind.ARTICLE_STATUS, "line.notForSale", "line.remove", new Name(name)));
            }
            if (standing.strategy() == Strategy.RETREAT && !standardRange) {
                verdicts.add(refusal(
                        RuleKind.STANDARD_RANGE, "line.notStandard", "line.notStandard.wayOut", new Name(name)));
            }
            stockLimit.filter(limit -> limit < quantity.pieces()).ifPresent(limit -> verdicts.add(stockRefusal(limit)));
            return verdicts;
        }

        private Verdict stockRefusal(int limit) {
            int sellable = limit - limit % packagingUnit;
            if (sellable == 0) {
                String key = status == ArticleStatus.DISCONTINUED ? "line.discontinued" : "line.soldOut";
                return refusal(RuleKind.ARTICLE_STATUS, key, "line.remove", new Name(name));
            }
            return refusal(
                    RuleKind.ARTICLE_STATUS, "line.onlyInStock", "line.reduce", new Name(name), new Count(sellable));
        }

        private static Verdict refusal(RuleKind kind, String key, String wayOut, Message.Argument... arguments) {
            return new Verdict.Refusal(
                    kind, 0, Message.of(key, arguments), Optional.empty(), Message.of(wayOut, arguments));
        }
    }
}
