package de.kontor.assortment;

import java.util.List;

/**
 * One page of what a member found, with its prices.
 *
 * @param total how many were found on all pages
 * @param complete whether that is all there is; else there are more, and only these are sorted, counted and shown
 * @param categories how many the same text and facets find in each category, in the order of the tree; those without
 *     any are missing unless the search stays in them
 * @param facets what the results can be narrowed by, the most telling first
 * @param unread words of the text no article knows, which were left out
 * @param choiceGone whether a chosen category, facet or value does not exist and was left out
 */
public record ArticleList(
        int total,
        boolean complete,
        List<Offer> offers,
        List<CategoryHits> categories,
        List<Facet> facets,
        List<String> unread,
        boolean choiceGone) {}
