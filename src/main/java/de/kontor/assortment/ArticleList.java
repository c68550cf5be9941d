package de.kontor.assortment;

import java.util.List;

/**
 * One page of what a member found, with its prices.
 *
 * @param total how many were found on all pages
 * @param categories how many the same text finds in each category, in the order of the tree; those without any are missing
 *     unless the search stays in them
 */
public record ArticleList(int total, List<Offer> offers, List<CategoryHits> categories) {}
