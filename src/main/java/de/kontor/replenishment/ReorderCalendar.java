package de.kontor.replenishment;

import de.kontor.shared.FederalState;
import de.kontor.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts nominal dates onto working days of the state that is delivered to (domain section 7). Pure. */
public final class ReorderCalendar {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** The first run of a plan lies at least so many working days ahead. */
    public static final int FIRST_AHEAD = 4;

    /** A run is announced so many working days before. */
    public static final int ANNOUNCED_BEFORE = 3;

    /** No clock change in Berlin falls into these hours. */
    private static final LocalTime OPENS = LocalTime.of(5, 0);

    private static final LocalTime CLOSES = LocalTime.of(7, 0);

    private final WorkingDays days;

    public ReorderCalendar(WorkingDays days) {
        this.days = days;
    }

    /**
     * The day a run happens: the nominal one if people work then, else the working day before, or the next working day
     * where that would be today or earlier.
     */
    public LocalDate due(LocalDate nominal, FederalState state, LocalDate today) {
        if (days.isWorkingDay(nominal, state)) {
            return nominal;
        }
        LocalDate before = before(nominal, 1, state);
        return before.isAfter(today) ? before : ahead(nominal, 1, state);
    }

    /** A date of a rhythm with the days that follow from it. */
    record Planned(LocalDate nominal, LocalDate due, LocalDate announceOn) {}

    /**
     * The dates of a rhythm with a nominal day after {@code after} and until {@code until}, as planned today. Those due
     * before a pause is over are left out.
     */
    List<Planned> dates(
            Rhythm rhythm,
            FederalState state,
            LocalDate after,
            LocalDate until,
            LocalDate today,
            Optional<LocalDate> pausedUntil) {
        List<Planned> dates = new ArrayList<>();
        long number = rhythm.numberAfter(after);
        for (LocalDate nominal = rhythm.nominal(number); !nominal.isAfter(until); nominal = rhythm.nominal(++number)) {
            LocalDate due = due(nominal, state, today);
            if (pausedUntil.filter(due::isBefore).isEmpty()) {
                dates.add(new Planned(nominal, due, announceOn(due, state)));
            }
        }
        return dates;
    }

    /** The day a run due on {@code due} is announced. */
    public LocalDate announceOn(LocalDate due, FederalState state) {
        return before(due, ANNOUNCED_BEFORE, state);
    }

    /** The earliest day a new plan may run. */
    public LocalDate earliestFirst(LocalDate today, FederalState state) {
        return ahead(today, FIRST_AHEAD, state);
    }

    /** The day that lies so many working days after a day. */
    public LocalDate ahead(LocalDate day, int workingDays, FederalState state) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; left--) {
            do {
                found = found.plusDays(1);
            } while (!days.isWorkingDay(found, state));
        }
        return found;
    }

    private LocalDate before(LocalDate day, int workingDays, FederalState state) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; left--) {
            do {
                found = found.minusDays(1);
            } while (!days.isWorkingDay(found, state));
        }
        return found;
    }

    /** The states in which people work on that day. */
    Set<FederalState> workingOn(LocalDate day) {
        Set<FederalState> working = EnumSet.allOf(FederalState.class);
        working.removeIf(state -> !days.isWorkingDay(day, state));
        return working;
    }

    /** Whether people work on that day. */
    boolean isWorkingDay(LocalDate day, FederalState state) {
        return days.isWorkingDay(day, state);
    }

    /** Whether orders are placed at that moment: from five to seven in Berlin. */
    static boolean isOpen(ZonedDateTime moment) {
        LocalTime time = moment.withZoneSameInstant(BERLIN).toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }
}
