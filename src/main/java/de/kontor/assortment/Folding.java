package de.kontor.assortment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes texts of articles and queries of buyers the same way: lower case, ä as ae, ß as ss, other accents dropped,
 * words of letters and digits with one blank between; {@code M 8 × 40} is {@code m8x40}, {@code DIN 933} is
 * {@code din933}, {@code 310 ml} is {@code 310ml}, {@code 3,5} is {@code 3.5}.
 */
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)\\s*[x×*]\\s*(?=m?\\d)");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9.]+|(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern UNIT_OF_SIZE = Pattern.compile("(\\dx\\d+(?:\\.\\d+)?)\\s*mm\\b");
    private static final Pattern UNIT = Pattern.compile("(?<![x.\\d])(\\d+(?:\\.\\d+)?) (mm2?|cm|ml|kg|m|l|g)\\b");
    private static final Pattern METRIC = Pattern.compile("\\bm (?=\\d)");
    private static final Pattern NORM = Pattern.compile("\\b(din|iso|en) (?=\\d)");

    private Folding() {}

    static String fold(String text) {
        String folded = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        folded = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        folded = DECIMAL_COMMA.matcher(folded).replaceAll(".");
        folded = TIMES.matcher(folded).replaceAll("x");
        folded = NO_WORD.matcher(folded).replaceAll(" ").strip();
        folded = UNIT_OF_SIZE.matcher(folded).replaceAll("$1");
        folded = UNIT.matcher(folded).replaceAll("$1$2").replace(" x ", " ");
        folded = METRIC.matcher(folded).replaceAll("m");
        return NORM.matcher(folded).replaceAll("$1");
    }

    /** {@code text} with every number filled up to seven digits, so that texts sort as people count. */
    static String sortKey(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 7 - number.group().length())) + number.group());
    }
}
