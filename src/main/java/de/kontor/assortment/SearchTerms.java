package de.kontor.assortment;

import de.kontor.catalog.NumberFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a query asks for. Anything can be typed or pasted: signs are dropped, more than 200 characters or eight words
 * are not read.
 *
 * @param number the whole query as a number, letters and digits only; may be empty
 * @param ownNumber the same for the account's own numbers, which may hold umlauts
 * @param words every one has to match
 * @param unread words no article knows, left out because the others say enough
 * @param looksLikeNumber whether words only count where no number begins like this, as with {@code 933-8-}
 * @param blank whether nothing was asked for, so that everything answers
 */
record SearchTerms(
        String number,
        String ownNumber,
        List<SearchTerm> words,
        List<String> unread,
        boolean looksLikeNumber,
        boolean blank) {
    private static final Pattern NUMBER = Pattern.compile("(?=\\S*\\d)\\S*[-/]\\S*");
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 8;
    private static final int MOST_PARTS = 3;
    private static final int SHORTEST_PART = 3;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Set<String> FILLERS = Set.of(
            "der", "die", "das", "den", "dem", "fur", "mit", "und", "oder", "ein", "eine", "einen", "zum", "zur", "von",
            "in", "im", "aus", "auf", "an", "the", "a", "for", "with", "and", "or", "of", "to", "from", "stuck", "stk",
            "pcs", "mm", "bitte");

    /** A query as one of an account's own numbers. */
    static String ownNumber(String query) {
        return OwnNumber.fold(read(query));
    }

    /** As much of a text as is read. */
    private static String read(String query) {
        return query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    }

    static SearchTerms parse(String query, Vocabulary vocabulary) {
        return parse(query, vocabulary::term, vocabulary::isName);
    }

    private static SearchTerms parse(String query, Function<String, SearchTerm> meaning, Predicate<String> isName) {
        String read = read(query);
        List<String> written = Arrays.stream(Folding.fold(read).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        List<String> typed = joined(written, isName).stream().distinct().toList();
        List<String> telling =
                typed.stream().filter(word -> !FILLERS.contains(word)).toList();
        List<SearchTerm> words =
                (telling.isEmpty() ? typed : telling).stream().map(meaning).toList();
        List<SearchTerm> known =
                words.stream().filter(word -> !word.meansNothing()).toList();
        boolean enough = !known.isEmpty()
                && words.size() - known.size() == 1
                && known.stream().allMatch(SearchTerm::strong);
        List<String> unread = enough
                ? words.stream()
                        .filter(SearchTerm::meansNothing)
                        .map(SearchTerm::word)
                        .toList()
                : List.of();
        return new SearchTerms(
                NumberFolding.fold(read),
                OwnNumber.fold(read),
                enough ? known : words,
                unread,
                NUMBER.matcher(read.strip()).matches(),
                query.isBlank());
    }

    /** Words that are one word of the trade are read as that: {@code Kombi Schlüssel} is {@code Kombischlüssel}. */
    private static List<String> joined(List<String> words, Predicate<String> isName) {
        List<String> joined = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int until = Math.min(words.size(), at + MOST_PARTS);
            while (until > at + 1 && !isCompound(words.subList(at, until), isName)) {
                until--;
            }
            joined.add(String.join("", words.subList(at, until)));
            at = until;
        }
        return joined;
    }

    private static boolean isCompound(List<String> parts, Predicate<String> isName) {
        return parts.stream()
                        .allMatch(part -> part.length() >= SHORTEST_PART
                                && LETTERS.matcher(part).matches())
                && isName.test(String.join("", parts));
    }

    /** Whether words can find something; numbers may even where they cannot. */
    boolean wordsMeanSomething() {
        return !words.isEmpty() && words.stream().noneMatch(SearchTerm::meansNothing);
    }

    /** Whether the query holds signs alone, such as an emoji: nothing answers. */
    boolean meansNothing() {
        return !blank && number.isEmpty() && ownNumber.isEmpty();
    }
}
