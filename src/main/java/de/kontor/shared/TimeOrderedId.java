package de.kontor.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 6.2, method 3): 48 bits of milliseconds, 12 bits that count on within
 * one, then randomness. Each is greater than the one before, so that indexes grow at one end and lines keep their order.
 */
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds and counter of the last id, as one number. */
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedId() {}

    /** A new id. Time is taken from the machine: an id is a name, not a fact, so no injected clock is needed. */
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (tick >>> 12 << 16) | 0x7000L | (tick & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
