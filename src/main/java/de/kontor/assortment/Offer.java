package de.kontor.assortment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An article as one account can have it today.
 *
 * @param quantity what price, sum and delivery are for, a multiple of the packaging unit
 * @param price empty when the article has no price
 * @param net net sum of the quantity; zero without a price
 * @param tiers the account's own price per volume tier; empty without a price
 * @param promise when how much arrives at the account's usual address; empty when the quantity cannot be delivered
 * @param refusals why the account may not order it, and what to do; empty when it may
 * @param successor what replaces a discontinued article
 * @param ownNumber what the account itself calls it
 */
public record Offer(
        ArticleFacts article,
        Quantity quantity,
        Optional<PriceTrace> price,
        Money net,
        List<TierPrice> tiers,
        Optional<DeliveryPromise> promise,
        List<Verdict.Refusal> refusals,
        Optional<ArticleFacts> successor,
        Optional<String> ownNumber) {
    /** Whether the quantity may be put into the cart. */
    public boolean orderable() {
        return refusals.isEmpty();
    }
}
