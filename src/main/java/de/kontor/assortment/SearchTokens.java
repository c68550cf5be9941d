package de.kontor.assortment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words an article answers to: as written, and the parts people ask for, as {@code m8}, {@code 40} and {@code 40mm}
 * of M8×40.
 */
final class SearchTokens {
    private static final Pattern SIZE = Pattern.compile("(m?)(\\d+(?:\\.\\d+)?(?:x\\d+(?:\\.\\d+)?)+)");
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+)(\\d+(?:\\.\\d+)?)");
    private static final Pattern MEASURE = Pattern.compile("(\\d+(?:\\.\\d+)?)(mm2?|cm|m|l|ml|kg|g)");

    private SearchTokens() {}

    /** The words of texts of folded words. */
    static Set<String> of(Collection<String> folded) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : folded) {
            for (String word : text.split(" ")) {
                if (!word.isEmpty()) {
                    tokens.add(word);
                    parts(word, tokens);
                }
            }
        }
        return tokens;
    }

    private static void parts(String word, Set<String> tokens) {
        Matcher size = SIZE.matcher(word);
        if (size.matches()) {
            String[] measures = size.group(2).split("x");
            tokens.add(size.group(2));
            tokens.add(size.group(1) + measures[0]);
            for (int i = 0; i < measures.length; i++) {
                tokens.add(measures[i]);
                if (i > 0 || size.group(1).isEmpty()) {
                    tokens.add(measures[i] + "mm");
                }
            }
            return;
        }
        Matcher numbered = NUMBERED.matcher(word);
        if (numbered.matches()) {
            tokens.add(numbered.group(2));
            return;
        }
        Matcher measure = MEASURE.matcher(word);
        if (measure.matches()) {
            tokens.add(measure.group(1));
        }
    }
}
