package de.kontor.assortment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of all articles, with how many hold each, and what a typed word means among them. A word more than the
 * articles have does no harm: it finds nothing.
 */
final class Vocabulary {
    private static final int MOST_FORMS = 60;
    private static final int MOST_KEPT = 4_000;
    private static final int SHORTEST_PART = 4;
    private static final Comparator<String> LIKELIEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<String, Integer> uses = new ConcurrentHashMap<>();
    private final Map<String, SearchTerm> terms = new ConcurrentHashMap<>();
    private final Synonyms synonyms;

    Vocabulary(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    void put(Map<String, Integer> counted) {
        uses.putAll(counted);
        terms.clear();
    }

    /** Takes up the words of an article. */
    void add(Collection<String> words) {
        boolean fresh = false;
        for (String word : words) {
            fresh |= uses.merge(word, 1, Integer::sum) == 1;
        }
        if (fresh) {
            terms.clear();
        }
    }

    /** About how many articles hold one of the words. */
    int uses(Collection<String> words) {
        int sum = 0;
        for (String word : words) {
            sum += uses.getOrDefault(word, 0);
        }
        return sum;
    }

    /** What a folded word means. */
    SearchTerm term(String word) {
        SearchTerm known = terms.get(word);
        if (known != null) {
            return known;
        }
        if (terms.size() > MOST_KEPT) {
            terms.clear();
        }
        SearchTerm term = hasDigit(word) ? measured(word) : written(word);
        terms.put(word, term);
        return term;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** A size or number means itself; half typed, whatever begins with it. Slips are never forgiven: 8x40 is not 8x45. */
    private SearchTerm measured(String word) {
        for (String written : List.of(word, word.replaceFirst("(?<=\\d)(mm|er)$", ""), word.replaceFirst("^m", ""))) {
            if (uses.containsKey(written)) {
                return SearchTerm.exact(word, Set.of(written));
            }
        }
        Set<String> begun = forms(form -> form.startsWith(word));
        return begun.isEmpty() ? SearchTerm.unknown(word) : SearchTerm.strong(word, Set.of(), begun);
    }

    private SearchTerm written(String word) {
        SearchTerm term = known(word);
        if (term.meansNothing()) {
            term = meant(word, nearest(word, Math.min(1, WordForms.forgiven(word.length())), false));
        }
        if (term.meansNothing()) {
            term = compound(word);
        }
        return term.meansNothing() ? mistyped(word) : term;
    }

    /** Other endings, longer words that hold it, and what else it is called. */
    private SearchTerm known(String word) {
        String stem = WordForms.stem(word);
        Set<String> exact = forms(form -> WordForms.stem(form).equals(stem));
        Set<String> begun = forms(form -> form.startsWith(stem));
        Set<String> held = stem.length() < 3 ? Set.of() : forms(form -> form.contains(stem) && !hasDigit(form));
        List<List<Set<String>>> called = new ArrayList<>();
        for (List<String> name : synonyms.of(stem)) {
            List<Set<String>> together = name.stream()
                    .map(part -> forms(form -> form.startsWith(WordForms.stem(part))
                            || (part.length() > SHORTEST_PART && form.contains(WordForms.stem(part)))))
                    .toList();
            if (together.stream().noneMatch(Set::isEmpty)) {
                called.add(together);
            }
        }
        Set<String> loose = new LinkedHashSet<>(begun);
        loose.addAll(held);
        boolean strong = !exact.isEmpty() || !begun.isEmpty() || !called.isEmpty();
        return new SearchTerm(word, exact, loose, called, strong);
    }

    /** A compound nobody wrote like this is two known words: Edelstahlschraube is Edelstahl and Schraube. */
    private SearchTerm compound(String word) {
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            SearchTerm head = known(word.substring(cut));
            SearchTerm first = known(word.substring(0, cut));
            if (!first.meansNothing() && first.strong() && !head.meansNothing()) {
                return SearchTerm.both(word, first, head);
            }
        }
        return SearchTerm.unknown(word);
    }

    /** The nearest known words, as far as slips are forgiven; else words whose beginning is as near. */
    private SearchTerm mistyped(String word) {
        int most = WordForms.forgiven(word.length());
        Set<String> nearest = nearest(word, most, false);
        return meant(word, nearest.isEmpty() ? nearest(word, Math.min(1, most), true) : nearest);
    }

    private SearchTerm meant(String word, Set<String> nearest) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        List<List<Set<String>>> called = new ArrayList<>();
        for (String right : nearest) {
            SearchTerm term = known(right);
            exact.addAll(term.exact());
            loose.addAll(term.loose());
            called.addAll(term.called());
        }
        return new SearchTerm(word, exact, loose, called, false);
    }

    private Set<String> nearest(String word, int most, boolean begun) {
        Set<String> nearest = new LinkedHashSet<>();
        int least = most;
        if (most == 0) {
            return nearest;
        }
        for (String form : uses.keySet()) {
            if (form.length() < SHORTEST_PART || hasDigit(form) || form.indexOf(':') >= 0) {
                continue;
            }
            String compared = begun && form.length() > word.length() ? form.substring(0, word.length()) : form;
            int slips = WordForms.slips(word, compared, least);
            if (slips < least) {
                nearest.clear();
            }
            if (slips <= least) {
                least = slips;
                nearest.add(form);
            }
        }
        return nearest.stream()
                .sorted(Comparator.comparing((String form) -> uses.getOrDefault(form, 0))
                        .reversed())
                .limit(6)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> forms(Predicate<String> wanted) {
        return uses.keySet().stream()
                .filter(form -> form.indexOf(':') < 0)
                .filter(wanted)
                .sorted(LIKELIEST_FIRST)
                .limit(MOST_FORMS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
