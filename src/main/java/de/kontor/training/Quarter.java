package de.kontor.training;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A quarter of a calendar year, in Berlin. */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {
    /** The time zone of all trainings. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public Quarter {
        if (number < 1 || number > 4 || year < 2000 || year > 2999) {
            throw new IllegalArgumentException("No such quarter: " + year + "-Q" + number);
        }
    }

    /** The quarter a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The quarter an instant lies in. */
    public static Quarter of(Instant instant) {
        return of(instant.atZone(BERLIN).toLocalDate());
    }

    /** The quarter written as {@code 2026-Q4}; anything somebody may have typed is read. */
    public static Optional<Quarter> read(String text) {
        return text.matches("2\\d{3}-Q[1-4]")
                ? Optional.of(new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The first day of the next quarter. */
    public LocalDate end() {
        return firstDay().plusMonths(3);
    }

    Instant begins() {
        return firstDay().atStartOfDay(BERLIN).toInstant();
    }

    /** When the next one begins. */
    Instant ends() {
        return end().atStartOfDay(BERLIN).toInstant();
    }

    public Quarter next() {
        return of(end());
    }

    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
