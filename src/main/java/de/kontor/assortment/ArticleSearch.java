package de.kontor.assortment;

import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import de.kontor.shared.AccountId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds articles by whatever a buyer types into one box. */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {
    private final Catalog catalog;
    private final SearchEntries entries;
    private final FacetValues values;
    private final SearchWords words;

    ArticleSearch(Catalog catalog, SearchEntries entries, FacetValues values, SearchWords words) {
        this.catalog = catalog;
        this.entries = entries;
        this.values = values;
        this.words = words;
    }

    /**
     * Active and discontinued articles, never drafts. First those the query is the number of (article number, GTIN,
     * manufacturer number), then those whose number begins with it, then those that hold every word: in any part of a
     * word, in either language, by another name, sizes in any spelling, slips of the keyboard forgiven. Among equals
     * the active ones and those of the standard range come first.
     *
     * @param query anything; nothing finds everything
     * @param category only this category and those below it
     * @param offset hits to leave out, 0 or more
     * @param limit most hits to answer, 1 or more
     */
    public SearchHits search(String query, Optional<String> category, int offset, int limit) {
        Result result = search(
                new ArticleQuery(query, category, offset, limit),
                Optional.empty(),
                new SearchEntries.Page(offset, limit, false));
        return new SearchHits(
                result.found().hits().stream().map(SearchEntries.Hit::article).toList(),
                result.found().total());
    }

    /** What was found, and how it was understood. */
    record Result(
            SearchEntries.Found found,
            List<CategoryHits> categories,
            List<Facet> facets,
            List<String> unread,
            boolean choiceGone) {}

    /** The same for an account, whose own numbers come first; with counts per category and facet when the page wants. */
    Result search(ArticleQuery query, Optional<AccountId> account, SearchEntries.Page page) {
        Vocabulary vocabulary = words.vocabulary();
        SearchTerms terms = SearchTerms.parse(query.text(), vocabulary);
        List<Category> tree = page.withFacets() || query.category().isPresent() ? catalog.categories() : List.of();
        ChosenFacets chosen = ChosenFacets.of(query, tree, values);
        SearchEntries.Found found = terms.meansNothing()
                ? new SearchEntries.Found(List.of(), 0, Map.of(), List.of())
                : find(query, terms, chosen.choice(), account, page);
        return new Result(
                found,
                page.withFacets() ? categories(tree, found, chosen) : List.of(),
                page.withFacets() ? FacetCounts.facets(found, chosen.choice(), values) : List.of(),
                terms.unread(),
                chosen.gone());
    }

    private SearchEntries.Found find(
            ArticleQuery query,
            SearchTerms terms,
            FacetChoice choice,
            Optional<AccountId> account,
            SearchEntries.Page page) {
        Optional<String> nameColumn = query.sort() == SearchSort.NAME
                ? Optional.of(query.language() == ArticleQuery.Language.GERMAN ? "name_de" : "name_en")
                : Optional.empty();
        SearchStatement statement = new SearchStatement(terms, choice, account, nameColumn, expected(terms, choice));
        return entries.find(statement, choice.groups().size(), nameColumn, page);
    }

    private int expected(SearchTerms terms, FacetChoice choice) {
        Vocabulary vocabulary = words.vocabulary();
        int expected = Integer.MAX_VALUE;
        for (SearchTerm term : terms.words()) {
            expected = Math.min(expected, vocabulary.uses(term.allForms()));
        }
        for (FacetChoice.Group group : choice.groups()) {
            expected = Math.min(expected, vocabulary.uses(group.tokens()));
        }
        return expected;
    }

    private List<CategoryHits> categories(List<Category> tree, SearchEntries.Found found, ChosenFacets chosen) {
        Map<String, Integer> hits = new TreeMap<>();
        Map<Integer, Integer> counts = FacetCounts.counts(SearchIndex.CATEGORY, found, chosen.choice());
        Map<Integer, FacetValues.Row> rows = values.rows(counts.keySet());
        counts.forEach((id, count) -> Optional.ofNullable(rows.get(id))
                .map(FacetValues.Row::key)
                .filter(key -> key.facet().equals(SearchIndex.CATEGORY))
                .ifPresent(key -> hits.put(key.value(), count)));
        Set<String> within = new HashSet<>(chosen.category().stream().toList());
        for (Category category : tree.reversed()) {
            category.parent().filter(parent -> within.contains(category.code())).ifPresent(within::add);
        }
        return tree.stream()
                .map(category -> new CategoryHits(
                        category, hits.getOrDefault(category.code(), 0), within.contains(category.code())))
                .filter(counted -> counted.hits() > 0 || counted.within())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
