package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A German VAT rate. VAT is computed once per rate on the sum of a document, never per line (EN 16931).
 *
 * @param percentage 19 %, 7 % or 0 %
 */
public record VatRate(Percentage percentage) implements Comparable<VatRate> {
    public static final VatRate STANDARD = new VatRate(Percentage.of("19"));
    public static final VatRate REDUCED = new VatRate(Percentage.of("7"));

    /** The rate written in {@code percent}, as in {@code "19.00"}. */
    @JsonCreator
    public static VatRate of(String percent) {
        return new VatRate(Percentage.of(percent));
    }

    /** VAT on a net sum, rounded half up to cents. */
    public Money on(Money net) {
        return percentage.of(net);
    }

    @Override
    public int compareTo(VatRate other) {
        return percentage.compareTo(other.percentage);
    }

    @Override
    @JsonValue
    public String toString() {
        return percentage.toString();
    }
}
