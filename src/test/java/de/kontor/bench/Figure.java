package de.kontor.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * A measured value beside its target.
 *
 * @param atLeast whether more is better
 */
record Figure(String part, String name, double value, String unit, Optional<Double> target, boolean atLeast) {
    static Figure plain(String part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, Optional.empty(), true);
    }

    static Figure atLeast(double target, String part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, Optional.of(target), true);
    }

    static Figure atMost(double target, String part, String name, double value, String unit) {
        return new Figure(part, name, value, unit, Optional.of(target), false);
    }

    /** How many times better than the target; 1 is just met. */
    Optional<Double> ratio() {
        return target.map(wanted -> atLeast ? value / wanted : wanted / value);
    }

    String row() {
        String wanted =
                target.map(bound -> (atLeast ? "≥ " : "≤ ") + number(bound)).orElse("");
        String verdict = ratio().map(
                        ratio -> String.format(Locale.ROOT, "%.2f %s", ratio, ratio >= 1 ? "met" : "missed"))
                .orElse("");
        return String.format("%-9s %-52s %12s %-18s %10s   %s", part, name, number(value), unit, wanted, verdict);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }
}
