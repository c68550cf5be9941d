package de.kontor.assortment;

import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds articles by whatever a buyer types into one box. */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {
    private final Catalog catalog;
    private final SearchEntries entries;

    ArticleSearch(Catalog catalog, SearchEntries entries) {
        this.catalog = catalog;
        this.entries = entries;
    }

    /**
     * Active and discontinued articles, never drafts. First those the query is the number of (article number, GTIN,
     * manufacturer number), then those whose number begins with it, then those that hold every word: in any part of a
     * word, in either language, sizes in any spelling, slips of the keyboard forgiven. Among equals the
     * active ones and those of the standard range come first.
     *
     * @param query anything; nothing finds everything
     * @param category only this category and those below it
     * @param offset hits to leave out, 0 or more
     * @param limit most hits to answer, 1 or more
     */
    public SearchHits search(String query, Optional<String> category, int offset, int limit) {
        SearchTerms terms = SearchTerms.parse(query);
        return terms.meansNothing()
                ? SearchHits.NONE
                : entries.find(terms, category.map(this::withThoseBelow), offset, limit);
    }

    /** How many articles a text finds per category, whatever category was asked for. */
    List<CategoryHits> perCategory(String query, Optional<String> chosen) {
        SearchTerms terms = SearchTerms.parse(query);
        Map<String, Integer> hits = new HashMap<>(terms.meansNothing() ? Map.of() : entries.perCategory(terms));
        List<Category> tree = catalog.categories();
        Set<String> within = new HashSet<>(chosen.stream().toList());
        for (Category category : tree.reversed()) {
            category.parent().ifPresent(parent -> {
                hits.merge(parent, hits.getOrDefault(category.code(), 0), Integer::sum);
                if (within.contains(category.code())) {
                    within.add(parent);
                }
            });
        }
        return tree.stream()
                .map(category -> new CategoryHits(
                        category, hits.getOrDefault(category.code(), 0), within.contains(category.code())))
                .filter(counted -> counted.hits() > 0 || counted.within())
                .toList();
    }

    private Set<String> withThoseBelow(String code) {
        Set<String> codes = new LinkedHashSet<>(List.of(code));
        for (Category category : catalog.categories()) {
            if (category.parent().filter(codes::contains).isPresent()) {
                codes.add(category.code());
            }
        }
        return codes;
    }
}
