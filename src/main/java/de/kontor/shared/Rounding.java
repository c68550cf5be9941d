package de.kontor.shared;

/** The one rounding of the product, half up (away from zero on a tie), on whole numbers so that it is exact. */
final class Rounding {
    private Rounding() {}

    /** {@code dividend ÷ divisor} rounded half up; {@code divisor} is positive. */
    static long halfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long remainder = Math.abs(dividend % divisor);
        return remainder * 2 < divisor ? quotient : quotient + Long.signum(dividend);
    }
}
