package de.kontor.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The metric screws beyond the best sellers of {@link MetricScrews}: a row per standard and finish, thread and its
 * lengths in mm. The lengths are those the standards name and the trade keeps.
 */
final class MetricRange {
    private static final Family PARTIAL = Family.of(
            "hex-screws",
            ArticleGroup.FASTENERS,
            "screw",
            "Sechskantschraube mit Schaft; das Gewinde endet vor dem Kopf.",
            "Hex bolt with shank; the thread ends before the head.");
    private static final Family CARRIAGE = Family.of(
            "carriage-bolts",
            ArticleGroup.FASTENERS,
            "carriage-bolt",
            "Flachrundschraube mit Vierkantansatz, der sich im Holz gegen Verdrehen hält.",
            "Carriage bolt with square neck that holds in timber.");
    private static final Family BUTTON = Family.of(
            "pan-head-screws",
            ArticleGroup.FASTENERS,
            "pan-screw",
            "Linsenkopfschraube mit flachem, rundem Kopf für sichtbare Verbindungen.",
            "Pan head screw with a flat round head for visible joints.");

    private static final String ROWS = """
            933  ZINC_88      4: 10 12 16 20 25 30 40; 5: 10 12 25 35 40 50; 6: 10 12 35 45 55 70; 8: 35 45 55 70
            933  ZINC_88      10: 16 35 45 60 70 80; 12: 20 35 45 55 65 70 80; 14: 30 40 50; 16: 30 35 45 50 55 65 70 80; 20: 40 50 60 80
            933  ZINC_109     6: 20 30 40; 8: 20 25 50 60; 10: 25 30 50 60; 12: 30 40 60; 16: 40 50 60
            933  STAINLESS    4: 10 16 20; 5: 10 16 20 25 30; 6: 12 16 25 40 50; 8: 16 25 35 50 60; 10: 20 25 40 50 60; 12: 30 40 50 60
            933  STAINLESS_A4 6: 20 30; 8: 20 30 40; 10: 30 40 50; 12: 40 60
            931  ZINC_88      8: 50 60 70 80 90 100 120; 10: 50 60 70 80 90 100 120; 12: 60 70 80 90 100 120 140; 16: 80 100 120 140
            931  STAINLESS    8: 60 80 100; 10: 60 80 100 120; 12: 80 100
            912  ZINC_88      3: 8 10 12 16 20 30; 4: 8 12 25 30; 5: 8 10 12 25 35 40 50; 6: 10 12 25 35 50 60 70; 8: 16 25 35 45 60 70 80
            912  ZINC_88      10: 25 30 50 70 80 100; 12: 30 40 50 60 80 100
            912  STAINLESS    3: 8 10 16 20; 4: 10 12 16 20 25; 5: 10 12 16 20 25 30 40; 6: 12 16 25 40 50; 8: 16 20 25 50 60; 10: 30 40 50
            7991 BLACK_109    4: 8 10 12 25 30; 5: 10 12 20 30 40; 6: 12 16 25 35 40 50; 8: 16 20 25 50 60; 10: 25 30 40 50 60
            7991 STAINLESS    3: 8 10 12 16; 4: 10 12 16 20; 5: 12 16 20 25 30; 6: 16 20 25 30 40; 8: 20 25 30 40 50
            7380 BLACK_109    3: 6 8 10 12 16; 4: 8 10 12 16 20; 5: 10 12 16 20 25; 6: 10 12 16 20 25 30; 8: 16 20 25 30 40
            7380 STAINLESS    3: 6 8 10; 4: 8 10 12 16; 5: 10 12 16 20; 6: 12 16 20 25; 8: 16 20 30
            7985 ZINC         3: 6 8 10 12 16 20 25; 4: 8 10 12 16 20 25 30 40; 5: 10 12 16 20 25 30 40; 6: 12 16 20 30
            7985 STAINLESS    3: 8 10 12 16; 4: 10 12 16 20; 5: 12 16 20
            603  ZINC_46      6: 20 25 30 40 50 60 70 80; 8: 25 30 40 50 60 70 80 100; 10: 40 50 60 80 100 120; 12: 60 80 100 120
            603  STAINLESS    6: 30 40 50; 8: 40 50 60 80
            913  BLACK_45H    3: 4 5 6 8 10; 4: 4 5 6 8 10 12; 5: 5 6 12 16; 6: 6 8 12 20 25; 8: 8 10 16 25 30; 10: 10 12 16 20 30 40; 12: 16 20 30
            914  BLACK_45H    3: 4 5 6 8; 4: 5 6 8 10 12; 5: 6 8 10 12 16; 6: 6 8 10 12 16 20; 8: 8 10 12 16 20 25; 10: 16 20 25 30
            916  BLACK_45H    3: 3 4 5 6 8; 4: 4 5 6 8 10 12; 5: 5 6 8 10 12 16; 6: 6 8 10 12 16 20; 8: 8 10 12 16 20 25 30; 10: 10 12 16 20 30
            916  STAINLESS    3: 4 5 6; 4: 5 6 8; 5: 6 8 10; 6: 8 10 12; 8: 10 12 16
            """;

