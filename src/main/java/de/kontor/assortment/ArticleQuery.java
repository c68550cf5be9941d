package de.kontor.assortment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a member looks for.
 *
 * @param text anything typed or pasted; nothing finds everything
 * @param category code of the category to stay in, with those below it
 * @param facets values to stay with, by facet; one of each facet has to be there
 * @param prices what a piece may cost the account itself
 * @param language of the names when sorted by name
 * @param offset hits to leave out, 0 or more
 * @param limit most hits to answer, 1 or more
 */
public record ArticleQuery(
        String text,
        Optional<String> category,
        Map<String, Set<String>> facets,
        PriceRange prices,
        SearchSort sort,
        Language language,
        int offset,
        int limit) {
    /** The languages articles are named in. */
    public enum Language {
        GERMAN,
        ENGLISH
    }

    public ArticleQuery {
        facets = Map.copyOf(facets);
    }

    /** At any price. */
    public ArticleQuery(
            String text,
            Optional<String> category,
            Map<String, Set<String>> facets,
            SearchSort sort,
            Language language,
            int offset,
            int limit) {
        this(text, category, facets, PriceRange.ANY, sort, language, offset, limit);
    }

    /** Best answers first, with no facet chosen. */
    public ArticleQuery(String text, Optional<String> category, int offset, int limit) {
        this(text, category, Map.of(), PriceRange.ANY, SearchSort.RELEVANCE, Language.GERMAN, offset, limit);
    }
}
