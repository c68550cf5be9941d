package de.kontor.replenishment;

import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How often a plan runs. Every date is computed from the first one, never from the one before, so nothing drifts:
 * 31 January is followed by 28 February and 31 March (domain section 7). Pure.
 *
 * @param every how many units lie between two dates
 * @param first the first nominal date
 * @param dayOfMonth for months the day wanted, 1 to 31; in a shorter month it is the last one
 * @see "Decision record DD045-runs-are-a-calendar-of-our-own"
 */
public record Rhythm(Unit unit, int every, LocalDate first, int dayOfMonth) {
    /** What is counted. */
    public enum Unit {
        /** From consumption: every so many days. */
        DAYS(7, 366),
        WEEKS(1, 52),
        MONTHS(1, 24);

        private final int fewest;
        private final int most;

        Unit(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        public int fewest() {
            return fewest;
        }

        public int most() {
            return most;
        }
    }

    /** From a first date on; its weekday or day of the month stays. */
    public static Rhythm from(LocalDate first, int every, Unit unit) {
        return new Rhythm(unit, every, first, first.getDayOfMonth());
    }

    /** On the last day of every month it runs in. */
    public static Rhythm atMonthEnd(LocalDate first, int every) {
        return new Rhythm(Unit.MONTHS, every, YearMonth.from(first).atEndOfMonth(), 31);
    }

    /** What is wrong with it, if anything. */
    public Optional<Message> problem() {
        return every < unit.fewest || every > unit.most
                ? Optional.of(Message.of("rhythm.refused." + unit, new Count(unit.fewest), new Count(unit.most)))
                : Optional.empty();
    }

    /** The nominal date of a number, from 0. */
    public LocalDate nominal(long number) {
        long steps = Math.multiplyExact(number, (long) every);
        return switch (unit) {
            case DAYS -> first.plusDays(steps);
            case WEEKS -> first.plusWeeks(steps);
            case MONTHS -> {
                YearMonth month = YearMonth.from(first).plusMonths(steps);
                yield month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
            }
        };
    }

    /** The first nominal date after a day. */
    public LocalDate nominalAfter(LocalDate day) {
        return nominal(numberAfter(day));
    }

    /** The number of the first nominal date after a day. */
    public long numberAfter(LocalDate day) {
        if (day.isBefore(first)) {
            return 0;
        }
        long passed =
                switch (unit) {
                    case DAYS -> ChronoUnit.DAYS.between(first, day);
                    case WEEKS -> ChronoUnit.WEEKS.between(first, day);
                    case MONTHS -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
                };
        long number = passed / every;
        while (!nominal(number).isAfter(day)) {
            number++;
        }
        return number;
    }

    /** In words: "alle 2 Wochen am Mittwoch". */
    public Message words() {
        String one = every == 1 ? "one." : "";
        return switch (unit) {
            case DAYS -> Message.of("rhythm.DAYS", new Count(every));
            case WEEKS ->
                Message.of("rhythm." + one + "WEEKS", new Count(every), new Term("weekday." + first.getDayOfWeek()));
            case MONTHS -> {
                String end = dayOfMonth == 31 ? "end." : "";
                yield Message.of("rhythm." + end + one + "MONTHS", new Count(every), new Count(dayOfMonth));
            }
        };
    }
}
