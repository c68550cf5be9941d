package de.kontor.assortment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The first so many of many articles: by a key, then by a second one that ends with the ordinal. */
final class FirstHits {
    private final long[] keys;
    private final long[] ties;
    private int size;

    /** @param most how many are wanted at most */
    FirstHits(int most) {
        keys = new long[most];
        ties = new long[most];
    }

    /** @param rank how good an answer it is among those of the same key, lower is better */
    void offer(long key, int rank, int ordinal) {
        long tie = (long) rank << Integer.SIZE | ordinal;
        if (size < keys.length) {
            put(size++, key, tie);
            rise();
        } else if (size > 0 && isBefore(key, tie, 0)) {
            sink(key, tie);
        }
    }

    /** The ordinals, first ones first, without so many at the beginning. */
    int[] from(int offset) {
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> isBefore(keys[a], ties[a], b) ? -1 : a.equals(b) ? 0 : 1);
        return Arrays.stream(order).skip(offset).mapToInt(at -> (int) ties[at]).toArray();
    }

    /** The last one stands on top, to be displaced first. */
    private void rise() {
        int at = size - 1;
        long key = keys[at];
        long tie = ties[at];
        while (at > 0 && !isBefore(key, tie, (at - 1) / 2)) {
            put(at, keys[(at - 1) / 2], ties[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, key, tie);
    }

    private void sink(long key, long tie) {
        int at = 0;
        while (true) {
            int later = 2 * at + 1;
            if (later >= size) {
                break;
            }
            if (later + 1 < size && isBefore(keys[later], ties[later], later + 1)) {
                later++;
            }
            if (!isBefore(key, tie, later)) {
                break;
            }
            put(at, keys[later], ties[later]);
            at = later;
        }
        put(at, key, tie);
    }

    private void put(int at, long key, long tie) {
        keys[at] = key;
        ties[at] = tie;
    }

    private boolean isBefore(long key, long tie, int other) {
        return key < keys[other] || (key == keys[other] && tie < ties[other]);
    }
}
