package de.kontor.assortment;

import de.kontor.catalog.NumberFolding;
import java.util.Locale;

/** The number an account gives an article. */
final class OwnNumber {
    static final int LONGEST = 35;

    private OwnNumber() {}

    /** Letters a–z and digits in lower case, umlauts as their vowel; may be empty. */
    static String fold(String number) {
        return NumberFolding.fold(Folding.plain(number).toLowerCase(Locale.ROOT));
    }
}
