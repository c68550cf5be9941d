package de.kontor.assortment;

import java.util.Arrays;

/**
 * Where the articles of an index come from: from a place in the one before, or from new rows. Those that stay keep
 * their order among themselves, so whatever was sorted stays sorted.
 */
final class Move {
    private final int[] sources;
    private final int[] targets;
    private final int[] added;

    /**
     * @param sources per article its place before, or {@code ~n} for new row n
     * @param before how many articles there were
     */
    Move(int[] sources, int before) {
        this.sources = sources;
        targets = new int[before];
        Arrays.fill(targets, -1);
        IntList fresh = new IntList();
        for (int ordinal = 0; ordinal < sources.length; ordinal++) {
            if (sources[ordinal] >= 0) {
                targets[sources[ordinal]] = ordinal;
            } else {
                fresh.add(ordinal);
            }
        }
        added = fresh.toArray();
    }

    int size() {
        return sources.length;
    }

    int source(int ordinal) {
        return sources[ordinal];
    }

    /** New places of articles, without those left out. */
    int[] targets(int[] ordinals) {
        int[] moved = new int[ordinals.length];
        int size = 0;
        for (int ordinal : ordinals) {
            if (targets[ordinal] >= 0) {
                moved[size++] = targets[ordinal];
            }
        }
        return size == moved.length ? moved : Arrays.copyOf(moved, size);
    }

    /** Places of the new rows, rising. */
    int[] added() {
        return added;
    }

    /** Postings of a word at their new places; each holds the place and, in its last bit, whether the name has the word. */
    int[] postings(int[] postings) {
        int[] moved = new int[postings.length];
        int size = 0;
        for (int posting : postings) {
            int target = targets[posting >>> 1];
            if (target >= 0) {
                moved[size++] = target << 1 | posting & 1;
            }
        }
        return size == moved.length ? moved : Arrays.copyOf(moved, size);
    }
}
