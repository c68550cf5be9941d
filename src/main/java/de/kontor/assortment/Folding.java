package de.kontor.assortment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes words comparable that people spell in their own way: lower case, ä and ae as a, ß as ss, other accents dropped,
 * words of letters and digits with one blank between; {@code M 8 × 40} is {@code m8x40}, {@code DIN 933} is
 * {@code din933}, {@code 310 ml} is {@code 310ml}, {@code 3,5} is {@code 3.5} and {@code 4,0} is {@code 4}, {@code
 * Größe 9} and {@code Gr. 9} are {@code gr9}, {@code Torx 20} is {@code tx20}, {@code K 80} is {@code p80}.
 */
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern TRANSCRIBED = Pattern.compile("([aou])e");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern NO_DECIMALS = Pattern.compile("(?<![\\d.])(\\d+)\\.0+(?![\\d.])");
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)\\s*[x×*]\\s*(?=m?\\d)");
    private static final Pattern NO_WORD = Pattern.compile("(?:[^a-z0-9./]|(?<!\\d)[./]|[./](?!\\d))+");
    private static final Pattern UNIT_OF_SIZE = Pattern.compile("(\\dx\\d+(?:\\.\\d+)?)\\s*mm\\b");
    private static final Pattern UNIT =
            Pattern.compile("(?<![x.\\d])(\\d+(?:\\.\\d+)?) (mm2?|cm|ml|kg|liter|ltr|m|l|g|er)\\b");
    private static final Pattern LITRES = Pattern.compile("\\b(\\d+(?:\\.\\d+)?)(?:liter|ltr)\\b");
    private static final Pattern METRIC = Pattern.compile("\\bm (?=\\d)");
    private static final Pattern NAMED = Pattern.compile("\\b(din|iso|en|ph|pz|tx|sw|ffp|ral|snr|ip|typ|gr) (?=\\d)");
    private static final Pattern SIZE_NAME = Pattern.compile("\\b(?:grosse|gross|size|gr) ?(?=\\d)");
    private static final Pattern TORX_NAME = Pattern.compile("\\b(?:torx|tx|t) ?(?=\\d\\d?\\b)");
    private static final Pattern GRIT_NAME = Pattern.compile("\\b(?:kornung|grit|k|p) ?(?=\\d{2,4}\\b)");

    private Folding() {}

    static String fold(String text) {
        String folded = plain(text);
        folded = DECIMAL_COMMA.matcher(folded).replaceAll(".");
        folded = NO_DECIMALS.matcher(folded).replaceAll("$1");
        folded = TIMES.matcher(folded).replaceAll("x");
        folded = NO_WORD.matcher(folded).replaceAll(" ").strip();
        folded = UNIT_OF_SIZE.matcher(folded).replaceAll("$1");
        folded = UNIT.matcher(folded).replaceAll("$1$2").replace(" x ", " ");
        folded = LITRES.matcher(folded).replaceAll("$1l");
        folded = METRIC.matcher(folded).replaceAll("m");
        folded = SIZE_NAME.matcher(folded).replaceAll("gr");
        folded = TORX_NAME.matcher(folded).replaceAll("tx");
        folded = GRIT_NAME.matcher(folded).replaceAll("p");
        return NAMED.matcher(folded).replaceAll("$1");
    }

    /** Lower case without accents; an umlaut is its vowel, however it is spelled. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        // ⅜ and 3⁄8 have the stroke of fractions, which nobody types
        String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('\u2044', '/');
        return TRANSCRIBED.matcher(bare).replaceAll("$1");
    }

    /** {@code text} with every number filled up to seven digits, so that texts sort as people count. */
    static String sortKey(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 7 - number.group().length())) + number.group());
    }
}
