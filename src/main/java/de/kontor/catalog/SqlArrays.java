package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import java.util.Collection;

/** Arguments for set-based statements. */
final class SqlArrays {
    private SqlArrays() {}

    /** The ids as an array to be cast to {@code uuid[]}. */
    static String[] ids(Collection<ArticleId> ids) {
        return ids.stream().map(ArticleId::toString).toArray(String[]::new);
    }

    static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Without the one character PostgreSQL refuses in a text. */
    static String storable(String text) {
        return text.replace("\0", "");
    }
}
