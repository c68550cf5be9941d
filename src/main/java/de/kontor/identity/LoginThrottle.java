package de.kontor.identity;

import java.time.Duration;

/**
 * Slows down who guesses. Counts per typed name and address, and per address alone; the same for names that exist and
 * names that do not. Counters live in memory and are bounded in number.
 */
public interface LoginThrottle {
    /**
     * Takes one try before the password is looked at, so that many tries at the same moment count as many.
     *
     * @return zero when the try may go on, else how long to wait; then nothing was taken
     */
    Duration begin(String name, String address);

    /** The try was right: it and its failed forerunners are forgotten. */
    void succeeded(String name, String address);
}
