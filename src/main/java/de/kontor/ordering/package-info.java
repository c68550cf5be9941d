/**
 * From the cart to the shipped order: carts, quotes, checkout, orders and their fulfilment.
 *
 * <p>Words: a <em>quote</em> is the pure answer to "what does this cart cost this account today, and may it be
 * ordered"; a <em>checkout</em> keeps a quote and a submit token that makes one order at most; an <em>order</em> keeps
 * every input of its quote, so it can be replayed. Start reading at {@link de.kontor.ordering.Quoting} and
 * {@link de.kontor.ordering.OrderState}.
 *
 * <p>A cart with a fee or below a minimum is shown its {@link de.kontor.ordering.WayOut ways out}: {@link
 * de.kontor.ordering.CheapestWay} fetches, offers and applies them.
 *
 * <p>Owns three hooks for modules below it: {@link de.kontor.ordering.LineProvider} (what a line can be),
 * {@link de.kontor.ordering.TopUpSource} (what a cart may be filled up with) and {@link de.kontor.ordering.OrderHold}
 * (what keeps an order from being confirmed). Deliberately does not know approvals and payments yet.
 */
@NullMarked
@ApplicationModule(
        displayName = "Ordering",
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "mail",
            "catalog",
            "accounts",
            "terms",
            "pricing",
            "assortment",
            "starterpacks"
        })
package de.kontor.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
