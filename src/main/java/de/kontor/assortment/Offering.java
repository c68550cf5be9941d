package de.kontor.assortment;

import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Availability;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.catalog.StockLevel;
import de.kontor.pricing.PriceCalculation;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceTrace;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.FederalState;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.RuleSet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Turns facts into offers for one account at one moment. Pure.
 *
 * @param now Berlin wall-clock time
 * @param state where the account wants its goods
 */
record Offering(Standing standing, RuleSet rules, Availability availability, LocalDateTime now, FederalState state) {
    Offer offer(
            ArticleFacts article,
            Quantity wanted,
            PriceFacts prices,
            StockLevel stock,
            Optional<ArticleFacts> successor,
            Optional<String> ownNumber) {
        Quantity quantity = wanted.snappedTo(article.packagingUnit());
        Optional<PriceTrace> price = PriceCalculation.price(prices, standing, rules, quantity);
        return new Offer(
                article,
                quantity,
                price,
                price.map(trace -> trace.unitPrice().lineNet(quantity, article.priceUnit()))
                        .orElse(Money.ZERO),
                price.map(trace -> tiers(trace, prices)).orElse(List.of()),
                promise(article, quantity, stock),
                orderability(article, stock, successor).judge(quantity, standing.strategy(), price.isPresent()),
                successor,
                ownNumber);
    }

    private List<TierPrice> tiers(PriceTrace trace, PriceFacts prices) {
        return trace.ladder().tiers().stream()
                .map(tier -> tierPrice(tier, prices))
                .toList();
    }

    private TierPrice tierPrice(VolumeTier tier, PriceFacts prices) {
        Quantity from = Quantity.of(tier.fromQuantity());
        UnitPrice own = PriceCalculation.price(prices, standing, rules, from)
                .map(PriceTrace::unitPrice)
                .orElse(tier.price());
        return new TierPrice(tier.fromQuantity(), tier.price(), own);
    }

    private Optional<DeliveryPromise> promise(ArticleFacts article, Quantity quantity, StockLevel stock) {
        boolean deliverable = article.allowsBackOrder() || stock.available() >= quantity.pieces();
        return deliverable
                ? Optional.of(availability.promise(stock, quantity, article.leadTimeDays(), now, state))
                : Optional.empty();
    }

    private static Orderability orderability(ArticleFacts article, StockLevel stock, Optional<ArticleFacts> successor) {
        return new Orderability(
                article.name(),
                article.packagingUnit(),
                article.standardRange(),
                article.status(),
                article.allowsBackOrder() ? Optional.empty() : Optional.of(stock.available()),
                successor
                        .map(next -> Message.of("offer.gone.successor", new Name(next.name())))
                        .orElseGet(() -> Message.of("offer.gone.call")));
    }
}
