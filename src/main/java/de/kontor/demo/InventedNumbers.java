package de.kontor.demo;

import de.kontor.catalog.Gtin;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Numbers that depend on the article number alone, so that new families change none of the old articles. */
final class InventedNumbers {
    private InventedNumbers() {}

    /** A GTIN-13 with prefix 20, which GS1 leaves to companies for internal use. */
    static String gtin(String articleNumber) {
        String digits = "20%010d".formatted(hash(articleNumber));
        return digits + Gtin.checkDigit(digits);
    }

    static String manufacturerNumber(String articleNumber) {
        long hash = hash("made by " + articleNumber);
        return "HW %06d-%02d".formatted(hash % 1_000_000, hash / 1_000_000 % 100);
    }

    /** Pieces in stock: a few articles have none, some hardly any, most several packages. */
    static int stock(String articleNumber, int packagingUnit) {
        int dice = (int) (hash("stock of " + articleNumber) % 100);
        if (dice < 7) {
            return 0;
        }
        return packagingUnit * (dice < 20 ? 1 + dice % 2 : dice);
    }

    private static long hash(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