    private MetricRange() {}

    /** A standard, how its number is printed and what its screws are called. */
    private enum Kind {
        HEX("933", "DIN 933", "Sechskantschraube", "hex bolt", "", MetricScrews.HEX),
        SHANK("931", "DIN 931", "Sechskantschraube mit Schaft", "hex bolt with shank", "", PARTIAL),
        SOCKET("912", "DIN 912", "Zylinderschraube", "socket head cap screw", "Innensechskant", MetricScrews.SOCKET),
        FLUSH("7991", "DIN 7991", "Senkschraube", "countersunk screw", "Innensechskant", MetricScrews.COUNTERSUNK),
        ROUND("7380", "ISO 7380", "Linsenkopfschraube", "button head screw", "Innensechskant", BUTTON),
        CROSS("7985", "DIN 7985", "Linsenschraube", "pan head screw", "PH", BUTTON),
        TIMBER("603", "DIN 603", "Schlossschraube", "carriage bolt", "", CARRIAGE),
        FLAT("913", "DIN 913", "Gewindestift", "set screw", "Innensechskant", MetricScrews.SET),
        CONE("914", "DIN 914", "Gewindestift mit Spitze", "set screw cone point", "Innensechskant", MetricScrews.SET),
        CUP("916", "DIN 916", "Gewindestift Ringschneide", "set screw cup point", "Innensechskant", MetricScrews.SET);

        final String prefix;
        final String norm;
        final String de;
        final String en;
        final String drive;
        final Family family;

        Kind(String prefix, String norm, String de, String en, String drive, Family family) {
            this.prefix = prefix;
            this.norm = norm;
            this.de = de;
            this.en = en;
            this.drive = drive;
            this.family = family;
        }

        static Kind of(String prefix) {
            return Arrays.stream(values())
                    .filter(kind -> kind.prefix.equals(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<DemoArticle> all() {
        return ROWS.lines().flatMap(MetricRange::row).toList();
    }

    private static Stream<DemoArticle> row(String row) {
        String[] cells = row.split("\\s+", 3);
        Kind kind = Kind.of(cells[0]);
        Finish finish = Finish.valueOf(cells[1]);
        return Arrays.stream(cells[2].split(";\\s*"))
                .map(thread -> thread.split(":\\s*"))
                .flatMap(thread -> Arrays.stream(thread[1].split(" "))
                        .map(length -> screw(kind, finish, Integer.parseInt(thread[0]), Integer.parseInt(length))));
    }

    private static DemoArticle screw(Kind kind, Finish finish, int diameter, int length) {
        ArticleSheet sheet =
                MetricScrews.screw(kind.family, kind.prefix, kind.norm, finish, diameter, length, kind.de, kind.en);
        if (!kind.drive.isEmpty()) {
            boolean socket = kind.drive.startsWith("Innen");
            sheet.fact(Fact.DRIVE, kind.drive, socket ? "Hex socket" : kind.drive);
        }
        boolean common = diameter <= 8 && (kind.drive.startsWith("Innen") || kind == Kind.CROSS);
        return (common ? sheet.standard() : sheet).bulk().done();
    }
}
