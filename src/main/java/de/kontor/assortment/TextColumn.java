package de.kontor.assortment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** One folded text per article, kept as bytes without an object each, and the articles in the order of the texts. */
final class TextColumn {
    private final byte[] bytes;
    private final int[] starts;
    private final int[] order;

    private TextColumn(byte[] bytes, int[] starts, int[] order) {
        this.bytes = bytes;
        this.starts = starts;
        this.order = order;
    }

    static TextColumn empty() {
        return new TextColumn(new byte[0], new int[1], new int[0]);
    }

    /**
     * The column after articles were moved, added and left out.
     *
     * @param fresh texts of the added ones, in the order of {@code move.added()}
     */
    TextColumn moved(Move move, byte[][] fresh) {
        int[] newStarts = new int[move.size() + 1];
        for (int ordinal = 0; ordinal < move.size(); ordinal++) {
            int source = move.source(ordinal);
            int length = source >= 0 ? starts[source + 1] - starts[source] : fresh[~source].length;
            newStarts[ordinal + 1] = newStarts[ordinal] + length;
        }
        byte[] newBytes = new byte[newStarts[move.size()]];
        for (int ordinal = 0; ordinal < move.size(); ordinal++) {
            int source = move.source(ordinal);
            System.arraycopy(
                    source >= 0 ? bytes : fresh[~source],
                    source >= 0 ? starts[source] : 0,
                    newBytes,
                    newStarts[ordinal],
                    newStarts[ordinal + 1] - newStarts[ordinal]);
        }
        TextColumn unsorted = new TextColumn(newBytes, newStarts, new int[0]);
        return new TextColumn(newBytes, newStarts, unsorted.merged(move.targets(order), move.added()));
    }

    /** Two ways into one: articles already in order, and added ones. */
    private int[] merged(int[] kept, int[] added) {
        int[] sorted = Arrays.stream(added)
                .boxed()
                .sorted((a, b) -> compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] all = new int[kept.length + sorted.length];
        int k = 0;
        int s = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = s == sorted.length || (k < kept.length && compare(kept[k], sorted[s]) < 0)
                    ? kept[k++]
                    : sorted[s++];
        }
        return all;
    }

    private int compare(int a, int b) {
        int texts = Arrays.compareUnsigned(bytes, starts[a], starts[a + 1], bytes, starts[b], starts[b + 1]);
        return texts == 0 ? Integer.compare(a, b) : texts;
    }

    /** How a text compares with that of an article. */
    int compare(byte[] text, int ordinal) {
        return Arrays.compareUnsigned(text, 0, text.length, bytes, starts[ordinal], starts[ordinal + 1]);
    }

    /** Hears the articles whose text begins so, those of exactly this text first. */
    void beginning(String prefix, IntConsumer exact, IntConsumer begun) {
        byte[] wanted = bytes(prefix);
        for (int at = firstFrom(wanted); at < order.length && begins(order[at], wanted); at++) {
            int ordinal = order[at];
            (starts[ordinal + 1] - starts[ordinal] == wanted.length ? exact : begun).accept(ordinal);
        }
    }

    /** The place of each article in the order of the texts. */
    int[] positions() {
        int[] positions = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            positions[order[at]] = at;
        }
        return positions;
    }

    private int firstFrom(byte[] wanted) {
        int from = 0;
        int to = order.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (compare(wanted, order[middle]) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private boolean begins(int ordinal, byte[] wanted) {
        int start = starts[ordinal];
        return starts[ordinal + 1] - start >= wanted.length
                && Arrays.equals(bytes, start, start + wanted.length, wanted, 0, wanted.length);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
