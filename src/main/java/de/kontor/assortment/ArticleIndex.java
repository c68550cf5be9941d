package de.kontor.assortment;

import de.kontor.shared.ArticleId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All articles as a search reads them, in memory and never changed; see DD034. An article is its <em>ordinal</em>, its
 * place in the order of equally good answers: what can be ordered first, then by number.
 */
final class ArticleIndex {
    private static final int[] NONE = {};

    /** Ids of the articles, as two halves, in the order of ordinals. */
    private final long[] high;

    private final long[] low;
    /** Ordinals in the order of ids. */
    private final int[] byId;

    private final Columns columns;
    private final Facets facets;
    private final Map<String, int[]> postings;
    private final Vocabulary vocabulary;
    private final int[] germanOrder;
    private final int[] englishOrder;
    private final int[][] byFacet;
    private int @Nullable [] counts;

    /** The texts by which articles are found and sorted. */
    record Texts(
            TextColumn number,
            TextColumn gtin,
            TextColumn manufacturer,
            TextColumn sortKey,
            TextColumn nameDe,
            TextColumn nameEn) {}

    /**
     * Facts per article.
     *
     * @param leadTimes working days; negative where no more is bought in
     * @param slots a number an article keeps in all later indexes, below {@code slotCount}
     */
    record Columns(Texts texts, byte[] places, int[] packagingUnits, int[] leadTimes, int[] slots, int slotCount) {}

    /** Facet values of all articles, one after the other; those of an article lie between two starts. */
    record Facets(int[] starts, int[] values) {}

    ArticleIndex(
            long[] high,
            long[] low,
            int[] byId,
            Columns columns,
            Facets facets,
            Map<String, int[]> postings,
            Vocabulary vocabulary) {
        this.high = high;
        this.low = low;
        this.byId = byId;
        this.columns = columns;
        this.facets = facets;
        this.postings = postings;
        this.vocabulary = vocabulary;
        germanOrder = columns.texts().nameDe().positions();
        englishOrder = columns.texts().nameEn().positions();
        byFacet = byFacet(facets);
    }

    static ArticleIndex empty(Synonyms synonyms) {
        TextColumn none = TextColumn.empty();
        return new ArticleIndex(
                new long[0],
                new long[0],
                NONE,
                new Columns(new Texts(none, none, none, none, none, none), new byte[0], NONE, NONE, NONE, 0),
                new Facets(new int[1], NONE),
                Map.of(),
                Vocabulary.of(synonyms, Map.of()));
    }

    int size() {
        return high.length;
    }

    ArticleId article(int ordinal) {
        return ArticleId.of(new UUID(high[ordinal], low[ordinal]));
    }

    long high(int ordinal) {
        return high[ordinal];
    }

    long low(int ordinal) {
        return low[ordinal];
    }

    int[] byId() {
        return byId;
    }

    OptionalInt ordinal(UUID article) {
        int from = 0;
        int to = byId.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = compare(byId[middle], article);
            if (order == 0) {
                return OptionalInt.of(byId[middle]);
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** How the id of an article compares with another. */
    int compare(int ordinal, UUID article) {
        int first = Long.compareUnsigned(high[ordinal], article.getMostSignificantBits());
        return first == 0 ? Long.compareUnsigned(low[ordinal], article.getLeastSignificantBits()) : first;
    }

    Columns columns() {
        return columns;
    }

    Facets facets() {
        return facets;
    }

    Map<String, int[]> postings() {
        return postings;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int place(int ordinal) {
        return columns.places()[ordinal];
    }

    /** A number the article keeps in all later indexes. */
    int slot(int ordinal) {
        return columns.slots()[ordinal];
    }

    /** Slots are below. */
    int slots() {
        return columns.slotCount();
    }

    /** The articles of this slot and higher ones. */
    List<ArticleId> articlesFrom(int slot) {
        return slot >= slots()
                ? List.of()
                : IntStream.range(0, size())
                        .filter(ordinal -> slot(ordinal) >= slot)
                        .mapToObj(this::article)
                        .toList();
    }

    SearchEntries.Hit hit(int ordinal) {
        int leadTime = columns.leadTimes()[ordinal];
        return new SearchEntries.Hit(
                article(ordinal),
                columns.packagingUnits()[ordinal],
                leadTime < 0 ? ~leadTime : leadTime,
                leadTime >= 0,
                place(ordinal) % 2 == 0);
    }

    /** Place of each article in the order of names. */
    int[] nameOrder(ArticleQuery.Language language) {
        return language == ArticleQuery.Language.GERMAN ? germanOrder : englishOrder;
    }

    /** Who holds a word: ordinals shifted by one, the last bit says whether the name holds it. */
    int[] postings(String word) {
        return postings.getOrDefault(word, NONE);
    }

    BitSet withAny(Iterable<Integer> facetValues) {
        BitSet found = new BitSet(size());
        for (int value : facetValues) {
            if (value > 0 && value < byFacet.length) {
                for (int ordinal : byFacet[value]) {
                    found.set(ordinal);
                }
            }
        }
        return found;
    }

    /** How many of these articles hold each facet value. */
    int[] counts(BitSet articles) {
        if (articles.cardinality() == size()) {
            return countsOfAll();
        }
        int[] counted = new int[byFacet.length];
        int[] values = facets.values();
        for (int ordinal = articles.nextSetBit(0); ordinal >= 0; ordinal = articles.nextSetBit(ordinal + 1)) {
            for (int at = facets.starts()[ordinal]; at < facets.starts()[ordinal + 1]; at++) {
                counted[values[at]]++;
            }
        }
        return counted;
    }

    private int[] countsOfAll() {
        int[] known = counts;
        if (known == null) {
            known = new int[byFacet.length];
            for (int value = 0; value < byFacet.length; value++) {
                known[value] = byFacet[value].length;
            }
            counts = known;
        }
        return known;
    }

    private static int[][] byFacet(Facets facets) {
        int most = 0;
        for (int value : facets.values()) {
            most = Math.max(most, value);
        }
        int[] sizes = new int[most + 1];
        for (int value : facets.values()) {
            sizes[value]++;
        }
        int[][] byFacet = new int[most + 1][];
        for (int value = 0; value <= most; value++) {
            byFacet[value] = sizes[value] == 0 ? NONE : new int[sizes[value]];
        }
        for (int ordinal = facets.starts().length - 2; ordinal >= 0; ordinal--) {
            for (int at = facets.starts()[ordinal]; at < facets.starts()[ordinal + 1]; at++) {
                int value = facets.values()[at];
                byFacet[value][--sizes[value]] = ordinal;
            }
        }
        return byFacet;
    }
}
