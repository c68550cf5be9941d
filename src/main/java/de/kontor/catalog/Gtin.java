package de.kontor.catalog;

/** The check digit of a GTIN (GS1 General Specifications, section 7.9). */
public final class Gtin {
    private Gtin() {}

    /** The check digit that belongs behind {@code digits}: weights 3 and 1 from the right, filled up to ten. */
    public static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? 3 * digit : digit;
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether {@code gtin} has 8, 12, 13 or 14 digits and the last one checks. */
    public static boolean isValid(String gtin) {
        return gtin.matches("\\d{8}|\\d{12,14}")
                && checkDigit(gtin.substring(0, gtin.length() - 1)) == gtin.charAt(gtin.length() - 1) - '0';
    }
}
