package de.kontor.assortment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How folded words vary: endings, and slips of the keyboard. */
final class WordForms {
    private static final Pattern ENDING = Pattern.compile("(?<=.{4})(ern|en|er|es|e|n|s)$|(?<=.{2}[^s])s$");

    private WordForms() {}

    /** The word without its ending. */
    static String stem(String word) {
        Matcher ending = ENDING.matcher(word);
        return ending.find() ? word.substring(0, ending.start()) : word;
    }

    /** How many slips are forgiven: wrong, missing, doubled or swapped letters. */
    static int forgiven(int length) {
        return length < 4 ? 0 : length < 7 ? 1 : 2;
    }

    /** The slips between two words, at most {@code most} + 1; neighbours that swapped places are one. */
    static int slips(String typed, String word, int most) {
        if (Math.abs(typed.length() - word.length()) > most) {
            return most + 1;
        }
        int[] before = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= word.length(); j++) {
                int wrong = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (swapped(typed, word, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[word.length()];
    }

    private static boolean swapped(String typed, String word, int i, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
