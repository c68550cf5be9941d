package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How guessing is slowed down. */
class MemoryThrottleTests {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final LoginThrottle throttle = new MemoryThrottle(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void makesTheTwentyFirstFailureWait() {
        assertThat(failures(20, "karla@example.org", "192.0.2.1")).isZero();
        assertThat(throttle.begin("karla@example.org", "192.0.2.1")).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void allowsOneTryAfterTheWaitAndNoSecond() {
        failures(20, "karla@example.org", "192.0.2.1");
        now = now.plusSeconds(45);
        assertThat(throttle.begin("karla@example.org", "192.0.2.1")).isZero();
        assertThat(throttle.begin("karla@example.org", "192.0.2.1")).isPositive();
    }

    @Test
    void foldsTheTypedName() {
        failures(20, "karla@example.org", "192.0.2.1");
        assertThat(throttle.begin(" KARLA@example.org", "192.0.2.1")).isPositive();
    }

    @Test
    void leavesTheSameNameElsewhereAlone() {
        failures(20, "karla@example.org", "192.0.2.1");
        assertThat(throttle.begin("karla@example.org", "192.0.2.2")).isZero();
    }

    @Test
    void slowsOneAddressThatTriesManyNames() {
        for (int i = 0; i < MemoryThrottle.TRIES_PER_ADDRESS; i++) {
            assertThat(throttle.begin("name" + i, "192.0.2.1")).isZero();
        }
        assertThat(throttle.begin("another", "192.0.2.1")).isPositive();
    }

    @Test
    void takesOneIpv6NetworkForOneAddress() {
        failures(20, "karla@example.org", "2001:db8:1:2::1");
        assertThat(throttle.begin("karla@example.org", "2001:db8:1:2::ffff")).isPositive();
        assertThat(throttle.begin("karla@example.org", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void forgetsFailuresAfterSuccess() {
        failures(19, "karla@example.org", "192.0.2.1");
        throttle.begin("karla@example.org", "192.0.2.1");
        throttle.succeeded("karla@example.org", "192.0.2.1");
        assertThat(failures(20, "karla@example.org", "192.0.2.1")).isZero();
    }

    private Duration failures(int count, String name, String address) {
        Duration last = Duration.ZERO;
        for (int i = 0; i < count; i++) {
            last = throttle.begin(name, address);
        }
        return last;
    }
}
