package de.kontor.growth;

import java.time.LocalDate;

/**
 * Which orders count on a day, and when quarters end. Days are Berlin days. Pure.
 *
 * <p>The last twelve calendar months before and with a day: on 31 December from 1 January on, on 15 March 2027 from
 * 16 March 2026 on, on 29 February 2028 from 1 March 2027 on.
 */
final class TwelveMonths {
    /** The same in SQL: the frame of a window over days, and what is taken off a day to get the first one that counts. */
    static final String BACK = "interval '12 months -1 days'";

    private TwelveMonths() {}

    /** The first day whose orders count on {@code day}. */
    static LocalDate from(LocalDate day) {
        return day.minusMonths(12).plusDays(1);
    }

    /** Whether an order placed on {@code placed} counts on {@code day}. */
    static boolean counts(LocalDate placed, LocalDate day) {
        return !placed.isAfter(day) && !placed.isBefore(from(day));
    }

    /** The last day of the quarter a day lies in. */
    static LocalDate quarterEnd(LocalDate day) {
        int months = 2 - (day.getMonthValue() - 1) % 3;
        return day.withDayOfMonth(1).plusMonths(months + 1L).minusDays(1);
    }

    /** Whether a quarter begins with this day. */
    static boolean startsQuarter(LocalDate day) {
        return day.equals(quarterEnd(day.minusDays(1)).plusDays(1));
    }
}
