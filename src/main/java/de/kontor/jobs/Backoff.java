package de.kontor.jobs;

import java.time.Duration;

/** How long a failed task waits: 10 seconds, doubled with each failure, at most an hour. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** 10 s doubled nine times exceeds an hour; shifting further would only overflow. */
    private static final int DOUBLINGS = 9;

    private Backoff() {}

    /** The wait after the given number of failures in a row, counted from 1. */
    static Duration after(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** Whether the waits so far add up to the age at which a task is parked. */
    static boolean isSpent(int failures, Duration maxAge) {
        Duration waited = Duration.ZERO;
        for (int failure = 1; failure < failures; failure++) {
            waited = waited.plus(after(failure));
        }
        return waited.compareTo(maxAge) >= 0;
    }
}
