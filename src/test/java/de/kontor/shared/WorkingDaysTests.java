package de.kontor.shared;

import static de.kontor.shared.FederalState.BE;
import static de.kontor.shared.FederalState.BY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTests {
    private final WorkingDays days = new WorkingDays();

    @Test
    void restsOnCorpusChristiInBavariaButNotInBerlin() {
        LocalDate corpusChristi = LocalDate.of(2026, 6, 4);
        assertThat(days.isWorkingDay(corpusChristi, BY)).isFalse();
        assertThat(days.isWorkingDay(corpusChristi, BE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void restsOverEasterEverywhere(FederalState state) {
        assertThat(days.after(LocalDate.of(2026, 4, 2), 1, state)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @ParameterizedTest
    @EnumSource
    void worksOnChristmasEveAndNewYearsEveButNotBetweenTheHolidays(FederalState state) {
        // 24 December 2026 is a Thursday
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 24), state)).isTrue();
        assertThat(days.after(LocalDate.of(2026, 12, 24), 1, state)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 31), state)).isTrue();
        assertThat(days.after(LocalDate.of(2026, 12, 31), 1, state)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void knowsTheHolidaysOfSingleStates() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 18), FederalState.SN))
                .isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 18), FederalState.NW))
                .isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 3, 8), BE)).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 3, 8), BY)).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 6), FederalState.BW)).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 6), FederalState.HE)).isTrue();
    }

    @Test
    void startsWithTheNextWorkingDayWhenNothingIsAdded() {
        assertThat(days.after(LocalDate.of(2026, 11, 28), 0, BE)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(days.after(LocalDate.of(2026, 11, 27), 0, BE)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Property(tries = 300)
    void alwaysEndsOnAWorkingDayAndMoreDaysAreLater(
            @ForAll FederalState state,
            @ForAll @IntRange(min = 0, max = 2_000) int offset,
            @ForAll @IntRange(max = 60) int count) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(offset);
        LocalDate end = days.after(start, count, state);
        assertThat(days.isWorkingDay(end, state)).isTrue();
        assertThat(end.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(days.after(start, count + 1, state)).isAfter(end);
    }
}
