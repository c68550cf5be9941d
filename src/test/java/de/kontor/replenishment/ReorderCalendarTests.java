package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.FederalState;
import de.kontor.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorderCalendarTests {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final ReorderCalendar calendar = new ReorderCalendar(new WorkingDays());

    @Test
    void aMonthlyPlanFromTheThirtyFirstClampsToTheMonthEndAndNeverDrifts() {
        Rhythm monthly = Rhythm.from(LocalDate.of(2027, 1, 31), 1, Unit.MONTHS);
        assertThat(LongStream.range(0, 5).mapToObj(monthly::nominal))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 31));
    }

    /** Scenario 9 of the field. */
    @Test
    void inFebruaryItRunsOnTheLastWorkingDayAndInMarchOnTheThirtyFirst() {
        Rhythm monthly = Rhythm.from(LocalDate.of(2027, 1, 31), 1, Unit.MONTHS);
        LocalDate today = LocalDate.of(2027, 1, 20);
        assertThat(calendar.due(monthly.nominal(1), FederalState.BW, today)).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(calendar.due(monthly.nominal(2), FederalState.BW, today)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void theTwentyNinthOfFebruaryYearlyFallsOnTheTwentyEighthInBetween() {
        Rhythm yearly = Rhythm.from(LocalDate.of(2028, 2, 29), 12, Unit.MONTHS);
        assertThat(LongStream.range(0, 5).mapToObj(yearly::nominal))
                .containsExactly(
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2029, 2, 28),
                        LocalDate.of(2030, 2, 28),
                        LocalDate.of(2031, 2, 28),
                        LocalDate.of(2032, 2, 29));
    }

    @Test
    void monthEndStaysMonthEndFromAShortMonthOn() {
        Rhythm end = Rhythm.atMonthEnd(LocalDate.of(2027, 4, 12), 1);
        assertThat(LongStream.range(0, 3).mapToObj(end::nominal))
                .containsExactly(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 30));
    }

    @ParameterizedTest
    @CsvSource({
        // Sunday: the Friday before; were that today or earlier, the Monday after
        "2027-01-31, 2027-01-20, 2027-01-29",
        "2027-01-31, 2027-01-29, 2027-02-01",
        "2027-01-31, 2027-01-30, 2027-02-01",
        // Easter Monday: the Thursday before Good Friday
        "2027-03-29, 2027-03-01, 2027-03-25",
        "2027-03-31, 2027-03-31, 2027-03-31"
    })
    void movesToTheWorkingDayBeforeOrAheadOfToday(LocalDate nominal, LocalDate today, LocalDate due) {
        assertThat(calendar.due(nominal, FederalState.NW, today)).isEqualTo(due);
    }

    @Test
    void holidaysAreThoseOfTheStateDeliveredTo() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6);
        LocalDate today = LocalDate.of(2026, 12, 1);
        assertThat(calendar.due(epiphany, FederalState.NW, today)).isEqualTo(epiphany);
        assertThat(calendar.due(epiphany, FederalState.BY, today)).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void theFirstRunLiesFourWorkingDaysAheadAndIsAnnouncedOneDayLater() {
        LocalDate wednesday = LocalDate.of(2027, 2, 3);
        LocalDate first = calendar.earliestFirst(wednesday, FederalState.NW);
        assertThat(first).isEqualTo(LocalDate.of(2027, 2, 9));
        assertThat(calendar.announceOn(first, FederalState.NW)).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(calendar.earliestFirst(LocalDate.of(2027, 2, 6), FederalState.NW))
                .isEqualTo(LocalDate.of(2027, 2, 11));
    }

    @Test
    void refusesRhythmZeroAndNegativeOnes() {
        for (Unit unit : Unit.values()) {
            assertThat(Rhythm.from(LocalDate.of(2027, 1, 1), 0, unit).problem()).isPresent();
            assertThat(Rhythm.from(LocalDate.of(2027, 1, 1), -1, unit).problem())
                    .isPresent();
            assertThat(Rhythm.from(LocalDate.of(2027, 1, 1), 10_000, unit).problem())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T04:59:59, false", // the night summer time begins
        "2027-03-28T05:00:00, true",
        "2026-10-25T06:59:59, true", // the night it ends
        "2026-10-25T07:00:00, false",
        "2027-01-01T00:03:00, false",
        "2026-12-31T23:58:00, false"
    })
    void ordersArePlacedBetweenFiveAndSevenInBerlinWhateverTheClocksDo(LocalDateTime moment, boolean open) {
        assertThat(ReorderCalendar.isOpen(moment.atZone(BERLIN))).isEqualTo(open);
        assertThat(ReorderCalendar.isOpen(moment.atZone(BERLIN).withZoneSameInstant(ZoneId.of("UTC"))))
                .isEqualTo(open);
    }

    @Test
    void theWindowIsTwoHoursLongOnEveryDayOfTheYear() {
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.getYear() == 2027; day = day.plusDays(1)) {
            ZonedDateTime minute = day.atStartOfDay(BERLIN);
            int open = 0;
            for (; minute.toLocalDate().equals(day); minute = minute.plusMinutes(1)) {
                open += ReorderCalendar.isOpen(minute) ? 1 : 0;
            }
            assertThat(open).as(day.toString()).isEqualTo(120);
        }
    }

    /** A node whose clock is five minutes off reads another day only around midnight, when nothing is ordered. */
    @Test
    void aClockFiveMinutesOffNeverOrdersOnAnotherDay() {
        for (LocalDate day :
                List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2026, 10, 25), LocalDate.of(2028, 2, 29))) {
            ZonedDateTime minute = day.atStartOfDay(BERLIN);
            for (; minute.toLocalDate().equals(day); minute = minute.plusMinutes(1)) {
                for (ZonedDateTime read : List.of(minute.minusMinutes(5), minute.plusMinutes(5))) {
                    assertThat(!ReorderCalendar.isOpen(read)
                                    || read.toLocalDate().equals(day))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void saysEveryRhythmInWords() {
        List<String> keys = new ArrayList<>();
        LocalDate wednesday = LocalDate.of(2027, 2, 3);
        keys.add(Rhythm.from(wednesday, 2, Unit.WEEKS).words().key());
        keys.add(Rhythm.from(wednesday, 1, Unit.WEEKS).words().key());
        keys.add(Rhythm.from(wednesday, 1, Unit.MONTHS).words().key());
        keys.add(Rhythm.atMonthEnd(wednesday, 3).words().key());
        keys.add(Rhythm.from(wednesday, 24, Unit.DAYS).words().key());
        assertThat(keys)
                .containsExactly(
                        "rhythm.WEEKS", "rhythm.one.WEEKS", "rhythm.one.MONTHS", "rhythm.end.MONTHS", "rhythm.DAYS");
    }

    @Test
    void ordersArePlacedWherePeopleWork() {
        LocalDate corpusChristi = LocalDate.of(2027, 5, 27);
        assertThat(new ReorderCalendar(new WorkingDays()).workingOn(corpusChristi))
                .contains(FederalState.BE, FederalState.HH)
                .doesNotContain(FederalState.BW, FederalState.NW);
        assertThat(new ReorderCalendar(new WorkingDays()).workingOn(LocalDate.of(2027, 5, 30)))
                .isEmpty();
    }
}
