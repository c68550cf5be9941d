package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.FederalState;
import de.kontor.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Fifty and more kinds of rhythm over ten years, planned day by day as the portal does, beside an oracle that shares no
 * code with it: it asks of every single day whether it belongs to the rhythm, and computes holidays by itself.
 */
class CalendarOracleTests {
    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
    private static final LocalDate END = LocalDate.of(2037, 1, 1);
    private static final List<FederalState> STATES = List.of(FederalState.NW, FederalState.SN, FederalState.SH);

    private final ReorderCalendar calendar = new ReorderCalendar(new WorkingDays());

    private static List<Rhythm> kinds() {
        List<Rhythm> kinds = new ArrayList<>();
        for (int days : new int[] {7, 10, 24, 45, 90}) {
            kinds.add(Rhythm.from(LocalDate.of(2027, 1, 13), days, Unit.DAYS));
        }
        int weekday = 0;
        for (int weeks : new int[] {1, 2, 3, 4, 5, 6, 8, 13, 26, 52}) {
            kinds.add(Rhythm.from(LocalDate.of(2027, 1, 11).plusDays(weekday++ % 7), weeks, Unit.WEEKS));
            kinds.add(Rhythm.from(LocalDate.of(2027, 1, 14).plusDays(weekday++ % 7), weeks, Unit.WEEKS));
        }
        for (int months : new int[] {1, 2, 3, 6, 12}) {
            for (int day : new int[] {1, 15, 29, 30, 31}) {
                kinds.add(Rhythm.from(LocalDate.of(2027, 1, day).plusMonths(day == 1 ? 1 : 0), months, Unit.MONTHS));
            }
        }
        kinds.add(Rhythm.from(LocalDate.of(2028, 2, 29), 12, Unit.MONTHS));
        kinds.add(Rhythm.from(LocalDate.of(2028, 2, 29), 1, Unit.MONTHS));
        kinds.add(Rhythm.atMonthEnd(LocalDate.of(2027, 2, 1), 1));
        kinds.add(Rhythm.atMonthEnd(LocalDate.of(2027, 4, 1), 5));
        return kinds;
    }

    @Test
    void hasExactlyTheDatesOfTheOracleForFiftyKindsOverTenYears() {
        List<Rhythm> kinds = kinds();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(50);
        int runs = 0;
        for (int i = 0; i < kinds.size(); i++) {
            Rhythm rhythm = kinds.get(i);
            FederalState state = STATES.get(i % STATES.size());
            Map<LocalDate, LocalDate> planned = planned(rhythm, state);
            assertThat(planned).as(rhythm + " in " + state).isEqualTo(expected(rhythm, state));
            assertThat(planned.values()).as("no day twice: " + rhythm).doesNotHaveDuplicates();
            runs += planned.size();
        }
        assertThat(runs).isGreaterThan(5_000);
    }

    /** The planner's own function, called as the planner calls it every day: from where it stopped, 35 days ahead. */
    private Map<LocalDate, LocalDate> planned(Rhythm rhythm, FederalState state) {
        Map<LocalDate, LocalDate> due = new TreeMap<>();
        LocalDate plannedUntil = rhythm.nominal(0).minusDays(1);
        for (LocalDate today = BEGIN; today.isBefore(END); today = today.plusDays(1)) {
            LocalDate until = today.plusDays(Planner.DAYS_AHEAD);
            if (plannedUntil.isBefore(until)) {
                calendar.dates(rhythm, state, plannedUntil, until, today, Optional.empty())
                        .forEach(date -> assertThat(due.put(date.nominal(), date.due()))
                                .as("planned twice: " + date)
                                .isNull());
                plannedUntil = until;
            }
        }
        due.keySet().removeIf(day -> !day.isBefore(END));
        return due;
    }

    private static Map<LocalDate, LocalDate> expected(Rhythm rhythm, FederalState state) {
        Map<LocalDate, LocalDate> due = new TreeMap<>();
        for (LocalDate day = rhythm.first(); day.isBefore(END); day = day.plusDays(1)) {
            if (belongs(day, rhythm)) {
                LocalDate working = day;
                while (isFree(working, state)) {
                    working = working.minusDays(1);
                }
                // the first run of a plan is planned a few days ahead at most, all others 35
                due.put(day, working.isAfter(BEGIN) ? working : forward(day, state));
            }
        }
        return due;
    }

    private static LocalDate forward(LocalDate day, FederalState state) {
        LocalDate working = day;
        while (isFree(working, state)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static boolean belongs(LocalDate day, Rhythm rhythm) {
        long days = day.toEpochDay() - rhythm.first().toEpochDay();
        int months = (day.getYear() - rhythm.first().getYear()) * 12
                + day.getMonthValue()
                - rhythm.first().getMonthValue();
        boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
        return switch (rhythm.unit()) {
            case DAYS -> days % rhythm.every() == 0;
            case WEEKS -> days % (7L * rhythm.every()) == 0;
            case MONTHS ->
                months % rhythm.every() == 0
                        && (day.getDayOfMonth() == rhythm.dayOfMonth()
                                || lastOfMonth && day.getDayOfMonth() < rhythm.dayOfMonth());
        };
    }

    private static boolean isFree(LocalDate day, FederalState state) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        int fixed = day.getMonthValue() * 100 + day.getDayOfMonth();
        if (List.of(101, 501, 1003, 1225, 1226).contains(fixed)) {
            return true;
        }
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        if (List.of(-2L, 1L, 39L, 50L).contains(afterEaster)) {
            return true;
        }
        return switch (state) {
            case NW -> fixed == 1101 || afterEaster == 60;
            case SN -> fixed == 1031 || isRepentanceDay(day);
            default -> fixed == 1031;
        };
    }

    /** The Wednesday before 23 November. */
    private static boolean isRepentanceDay(LocalDate day) {
        return day.getMonthValue() == 11
                && day.getDayOfWeek() == DayOfWeek.WEDNESDAY
                && day.getDayOfMonth() >= 16
                && day.getDayOfMonth() <= 22;
    }

    /** The anonymous Gregorian algorithm (Nature, 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
