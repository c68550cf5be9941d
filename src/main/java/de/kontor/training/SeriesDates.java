package de.kontor.training;

import de.kontor.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/** When the session of a series is in a quarter. Pure. */
final class SeriesDates {
    private SeriesDates() {}

    /**
     * The session. Week 1 is the one with the first Monday of the quarter. A weekend or holiday moves it to the next
     * working day, or to the one before where that would be in another quarter.
     */
    static SessionDraft session(Series series, int minutes, Quarter quarter, WorkingDays workingDays) {
        LocalDateTime start = day(series, quarter, workingDays).atTime(series.start());
        return new SessionDraft(
                series.course(),
                series.trainer(),
                start,
                start.plusMinutes(minutes),
                series.place(),
                series.link(),
                series.min(),
                series.max(),
                start.minusDays(series.deadlineDays()),
                start.minusDays(series.freeDays()));
    }

    private static LocalDate day(Series series, Quarter quarter, WorkingDays workingDays) {
        LocalDate monday = quarter.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate wished = monday.plusWeeks(series.week() - 1L).with(TemporalAdjusters.nextOrSame(series.weekday()));
        LocalDate inside = wished.isBefore(quarter.end()) ? wished : wished.minusWeeks(1);
        LocalDate day = workingDays.after(inside, 0, series.state());
        if (day.isBefore(quarter.end())) {
            return day;
        }
        LocalDate before = inside;
        while (!workingDays.isWorkingDay(before, series.state())) {
            before = before.minusDays(1);
        }
        return before;
    }
}
