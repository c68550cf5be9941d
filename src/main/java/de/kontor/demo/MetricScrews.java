package de.kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Metric screws to DIN standards, priced per 100 by the steel that goes into them. */
final class MetricScrews {
    static final Family HEX = Family.of(
            "hex-screws",
            ArticleGroup.FASTENERS,
            "screw",
            "Sechskantschraube mit metrischem Gewinde bis Kopf. Für Maschinen-, Metall- und Holzbau.",
            "Hex bolt with metric thread up to the head. For machine, metal and timber construction.");
    static final Family SOCKET = Family.of(
            "socket-screws",
            ArticleGroup.FASTENERS,
            "socket-screw",
            "Zylinderschraube mit Innensechskant, für enge Einbauräume und hohe Anzugsmomente.",
            "Socket head cap screw for tight spaces and high tightening torques.");
    static final Family COUNTERSUNK = Family.of(
            "countersunk-screws",
            ArticleGroup.FASTENERS,
            "countersunk-screw",
            "Senkschraube mit Innensechskant; der Kopf schließt bündig ab.",
            "Countersunk screw with hex socket; the head sits flush.");
    static final Family SET = Family.of(
            "set-screws",
            ArticleGroup.FASTENERS,
            "set-screw",
            "Gewindestift mit Innensechskant und Kegelstumpf, zum Klemmen von Wellen und Stellringen.",
            "Set screw with hex socket and flat point, for clamping shafts and collars.");

    /** Width across flats by nominal diameter. */
    private static final Map<Integer, Integer> HEX_FLATS =
            Map.of(3, 5, 4, 7, 5, 8, 6, 10, 8, 13, 10, 17, 12, 19, 16, 24, 20, 30);

    private MetricScrews() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        hex(all, Finish.ZINC_88, 5, 16, 20, 30);
        hex(all, Finish.ZINC_88, 6, 16, 20, 25, 30, 40, 50, 60);
        hex(all, Finish.ZINC_88, 8, 16, 20, 25, 30, 40, 50, 60);
        hex(all, Finish.ZINC_88, 10, 20, 25, 30, 40, 50);
        hex(all, Finish.ZINC_88, 12, 25, 30, 40, 50, 60);
        hex(all, Finish.ZINC_88, 16, 40, 60);
        hex(all, Finish.ZINC_109, 8, 30, 40);
        hex(all, Finish.ZINC_109, 10, 40);
        hex(all, Finish.ZINC_109, 12, 50);
        hex(all, Finish.STAINLESS, 6, 20, 30);
        hex(all, Finish.STAINLESS, 8, 20, 30, 40);
        hex(all, Finish.STAINLESS, 10, 30);
        socket(all, Finish.ZINC_88, 4, 10, 16, 20);
        socket(all, Finish.ZINC_88, 5, 16, 20, 30);
        socket(all, Finish.ZINC_88, 6, 16, 20, 30, 40);
        socket(all, Finish.ZINC_88, 8, 20, 30, 40, 50);
        socket(all, Finish.ZINC_88, 10, 40, 60);
        socket(all, Finish.STAINLESS, 6, 20, 30);
        socket(all, Finish.STAINLESS, 8, 30, 40);
        countersunk(all, 4, 16, 20);
        countersunk(all, 5, 16, 25);
        countersunk(all, 6, 20, 30);
        countersunk(all, 8, 30, 40);
        set(all, 5, 8, 10);
        set(all, 6, 10, 16);
        set(all, 8, 12, 20);
        all.addAll(MetricRange.all());
        return all;
    }

    private static void hex(List<DemoArticle> all, Finish finish, int diameter, int... lengths) {
        for (int length : lengths) {
            ArticleSheet sheet = screw(HEX, "933", "DIN 933", finish, diameter, length, "Sechskantschraube", "hex bolt")
                    .fact(Fact.ACROSS_FLATS, HEX_FLATS.get(diameter) + " mm");
            if (length == 40 && diameter == 8 && finish == Finish.ZINC_88) {
                sheet.stock(4_200);
            }
            all.add(sheet.done());
        }
    }

    private static void socket(List<DemoArticle> all, Finish finish, int diameter, int... lengths) {
        for (int length : lengths) {
            all.add(screw(
                            SOCKET,
                            "912",
                            "DIN 912",
                            finish,
                            diameter,
                            length,
                            "Zylinderschraube",
                            "socket head cap screw")
                    .fact(Fact.DRIVE, "Innensechskant", "Hex socket")
                    .done());
        }
    }

    private static void countersunk(List<DemoArticle> all, int diameter, int... lengths) {
        for (int length : lengths) {
            all.add(screw(
                            COUNTERSUNK,
                            "7991",
                            "DIN 7991",
                            Finish.BLACK_109,
                            diameter,
                            length,
                            "Senkschraube",
                            "countersunk screw")
                    .fact(Fact.DRIVE, "Innensechskant", "Hex socket")
                    .done());
        }
    }

    private static void set(List<DemoArticle> all, int diameter, int... lengths) {
        for (int length : lengths) {
            all.add(screw(SET, "913", "DIN 913", Finish.BLACK_45H, diameter, length, "Gewindestift", "set screw")
                    .fact(Fact.DRIVE, "Innensechskant", "Hex socket")
                    .done());
        }
    }

    static ArticleSheet screw(
            Family family, String prefix, String norm, Finish finish, int diameter, int length, String de, String en) {
        String size = "M%d×%d".formatted(diameter, length);
        ArticleSheet sheet = family.article(
                        "%s-%d-%d-%s".formatted(prefix, diameter, length, finish.code),
                        finish.price(plainPrice(diameter, length)),
                        "%s %s %s, %s".formatted(size, de, norm, finish.de),
                        "%s %s %s, %s".formatted(size, en, norm, finish.en))
                .fact(Fact.NORM, norm)
                .fact(Fact.SIZE, "M" + diameter)
                .fact(Fact.LENGTH, length + " mm")
                .pricedPerHundred()
                .pack(diameter >= 12 || finish.code.startsWith("A") ? 50 : 100)
                .standard(inStandardRange(finish, diameter, length))
                .leadTime(finish == Finish.ZINC_88 ? 4 : 8);
        return finish.describe(sheet);
    }

    private static boolean inStandardRange(Finish finish, int diameter, int length) {
        boolean common = length % 5 == 0 || length <= 16;
        return finish.code.equals("V") && diameter <= 16 && common;
    }

    /** EUR per 100: a fixed part and one for the volume of shank and head; M8×40 comes to 12.86. */
    private static BigDecimal plainPrice(int diameter, int length) {
        double volume = diameter * diameter * (length + 2.5 * diameter);
        return BigDecimal.valueOf(2.00 + 10.86 * volume / 3_840).setScale(2, RoundingMode.HALF_UP);
    }
}
