package de.kontor.assortment;

import java.util.List;
import java.util.Map;

/**
 * One page of what a member found, with its prices.
 *
 * @param total how many were found on all pages
 * @param perCategory how many the same text finds in each category, whatever category was asked for; categories without
 *     any are missing
 */
public record ArticleList(int total, List<Offer> offers, Map<String, Integer> perCategory) {}
