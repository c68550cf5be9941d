package de.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long failed tasks wait. */
class BackoffTests {
    @Test
    void doublesFromTenSeconds() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Backoff.after(9)).isEqualTo(Duration.ofSeconds(2560));
    }

    @Test
    void neverWaitsLongerThanAnHour() {
        assertThat(Backoff.after(10)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void isSpentWhenTheWaitsReachTheAge() {
        assertThat(Backoff.isSpent(1, Duration.ofSeconds(30))).isFalse();
        assertThat(Backoff.isSpent(2, Duration.ofSeconds(30))).isFalse();
        assertThat(Backoff.isSpent(3, Duration.ofSeconds(30))).isTrue();
    }
}
