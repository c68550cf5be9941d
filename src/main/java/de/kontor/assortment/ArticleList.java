package de.kontor.assortment;

import java.util.List;

/**
 * One page of what a member found, with its prices.
 *
 * @param total how many were found on all pages
 * @param sorted how many of them are in the order that was asked for; the others follow, best answer first
 * @param categories how many the same text and facets find in each category, in the order of the tree; those without
 *     any are missing unless the search stays in them
 * @param facets what the results can be narrowed by, the most telling first
 * @param unread words of the text no article knows, which were left out
 * @param choiceGone whether a chosen category, facet or value does not exist and was left out
 */
public record ArticleList(
        int total,
        int sorted,
        List<Offer> offers,
        List<CategoryHits> categories,
        List<Facet> facets,
        List<String> unread,
        boolean choiceGone) {}
