package de.kontor.assortment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of all articles, with how many hold each, and what a typed word means among them. Never changes; what words
 * mean is worked out once and kept.
 */
final class Vocabulary {
    private static final int MOST_FORMS = 60;
    private static final int MOST_KEPT = 4_000;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_NEAREST = 6;
    private static final Pattern LETTER_AND_NUMBER = Pattern.compile("([a-z]?)(\\d+)([a-z]?)");
    private static final Comparator<Form> LIKELIEST_FIRST =
            Comparator.comparingInt((Form form) -> form.text().length()).thenComparing(Form::text);

    private final Synonyms synonyms;
    private final Map<String, Form> known;
    private final List<Form> likeliestFirst;
    private final Map<String, List<Form>> byStem = new HashMap<>();
    private final Map<String, SearchTerm> terms = new ConcurrentHashMap<>();

    /** A word articles hold. */
    private record Form(String text, String stem, boolean hasDigit, int uses) {
        static Form of(String text, int uses) {
            return new Form(text, WordForms.stem(text), Vocabulary.hasDigit(text), uses);
        }
    }

    private Vocabulary(Synonyms synonyms, Map<String, Form> known) {
        this.synonyms = synonyms;
        this.known = known;
        likeliestFirst = known.values().stream().sorted(LIKELIEST_FIRST).toList();
        likeliestFirst.forEach(form ->
                byStem.computeIfAbsent(form.stem(), stem -> new ArrayList<>()).add(form));
    }

    /** @param postings who holds each word */
    static Vocabulary of(Synonyms synonyms, Map<String, int[]> postings) {
        Map<String, Form> forms = new HashMap<>();
        postings.forEach((word, articles) -> forms.put(word, Form.of(word, articles.length)));
        return new Vocabulary(synonyms, forms);
    }

    /** The vocabulary after articles have changed; the same one where they brought no new word and dropped none. */
    Vocabulary next(Map<String, int[]> postings) {
        if (known.keySet().equals(postings.keySet())) {
            return this;
        }
        Map<String, Form> forms = new HashMap<>();
        postings.forEach((word, articles) -> {
            Form form = known.get(word);
            forms.put(word, form == null ? Form.of(word, articles.length) : form);
        });
        return new Vocabulary(synonyms, forms);
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
        if (word.matches("[\\d.]+") && known.containsKey(word + "mm")) {
            // a number alone is rather millimetres than metres, pieces or part of a standard
            return SearchTerm.strong(
                    word, Set.of(word + "mm"), forms(form -> form.text().equals(word)));
        }
        for (String written : List.of(word, word.replaceFirst("(?<=\\d)(mm|er)$", ""), word.replaceFirst("^m", ""))) {
            if (known.containsKey(written)) {
                return SearchTerm.exact(word, Set.of(written));
            }
        }
        SearchTerm apart = apart(word);
        if (!apart.meansNothing()) {
            return apart;
        }
        Set<String> begun = forms(form -> form.text().startsWith(word));
        return begun.isEmpty() ? SearchTerm.unknown(word) : SearchTerm.strong(word, Set.of(), begun);
    }

    /** A letter and a number written together that articles hold apart: B20 is B 20 A, 11W is 11 W. */
    private SearchTerm apart(String word) {
        Matcher parts = LETTER_AND_NUMBER.matcher(word);
        if (!parts.matches()) {
            return SearchTerm.unknown(word);
        }
        List<Set<String>> together = Stream.of(parts.group(1), parts.group(2), parts.group(3))
                .filter(part -> part != null && !part.isEmpty())
                .map(part -> known.containsKey(part) ? Set.of(part) : Set.<String>of())
                .toList();
        return together.stream().anyMatch(Set::isEmpty)
                ? SearchTerm.unknown(word)
                : new SearchTerm(word, Set.of(), Set.of(), List.of(together), true);
    }

    /** Whether articles or the trade call something by this word, whatever its ending. */
    boolean isName(String word) {
        String stem = WordForms.stem(word);
        return byStem.containsKey(stem) || !synonyms.of(stem).isEmpty();
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
        Set<String> exact = first(byStem.getOrDefault(stem, List.of()).stream());
        Set<String> begun = forms(form -> form.text().startsWith(stem));
        Set<String> held = stem.length() < 3
                ? Set.of()
                : forms(form -> !form.hasDigit() && form.text().contains(stem));
        List<List<Set<String>>> called = new ArrayList<>();
        for (List<String> name : synonyms.of(stem)) {
            List<Set<String>> together = name.stream().map(this::partOfName).toList();
            if (together.stream().noneMatch(Set::isEmpty)) {
                called.add(together);
            }
        }
        Set<String> loose = new LinkedHashSet<>(begun);
        loose.addAll(held);
        boolean strong = !exact.isEmpty() || !begun.isEmpty() || !called.isEmpty();
        return new SearchTerm(word, exact, loose, called, strong);
    }

    private Set<String> partOfName(String part) {
        String stem = WordForms.stem(part);
        return part.length() > SHORTEST_PART
                ? forms(form -> form.text().contains(stem))
                : forms(form -> form.text().startsWith(stem));
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
        List<Form> nearest = new ArrayList<>();
        int least = most;
        if (most == 0) {
            return Set.of();
        }
        for (Form form : likeliestFirst) {
            String text = form.text();
            if (text.length() < SHORTEST_PART || form.hasDigit()) {
                continue;
            }
            String compared = begun && text.length() > word.length() ? text.substring(0, word.length()) : text;
            int slips = WordForms.slips(word, compared, least);
            if (slips < least) {
                nearest.clear();
            }
            if (slips <= least) {
                least = slips;
                nearest.add(form);
            }
        }
        return first(nearest.stream()
                .sorted(Comparator.comparingInt(Form::uses).reversed())
                .limit(MOST_NEAREST));
    }

    private Set<String> forms(Predicate<Form> wanted) {
        return first(likeliestFirst.stream().filter(wanted));
    }

    private static Set<String> first(Stream<Form> forms) {
        return forms.limit(MOST_FORMS).map(Form::text).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
