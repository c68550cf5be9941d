package de.kontor.terms;

/**
 * A number a rule grants or waits for.
 *
 * @param count zero or more
 */
public record Allowance(int count, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** Orders of an account. */
        ORDERS,
        /** Seats per quarter. */
        SEATS,
        /** Hours per quarter. */
        HOURS,
        /** Hours in which somebody works. */
        WORKING_HOURS,
        WORKING_DAYS,
        /** Days of the calendar. */
        DAYS
    }
}
