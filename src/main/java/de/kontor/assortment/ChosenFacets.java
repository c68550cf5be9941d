package de.kontor.assortment;

import de.kontor.catalog.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a query narrows by, as far as it exists.
 *
 * @param category the chosen one
 * @param gone whether something chosen does not exist (any more) and was left out
 */
record ChosenFacets(FacetChoice choice, Optional<String> category, boolean gone) {
    private static final int MOST_GROUPS = 6;
    /** No article holds it: a category that exists and is empty. */
    private static final int NOTHING = 0;

    /** @param tree asked only where no article shows that a category exists */
    static ChosenFacets of(ArticleQuery query, Supplier<List<Category>> tree, FacetValues values) {
        List<FacetChoice.Group> groups = new ArrayList<>();
        Optional<Integer> articles = query.category()
                .flatMap(code -> values.find(SearchIndex.CATEGORY, code))
                .map(FacetValues.Row::id);
        Optional<String> category = query.category()
                .filter(code -> articles.isPresent()
                        || tree.get().stream().anyMatch(known -> known.code().equals(code)));
        boolean gone = query.category().isPresent() && category.isEmpty();
        category.ifPresent(
                code -> groups.add(new FacetChoice.Group(SearchIndex.CATEGORY, Set.of(articles.orElse(NOTHING)))));
        for (Map.Entry<String, Set<String>> facet : new TreeMap<>(query.facets()).entrySet()) {
            Set<Integer> ids = facet.getKey().equals(SearchIndex.CATEGORY) || groups.size() >= MOST_GROUPS
                    ? Set.of()
                    : facet.getValue().stream()
                            .limit(20)
                            .flatMap(value -> values.find(facet.getKey(), value).stream())
                            .map(FacetValues.Row::id)
                            .collect(Collectors.toSet());
            gone |= ids.size() < facet.getValue().size();
            if (!ids.isEmpty()) {
                groups.add(new FacetChoice.Group(facet.getKey(), ids));
            }
        }
        return new ChosenFacets(new FacetChoice(groups), category, gone);
    }
}
