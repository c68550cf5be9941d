package de.kontor.assortment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one word of a query means, in words articles hold.
 *
 * @param word as folded
 * @param exact the word itself, whatever its ending
 * @param loose words that begin with it or hold it
 * @param called what else it is called: of each name all parts, of each part one form has to be there
 * @param strong whether the meaning is certain enough that another word of the query may be left unread
 */
record SearchTerm(String word, Set<String> exact, Set<String> loose, List<List<Set<String>>> called, boolean strong) {
    static SearchTerm unknown(String word) {
        return new SearchTerm(word, Set.of(), Set.of(), List.of(), false);
    }

    static SearchTerm exact(String word, Set<String> exact) {
        return new SearchTerm(word, exact, exact, List.of(), true);
    }

    static SearchTerm strong(String word, Set<String> exact, Set<String> loose) {
        return new SearchTerm(word, exact, loose, List.of(), true);
    }

    /** Two words written as one. */
    static SearchTerm both(String word, SearchTerm first, SearchTerm second) {
        return new SearchTerm(word, Set.of(), Set.of(), List.of(List.of(first.allForms(), second.allForms())), true);
    }

    boolean meansNothing() {
        return exact.isEmpty() && loose.isEmpty() && called.isEmpty();
    }

    /** All single words that would do. */
    Set<String> allForms() {
        Set<String> all = ownForms();
        called.stream().filter(name -> name.size() == 1).forEach(name -> all.addAll(name.getFirst()));
        return all;
    }

    /** The word itself and those that begin with it or hold it. */
    Set<String> ownForms() {
        Set<String> own = new LinkedHashSet<>(exact);
        own.addAll(loose);
        return own;
    }
}
