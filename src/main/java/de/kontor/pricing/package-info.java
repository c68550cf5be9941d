/**
 * Prices: which ladder counts, which volume tier, which growth discount, and why.
 *
 * <p>Words: a <em>ladder</em> is the list of volume tiers (<em>Staffelpreise</em>) of one source: list, segment book or
 * account price; a <em>price trace</em> is the list of steps a price was found by.
 *
 * <p>For lists, the <em>effective price</em> of every article is kept per price book and growth tier
 * ({@link de.kontor.pricing.EffectivePrices}).
 *
 * <p>The calculation is pure ({@link de.kontor.pricing.PriceCalculation}); the module's facade only fetches the facts
 * it needs. Ladders hold from a day until an agreed end or the next of their source ({@code Validity}); people enter them
 * through {@link de.kontor.pricing.PriceDesk} or by file ({@link de.kontor.pricing.PriceImports}), and what they enter is
 * judged by one pure review. Deliberately knows nothing of carts and fees: it prices one quantity of one article.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pricing",
        allowedDependencies = {"shared", "identity", "audit", "jobs", "catalog", "accounts", "terms"})
package de.kontor.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
