package de.kontor.assortment;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Keeps the vocabulary of the search: read once, then taken up as articles change. */
@Component
class SearchWords {
    private final SearchEntries entries;
    private final Vocabulary vocabulary = new Vocabulary(Synonyms.ofTheTrade());
    private volatile boolean read;

    SearchWords(SearchEntries entries) {
        this.entries = entries;
    }

    Vocabulary vocabulary() {
        if (!read) {
            readOnce();
        }
        return vocabulary;
    }

    /** Takes up words before their transaction ends: too many do no harm. */
    void add(Collection<String> words) {
        vocabulary.add(words);
    }

    private synchronized void readOnce() {
        if (!read) {
            vocabulary.put(entries.words());
            read = true;
        }
    }
}
