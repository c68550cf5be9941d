/**
 * What the seller sells: articles, their categories, what they cost us, and how many lie in the warehouse.
 *
 * <p>Owns articles, categories, stock and its movements. Words: the <em>price unit</em> (Preiseinheit) is the number
 * of pieces a price is quoted for, the <em>packaging unit</em> (VPE) the number of pieces that is sold at a time, the
 * <em>lead time</em> counts working days until the supplier has delivered. A <em>reservation</em> takes pieces that are
 * there for one order; reservations never exceed the stock, whatever happens at the same moment.
 *
 * <p>Deliberately knows no selling price and no account: what an article costs somebody is {@code pricing}'s, whether
 * somebody may buy it is {@code assortment}'s. Cost is kept out of {@link de.kontor.catalog.ArticleFacts}, so that it
 * cannot slip into a shop's page.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"shared", "identity", "audit"})
package de.kontor.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
