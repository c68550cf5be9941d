package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in EUR with exactly two decimals; net unless the name says gross. May be negative (a waiver, a
 * correction). Never rounds on its own: {@link #of(BigDecimal)} refuses a third decimal, {@link #rounded(BigDecimal)}
 * is the one place that rounds half up. Overflow is an {@link ArithmeticException}.
 *
 * @param cents the amount in cents
 * @see "Decision record DD007-money-in-whole-numbers"
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    /** The amount of so many cents. */
    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /** The exact amount written in {@code text}, as in {@code "132.40"}; refuses more than two decimals. */
    @JsonCreator
    public static Money of(String text) {
        return of(new BigDecimal(text));
    }

    /** The exact amount; refuses a value that more than two decimals are needed for. */
    public static Money of(BigDecimal amount) {
        return ofCents(amount.movePointRight(2).longValueExact());
    }

    /** The amount rounded half up to cents. */
    public static Money rounded(BigDecimal amount) {
        return ofCents(
                amount.setScale(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    /** Strictly less: a value that equals a threshold is not below it. */
    public boolean isBelow(Money threshold) {
        return cents < threshold.cents;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    /** The amount as a decimal with scale 2. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    @JsonValue
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
