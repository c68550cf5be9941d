package de.kontor.assortment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** The articles a query means, how well each answers it, and those of them the choice in facets leaves. */
final class Matches {
    private static final int OWN_NUMBER = 1;
    private static final int NUMBER = 2;
    /** Between a number and the beginning of one. */
    private static final int BEGUN = 5;

    private static final int EXACT_IN_NAME = 12;
    private static final int IN_NAME = 13;
    private static final int EXACT = 14;
    private static final int ANYWHERE = 15;
    private static final int SHORTEST_GTIN = 6;
    private static final int SHORTEST_MANUFACTURER = 4;

    private final ArticleIndex index;
    private final byte[] ranks;
    private final BitSet matched;
    private final List<BitSet> groups = new ArrayList<>();
    private final BitSet hits;

    /**
     * @param own articles whose own number begins like the query, and whether it is the whole one
     * @param affordable whether an ordinal is in the range of prices asked for
     */
    Matches(
            ArticleIndex index,
            SearchTerms terms,
            Map<UUID, Boolean> own,
            FacetChoice choice,
            IntPredicate affordable) {
        this.index = index;
        ranks = new byte[index.size()];
        matched = new BitSet(index.size());
        if (!terms.meansNothing()) {
            numbers(terms, own);
            words(terms);
        }
        leaveOut(affordable);
        choice.groups().forEach(group -> groups.add(index.withAny(group.ids())));
        hits = narrowed(-1);
    }

    private void numbers(SearchTerms terms, Map<UUID, Boolean> own) {
        own.forEach((article, whole) ->
                index.ordinal(article).ifPresent(ordinal -> match(ordinal, whole ? OWN_NUMBER : OWN_NUMBER + BEGUN)));
        String number = terms.number();
        if (!number.isEmpty()) {
            ArticleIndex.Texts texts = index.columns().texts();
            numbered(texts.number(), number, NUMBER, number.length() > 1);
            numbered(texts.gtin(), number, NUMBER + 1, number.length() >= SHORTEST_GTIN);
            numbered(texts.manufacturer(), number, NUMBER + 2, number.length() >= SHORTEST_MANUFACTURER);
        }
    }

    private void numbered(TextColumn column, String number, int rank, boolean begun) {
        IntConsumer nothing = ordinal -> {};
        column.beginning(
                number, ordinal -> match(ordinal, rank), begun ? ordinal -> match(ordinal, rank + BEGUN) : nothing);
    }

    private void words(SearchTerms terms) {
        if (terms.blank()) {
            all();
        } else if (terms.wordsMeanSomething() && !(terms.looksLikeNumber() && !matched.isEmpty())) {
            WordHits found = WordHits.of(terms.words(), index);
            BitSet any = found.any();
            for (int ordinal = any.nextSetBit(0); ordinal >= 0; ordinal = any.nextSetBit(ordinal + 1)) {
                match(
                        ordinal,
                        found.exactInName().get(ordinal)
                                ? EXACT_IN_NAME
                                : found.inName().get(ordinal)
                                        ? IN_NAME
                                        : found.exact().get(ordinal) ? EXACT : ANYWHERE);
            }
        }
    }

    private void leaveOut(IntPredicate affordable) {
        for (int ordinal = matched.nextSetBit(0); ordinal >= 0; ordinal = matched.nextSetBit(ordinal + 1)) {
            if (!affordable.test(ordinal)) {
                matched.clear(ordinal);
            }
        }
    }

    private void all() {
        matched.set(0, index.size());
    }

    /** The first and best reason counts. */
    private void match(int ordinal, int rank) {
        if (!matched.get(ordinal) || ranks[ordinal] > rank) {
            matched.set(ordinal);
            ranks[ordinal] = (byte) rank;
        }
    }

    private BitSet narrowed(int without) {
        BitSet left = (BitSet) matched.clone();
        for (int group = 0; group < groups.size(); group++) {
            if (group != without) {
                left.and(groups.get(group));
            }
        }
        return left;
    }

    BitSet hits() {
        return hits;
    }

    /** What would be hit without the choice in one facet, the one of that place in the choice. */
    BitSet without(int group) {
        return narrowed(group);
    }

    /** How well an article answers, lower is better: own number first, words anywhere last. */
    int rank(int ordinal) {
        return ranks[ordinal];
    }
}
