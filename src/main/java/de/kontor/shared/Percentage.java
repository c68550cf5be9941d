package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A share between 0 and 100 % with two decimals.
 *
 * @param basisPoints hundredths of a percent, 0 to 10,000
 */
public record Percentage(int basisPoints) implements Comparable<Percentage> {
    public static final Percentage ZERO = new Percentage(0);

    public Percentage {
        if (basisPoints < 0 || basisPoints > 10_000) {
            throw new IllegalArgumentException("A percentage lies between 0 and 100: " + basisPoints + " basis points");
        }
    }

    /** The percentage written in {@code text}, as in {@code "6"} or {@code "2.5"}. */
    @JsonCreator
    public static Percentage of(String text) {
        return of(new BigDecimal(text));
    }

    /** So many percent; refuses more than two decimals. */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(percent.movePointRight(2).intValueExact());
    }

    /** This share of an amount, rounded half up to cents. */
    public Money of(Money amount) {
        return Money.ofCents(Rounding.halfUp(Math.multiplyExact(amount.cents(), (long) basisPoints), 10_000));
    }

    public boolean isZero() {
        return basisPoints == 0;
    }

    /** The percentage as a decimal with scale 2: 6.00 for 6 %. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(basisPoints, 2);
    }

    @Override
    public int compareTo(Percentage other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    @Override
    @JsonValue
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
