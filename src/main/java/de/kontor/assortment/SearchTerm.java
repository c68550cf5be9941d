package de.kontor.assortment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a query.
 *
 * @param patterns LIKE patterns over folded words with a blank at both ends; one of them has to match
 * @param tolerant the word to compare by similarity when no article holds it; empty where a near miss would be wrong,
 *     as with sizes
 */
record SearchTerm(List<String> patterns, Optional<String> tolerant) {
    private static final Pattern SIZE = Pattern.compile("m?\\d+(\\.\\d+)?(x\\d+(\\.\\d+)?)+");
    private static final Pattern THREAD = Pattern.compile("m\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    private static final Pattern ENDING = Pattern.compile("(?<=.{5})(en|er|es|e|n|s)$");

    /** The term for a folded word. */
    static SearchTerm of(String word) {
        if (SIZE.matcher(word).matches()) {
            return sized(word);
        }
        if (THREAD.matcher(word).matches()) {
            return new SearchTerm(List.of("% " + word + " %", "% " + word + "x%"), Optional.empty());
        }
        if (WORD.matcher(word).matches()) {
            return new SearchTerm(List.of("%" + stem(word) + "%"), Optional.of(word));
        }
        return new SearchTerm(List.of("%" + word + "%"), Optional.empty());
    }

    /** Whole sizes only, 8x40 is not 8x400; without the M it may be either thread or plain measure. */
    private static SearchTerm sized(String size) {
        String whole = "% " + size + " %";
        return new SearchTerm(
                size.startsWith("m") ? List.of(whole) : List.of(whole, "% m" + size + " %"), Optional.empty());
    }

    private static String stem(String word) {
        Matcher ending = ENDING.matcher(word);
        return ending.find() ? word.substring(0, ending.start()) : word;
    }
}
