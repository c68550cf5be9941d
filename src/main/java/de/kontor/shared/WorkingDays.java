package de.kontor.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The German working-day calendar: Monday to Friday without the public holidays of a state. */
public final class WorkingDays {
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final Map<StateYear, Set<LocalDate>> known = new ConcurrentHashMap<>();

    private record StateYear(FederalState state, int year) {}

    /** Whether people work on that day in that state. */
    public boolean isWorkingDay(LocalDate day, FederalState state) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidaysOf(state, day.getYear()).contains(day);
    }

    /**
     * The day that lies {@code workingDays} working days after {@code start}. With 0 it is {@code start} itself if
     * people work then, else the next day on which they do.
     *
     * @param workingDays 0 or more
     */
    public LocalDate after(LocalDate start, int workingDays, FederalState state) {
        LocalDate day = start;
        while (!isWorkingDay(day, state)) {
            day = day.plusDays(1);
        }
        for (int left = workingDays; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorkingDay(day, state));
        }
        return day;
    }

    private Set<LocalDate> holidaysOf(FederalState state, int year) {
        return known.computeIfAbsent(
                new StateYear(state, year),
                key -> holidays.getHolidays(Year.of(key.year()), key.state().isoCode()).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
