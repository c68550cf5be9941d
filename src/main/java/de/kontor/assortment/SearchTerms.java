package de.kontor.assortment;

import de.kontor.catalog.NumberFolding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a query asks for. Anything can be typed or pasted: signs are dropped, more than 200 characters or eight words
 * are not read.
 *
 * @param number the whole query as a number, letters and digits only; may be empty
 * @param words every one has to match
 * @param looksLikeNumber whether words only count where no number begins like this, as with {@code 933-8-}
 * @param blank whether nothing was asked for, so that everything answers
 */
record SearchTerms(String number, List<SearchTerm> words, boolean looksLikeNumber, boolean blank) {
    private static final Pattern NUMBER = Pattern.compile("(?=\\S*\\d)\\S*[-/]\\S*");
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 8;

    static SearchTerms parse(String query) {
        String read = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        List<SearchTerm> words = Arrays.stream(Folding.fold(read).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(SearchTerm::of)
                .toList();
        return new SearchTerms(
                NumberFolding.fold(read), words, NUMBER.matcher(read.strip()).matches(), query.isBlank());
    }

    /** Whether the query holds signs alone, such as an emoji: nothing answers. */
    boolean meansNothing() {
        return !blank && words.isEmpty();
    }

    boolean hasTolerantWord() {
        return words.stream().anyMatch(word -> word.tolerant().isPresent());
    }
}
