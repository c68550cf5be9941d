package de.kontor.assortment;

import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds articles by whatever a buyer types into one box. */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {
    /** Among equally good answers: the standard range, others, what is sold off. */
    private static final int[] PLACES = {0, 1, 2, 3};
    /** In retreat what the account may order comes before what it may not. */
    private static final int[] PLACES_IN_RETREAT = {0, 2, 1, 3};

    private static final PriceSource NO_PRICES = index -> {
        throw new IllegalStateException("Nobody's own prices were asked for");
    };

    private final Catalog catalog;
    private final LiveIndex live;
    private final FacetValues values;

    ArticleSearch(Catalog catalog, LiveIndex live, FacetValues values) {
        this.catalog = catalog;
        this.live = live;
        this.values = values;
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
        Result result = search(new ArticleQuery(query, category, offset, limit), Optional.empty(), NO_PRICES, false);
        return new SearchHits(
                result.hits(offset, limit).stream()
                        .map(SearchEntries.Hit::article)
                        .toList(),
                result.total());
    }

    /**
     * The same for an account of that standing, whose own numbers come first, and which in retreat sees what it may
     * order before equally good answers it may not; with counts per category and facet when wanted.
     *
     * @param prices asked when the query sorts or narrows by them
     */
    Result search(ArticleQuery query, Optional<Standing> standing, PriceSource prices, boolean withFacets) {
        LiveIndex.Moment now = live.now(standing.map(Standing::account), SearchTerms.ownNumber(query.text()));
        SearchTerms terms = SearchTerms.parse(query.text(), now.index().vocabulary());
        List<Category> tree = withFacets ? catalog.categories() : List.of();
        ChosenFacets chosen = ChosenFacets.of(query, () -> withFacets ? tree : catalog.categories(), values);
        boolean priced = query.sort() == SearchSort.PRICE || !query.prices().isAny();
        Optional<OwnPrices.View> own = priced ? Optional.of(prices.of(now.index())) : Optional.empty();
        Matches matches = new Matches(now.index(), terms, now.own(), chosen.choice(), affordable(query.prices(), own));
        boolean retreat =
                standing.filter(known -> known.strategy() == Strategy.RETREAT).isPresent();
        FacetCounts counts = withFacets ? counts(now.index(), matches, chosen) : FacetCounts.NONE;
        return new Result(
                now.index(),
                matches,
                query,
                own,
                retreat ? PLACES_IN_RETREAT : PLACES,
                withFacets ? categories(tree, counts, chosen) : List.of(),
                withFacets ? counts.facets(chosen.choice(), values) : List.of(),
                terms.unread(),
                chosen.gone());
    }

    /** Where the account's own prices come from. */
    @FunctionalInterface
    interface PriceSource {
        OwnPrices.View of(ArticleIndex index);
    }

    private static IntPredicate affordable(PriceRange range, Optional<OwnPrices.View> own) {
        if (range.isAny() || own.isEmpty()) {
            return ordinal -> true;
        }
        OwnPrices.View prices = own.get();
        long lowest = range.lowest();
        long highest = range.highest();
        return ordinal -> lowest <= prices.of(ordinal) && prices.of(ordinal) <= highest;
    }

    /**
     * What was found, and how it was understood.
     *
     * @param prices when they were asked for
     * @param places order of the places articles have among equally good answers
     */
    record Result(
            ArticleIndex index,
            Matches matches,
            ArticleQuery query,
            Optional<OwnPrices.View> prices,
            int[] places,
            List<CategoryHits> categories,
            List<Facet> facets,
            List<String> unread,
            boolean choiceGone) {
        int total() {
            return matches.hits().cardinality();
        }

        /** In the order asked for, as far as memory holds it: by availability they come best answer first. */
        List<SearchEntries.Hit> hits(int offset, int limit) {
            return switch (query.sort()) {
                case NAME -> {
                    int[] order = index.nameOrder(query.language());
                    yield hits(ordinal -> order[ordinal], offset, limit);
                }
                case PRICE -> hits(prices.orElseThrow()::of, offset, limit);
                case RELEVANCE, AVAILABILITY -> hits(ordinal -> 0, offset, limit);
            };
        }

        private List<SearchEntries.Hit> hits(IntToLongFunction key, int offset, int limit) {
            int most = (int) Math.min(total(), (long) offset + limit);
            BitSet hits = matches.hits();
            FirstHits first = new FirstHits(most);
            for (int at = hits.nextSetBit(0); at >= 0; at = hits.nextSetBit(at + 1)) {
                first.offer(key.applyAsLong(at), rank(at), at);
            }
            return IntStream.of(first.from(offset)).mapToObj(index::hit).toList();
        }

        private int rank(int ordinal) {
            return matches.rank(ordinal) * places.length + places[index.place(ordinal)];
        }
    }

    private static FacetCounts counts(ArticleIndex index, Matches matches, ChosenFacets chosen) {
        Map<String, int[]> siblings = new HashMap<>();
        List<FacetChoice.Group> groups = chosen.choice().groups();
        for (int group = 0; group < groups.size(); group++) {
            siblings.put(groups.get(group).facet(), index.counts(matches.without(group)));
        }
        return new FacetCounts(index.counts(matches.hits()), siblings);
    }

    private List<CategoryHits> categories(List<Category> tree, FacetCounts counts, ChosenFacets chosen) {
        Map<String, Integer> hits = new TreeMap<>();
        for (FacetValues.Row value : values.rows(counts.hits().length)) {
            if (value.key().facet().equals(SearchIndex.CATEGORY)) {
                hits.put(value.key().value(), counts.of(value));
            }
        }
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
