package de.kontor.assortment;

import de.kontor.catalog.Category;

/**
 * How many articles a text finds in a category.
 *
 * @param hits with those of the categories below
 * @param within whether the search stays in this category or one below it
 */
public record CategoryHits(Category category, int hits, boolean within) {}
