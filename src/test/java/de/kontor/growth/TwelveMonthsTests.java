package de.kontor.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwelveMonthsTests {
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-01-01",
        "2026-11-25, 2025-11-26",
        // of a leap day and after one
        "2028-02-29, 2027-03-01",
        "2029-02-28, 2028-02-29",
        "2028-02-28, 2027-03-01",
        "2027-03-31, 2026-04-01",
        "2026-06-30, 2025-07-01"
    })
    void countsFromTheDayAfterTheSameDayAYearAgo(LocalDate day, LocalDate first) {
        assertThat(TwelveMonths.from(day)).isEqualTo(first);
        assertThat(TwelveMonths.counts(first, day)).isTrue();
        assertThat(TwelveMonths.counts(first.minusDays(1), day)).isFalse();
        assertThat(TwelveMonths.counts(day, day)).isTrue();
        assertThat(TwelveMonths.counts(day.plusDays(1), day)).isFalse();
    }

    @Test
    void neverLetsAnOrderComeBackAsDaysGoBy() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        while (day.getYear() < 2034) {
            assertThat(TwelveMonths.from(day.plusDays(1))).isAfterOrEqualTo(TwelveMonths.from(day));
            day = day.plusDays(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-31",
        "2028-02-29, 2028-03-31",
        "2026-06-30, 2026-06-30",
        "2026-07-01, 2026-09-30",
        "2026-11-25, 2026-12-31"
    })
    void knowsTheEndOfTheQuarter(LocalDate day, LocalDate end) {
        assertThat(TwelveMonths.quarterEnd(day)).isEqualTo(end);
        assertThat(TwelveMonths.startsQuarter(end.plusDays(1))).isTrue();
        assertThat(TwelveMonths.startsQuarter(end)).isFalse();
    }

    @Test
    void givesNoticeThirtyDaysBefore() {
        assertThat(Scales.DEFAULT.noticeDay(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-01");
        assertThat(Scales.DEFAULT.noticeDay(LocalDate.of(2028, 3, 31))).isEqualTo("2028-03-01");
    }
}
