package de.kontor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTests {
    @Test
    void sortsInTheOrderOfCreationEvenWithinAMillisecond() {
        List<String> ids = Stream.generate(TimeOrderedId::next)
                .limit(20_000)
                .map(UUID::toString)
                .toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isAUuidOfVersionSevenOfNow() {
        UUID id = TimeOrderedId.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(System.currentTimeMillis() - 5_000, System.currentTimeMillis() + 5_000);
    }

    @Test
    void neverRepeatsAcrossThreads() {
        assertThat(IntStream.range(0, 50_000).parallel().mapToObj(i -> TimeOrderedId.next()))
                .doesNotHaveDuplicates();
    }
}
