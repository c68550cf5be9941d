package de.kontor.assortment;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The articles that hold words, four times: as written or in any meaning, in the name or anywhere.
 *
 * @param exactInName a part of {@code inName} and of {@code exact}, as these are of {@code any}
 */
record WordHits(BitSet exactInName, BitSet inName, BitSet exact, BitSet any) {
    /** Those that hold every one of the words, of which there is at least one. */
    static WordHits of(List<SearchTerm> words, ArticleIndex index) {
        WordHits hits = of(words.getFirst(), index);
        for (SearchTerm word : words.subList(1, words.size())) {
            WordHits more = of(word, index);
            hits.exactInName.and(more.exactInName);
            hits.inName.and(more.inName);
            hits.exact.and(more.exact);
            hits.any.and(more.any);
        }
        return hits;
    }

    private static WordHits of(SearchTerm word, ArticleIndex index) {
        Found meant = either(word.ownForms(), index);
        for (List<Set<String>> name : word.called()) {
            Found together = either(name.getFirst(), index);
            for (Set<String> part : name.subList(1, name.size())) {
                Found more = either(part, index);
                together.inName().and(more.inName());
                together.anywhere().and(more.anywhere());
            }
            meant.inName().or(together.inName());
            meant.anywhere().or(together.anywhere());
        }
        // nobody writes it so: what it means otherwise is as good
        Found written = word.exact().isEmpty()
                ? new Found((BitSet) meant.inName().clone(), (BitSet)
                        meant.anywhere().clone())
                : either(word.exact(), index);
        return new WordHits(written.inName(), meant.inName(), written.anywhere(), meant.anywhere());
    }

    private record Found(BitSet inName, BitSet anywhere) {}

    private static Found either(Collection<String> words, ArticleIndex index) {
        BitSet inName = new BitSet(index.size());
        BitSet anywhere = new BitSet(index.size());
        for (String word : words) {
            for (int posting : index.postings(word)) {
                anywhere.set(posting >>> 1);
                if ((posting & 1) == 1) {
                    inName.set(posting >>> 1);
                }
            }
        }
        return new Found(inName, anywhere);
    }
}
