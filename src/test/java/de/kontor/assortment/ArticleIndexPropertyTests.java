package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleIndexPropertyTests {
    private static final Synonyms NO_SYNONYMS = new Synonyms(List.of());
    private static final List<String> WORDS = List.of("schraube", "senkschraube", "mutter", "m8x40", "scheibe");

    @Property(tries = 200)
    void isTheSameHoweverTheArticlesCameIn(@ForAll("changes") List<List<SearchRow>> changes) {
        ArticleIndex grown = ArticleIndex.empty(NO_SYNONYMS);
        Map<Long, SearchRow> last = new TreeMap<>();
        for (List<SearchRow> change : changes) {
            Map<Long, SearchRow> rows = new TreeMap<>();
            change.forEach(row -> rows.put(row.article().getMostSignificantBits(), row));
            grown = IndexChange.apply(grown, rows.values());
            last.putAll(rows);
        }
        List<SearchRow> shuffled = new ArrayList<>(last.values());
        Collections.reverse(shuffled);
        ArticleIndex atOnce = IndexChange.apply(ArticleIndex.empty(NO_SYNONYMS), shuffled);
        for (String query : List.of("", "schraube", "mutter m8x40", "schr", "n0", "200", "hwn01", "scheibr")) {
            for (FacetChoice choice : List.of(FacetChoice.NONE, choice(2), choice(1, 3))) {
                assertThat(answer(grown, query, choice)).isEqualTo(answer(atOnce, query, choice));
            }
        }
    }

    @Property(tries = 300)
    void findsTheFirstOfManyAsSortingDoes(
            @ForAll List<Byte> keys, @ForAll("pages") int offset, @ForAll("pages") int limit) {
        FirstHits first = new FirstHits(Math.min(keys.size(), offset + limit));
        for (int ordinal = 0; ordinal < keys.size(); ordinal++) {
            first.offer(keys.get(ordinal), ordinal % 3, ordinal);
        }
        int[] sorted = IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparing((Integer ordinal) -> keys.get(ordinal))
                        .thenComparing(ordinal -> ordinal % 3)
                        .thenComparing(ordinal -> ordinal))
                .skip(offset)
                .limit(limit)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(first.from(offset)).containsExactly(sorted);
    }

    private static String answer(ArticleIndex index, String query, FacetChoice choice) {
        SearchTerms terms = SearchTerms.parse(query, index.vocabulary());
        Matches matches = new Matches(index, terms, Map.of(), choice, ordinal -> true);
        StringBuilder answer = new StringBuilder();
        for (ArticleQuery.Language language : ArticleQuery.Language.values()) {
            ArticleQuery asked =
                    new ArticleQuery(query, Optional.empty(), Map.of(), SearchSort.NAME, language, 0, 1_000);
            new ArticleSearch.Result(
                            index,
                            matches,
                            asked,
                            Optional.empty(),
                            new int[] {0, 1, 2, 3},
                            List.of(),
                            List.of(),
                            List.of(),
                            false)
                    .hits(0, 1_000)
                    .forEach(hit -> answer.append(hit).append('\n'));
        }
        matches.hits().stream().forEach(hit -> answer.append(matches.rank(hit)).append(index.article(hit)));
        int[] counts = index.counts(matches.hits());
        for (int value = 0; value < 5; value++) {
            answer.append(value < counts.length ? counts[value] : 0).append(' ');
        }
        return answer.toString();
    }

    private static FacetChoice choice(Integer... values) {
        return new FacetChoice(List.of(new FacetChoice.Group("facet", java.util.Set.of(values))));
    }

    @Provide
    Arbitrary<Integer> pages() {
        return Arbitraries.integers().between(0, 40);
    }

    @Provide
    Arbitrary<List<List<SearchRow>>> changes() {
        Arbitrary<SearchRow> row = Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(WORDS),
                        Arbitraries.of(WORDS),
                        Arbitraries.of(1, 2, 3, 4),
                        Arbitraries.of(true, false, false))
                .as((serial, place, title, word, facet, hidden) -> {
                    SearchRow made = SearchRows.row(serial, place, title, word, facet);
                    return hidden ? SearchRows.hidden(made) : made;
                });
        return row.list().ofMaxSize(8).list().ofMaxSize(5);
    }
}
