package de.kontor.catalog;

import java.util.Locale;

/** Makes numbers comparable that people write with blanks, hyphens and capitals as they please. */
public final class NumberFolding {
    private NumberFolding() {}

    /** The letters a–z and digits of {@code raw} in lower case; may be empty. The database folds the same way. */
    public static String fold(String raw) {
        return raw.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
