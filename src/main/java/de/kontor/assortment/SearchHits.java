package de.kontor.assortment;

import de.kontor.shared.ArticleId;
import java.util.List;

/**
 * One page of what a search found.
 *
 * @param articles best first
 * @param total how many were found on all pages
 */
public record SearchHits(List<ArticleId> articles, int total) {
    public static final SearchHits NONE = new SearchHits(List.of(), 0);

    public SearchHits {
        articles = List.copyOf(articles);
    }
}
