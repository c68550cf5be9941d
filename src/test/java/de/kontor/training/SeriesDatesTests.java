package de.kontor.training;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.FederalState;
import de.kontor.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesDatesTests {
    private static final WorkingDays DAYS = new WorkingDays();

    @ParameterizedTest(name = "{0} week {1} {2} in {3}: {4}")
    @CsvSource({
        "2026-Q4, 1, MONDAY, BW, 2026-10-05",
        // All Souls' is a working day, All Saints' is not where it is a holiday
        "2027-Q4, 5, MONDAY, BW, 2027-11-02",
        "2027-Q4, 5, MONDAY, BE, 2027-11-01",
        // Easter Monday and Whit Monday
        "2027-Q1, 13, MONDAY, BW, 2027-03-30",
        "2026-Q2, 8, MONDAY, BW, 2026-05-26",
        // the thirteenth Friday lies in the next quarter: a week earlier
        "2026-Q3, 13, FRIDAY, BW, 2026-09-25",
        // 25 and 26 December are holidays, then a weekend
        "2026-Q4, 12, FRIDAY, BW, 2026-12-28"
    })
    void liesOnAWorkingDayNearItsWeek(String quarter, int week, DayOfWeek day, FederalState state, LocalDate expected) {
        assertThat(day(quarter, week, day, state)).isEqualTo(expected);
    }

    @Test
    void neverLeavesItsQuarterNorFallsOnAHoliday() {
        for (Quarter quarter = new Quarter(2026, 1); quarter.year() < 2036; quarter = quarter.next()) {
            for (int week = 1; week <= 13; week++) {
                for (int day = 1; day <= 5; day++) {
                    LocalDate found = day(quarter.toString(), week, DayOfWeek.of(day), FederalState.BY);
                    assertThat(Quarter.of(found)).isEqualTo(quarter);
                    assertThat(DAYS.isWorkingDay(found, FederalState.BY)).isTrue();
                }
            }
        }
    }

    @Test
    void keepsTheClockOnTheWallAcrossAClockChange() {
        Series series = series(13, DayOfWeek.FRIDAY, FederalState.BW);
        SessionPlan plan = SessionPlan.of(
                SeriesDates.session(series, 180, new Quarter(2026, 1), DAYS), java.util.Optional.empty());
        assertThat(plan.start().atZone(Quarter.BERLIN).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(plan.deadline().atZone(Quarter.BERLIN).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(ChronoUnit.MINUTES.between(plan.start(), plan.end())).isEqualTo(180);
    }

    private static LocalDate day(String quarter, int week, DayOfWeek day, FederalState state) {
        return SeriesDates.session(
                        series(week, day, state), 180, Quarter.read(quarter).orElseThrow(), DAYS)
                .start()
                .toLocalDate();
    }

    private static Series series(int week, DayOfWeek day, FederalState state) {
        return new Series(
                new CourseId(new java.util.UUID(0, 1)),
                new TrainerId(new java.util.UUID(0, 2)),
                week,
                day,
                LocalTime.of(9, 0),
                "Ulm",
                "",
                state,
                4,
                12,
                7,
                2,
                true);
    }
}
