/**
 * What an account finds and may buy.
 *
 * <p>Owns the search entries: one row per article with its numbers and its words, folded the way a query is folded, so
 * that umlauts, capitals and the spellings of a size ({@code M8x40}, {@code M8 × 40}, {@code 8x40}) do not matter. The
 * rows follow the catalogue in the transaction that changes it; searches are answered from memory, which is compared
 * with the rows at every search (DD034). Own numbers of accounts stay in the database.
 *
 * <p>An <em>offer</em> is an article as one account can have it today: own price, delivery, and whether it may order it.
 *
 * <p>Deliberately keeps no article facts of its own: a search answers ids, and whoever shows them asks the catalogue.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assortment",
        allowedDependencies = {"shared", "identity", "catalog", "accounts", "terms", "pricing"})
package de.kontor.assortment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
