package de.kontor.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** Many small counters by key, each refilled over a window of time; idle and surplus ones are forgotten. */
final class Buckets {
    private static final int MOST = 50_000;

    private final LoadingCache<String, Bucket> byKey;

    Buckets(int capacity, Duration window, Clock clock) {
        var time = new ClockMeter(clock);
        byKey = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window)
                .ticker(time::currentTimeNanos)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, window))
                        .build());
    }

    /** Takes one and answers zero, or takes nothing and answers how long to wait. */
    Duration take(String key) {
        return rounded(byKey.get(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    void giveBack(String key) {
        byKey.get(key).addTokens(1);
    }

    void forget(String key) {
        byKey.invalidate(key);
    }

    /** Whole seconds, up: people are told "in N seconds", and the try after these must count. */
    private static Duration rounded(long nanos) {
        return Duration.ofSeconds(Math.ceilDiv(nanos, 1_000_000_000L));
    }

    /** The injected clock for the counters. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000L;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
