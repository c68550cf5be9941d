package de.kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Drills and discs. */
final class DrillingAndGrinding {
    private static final Family METAL = Family.of(
            "metal-drills",
            ArticleGroup.DRILLING,
            "drill",
            "Spiralbohrer aus Schnellarbeitsstahl mit Zylinderschaft, für Stahl und Nichteisenmetalle.",
            "Twist drill of high-speed steel with straight shank, for steel and non-ferrous metals.");
    private static final Family MASONRY = Family.of(
            "masonry-drills",
            ArticleGroup.DRILLING,
            "drill",
            "Hammerbohrer mit Hartmetallkopf für Beton und Mauerwerk.",
            "Hammer drill with carbide head for concrete and masonry.");
    private static final Family CUTTING = Family.of(
            "cutting-discs",
            ArticleGroup.GRINDING,
            "disc",
            "Trennscheibe für Winkelschleifer, Bohrung 22,23 mm. Schutzbrille tragen.",
            "Cutting disc for angle grinders, bore 22.23 mm. Wear safety glasses.");
    private static final Family SANDING = Family.of(
            "sanding-discs",
            ArticleGroup.GRINDING,
            "disc",
            "Schleifscheibe aus Korund mit Klett für Exzenterschleifer, 8 Löcher.",
            "Aluminium oxide sanding disc with hook and loop for random orbit sanders, 8 holes.");

    private DrillingAndGrinding() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        for (String diameter : List.of("2", "2,5", "3", "3,3", "4", "4,2", "5", "6", "6,8", "8", "10", "12")) {
            all.add(metalDrill(diameter));
        }
        for (int[] size : new int[][] {{5, 110}, {6, 110}, {6, 160}, {8, 160}, {10, 160}, {12, 200}, {14, 200}}) {
            all.add(masonryDrill(size[0], size[1]));
        }
        all.addAll(ArticleTable.read(CUTTING, """
                TS-115-10   | 1.45 | 25 | S   | Trennscheibe 115×1,0 mm, Stahl                | Cutting disc 115×1.0 mm, steel              | DIAMETER 115 mm; THICKNESS 1,0 mm/1.0 mm; MATERIAL Korund/aluminium oxide
                TS-125-10   | 1.55 | 25 | S   | Trennscheibe 125×1,0 mm, Stahl                | Cutting disc 125×1.0 mm, steel              | DIAMETER 125 mm; THICKNESS 1,0 mm/1.0 mm; MATERIAL Korund/aluminium oxide
                TS-125-16   | 1.75 | 25 | S   | Trennscheibe 125×1,6 mm, Stahl                | Cutting disc 125×1.6 mm, steel              | DIAMETER 125 mm; THICKNESS 1,6 mm/1.6 mm; MATERIAL Korund/aluminium oxide
                TS-125-10-I | 1.95 | 25 | S   | Trennscheibe 125×1,0 mm, Edelstahl            | Cutting disc 125×1.0 mm, stainless steel    | DIAMETER 125 mm; THICKNESS 1,0 mm/1.0 mm; MATERIAL Korund/aluminium oxide
                TS-180-16   | 3.20 | 25 |     | Trennscheibe 180×1,6 mm, Stahl                | Cutting disc 180×1.6 mm, steel              | DIAMETER 180 mm; THICKNESS 1,6 mm/1.6 mm; MATERIAL Korund/aluminium oxide
                TS-230-19   | 3.90 | 25 | S   | Trennscheibe 230×1,9 mm, Stahl                | Cutting disc 230×1.9 mm, steel              | DIAMETER 230 mm; THICKNESS 1,9 mm/1.9 mm; MATERIAL Korund/aluminium oxide
                DT-125      |24.90 |  1 | +6  | Diamanttrennscheibe 125 mm, Beton             | Diamond cutting disc 125 mm, concrete       | DIAMETER 125 mm; MATERIAL Diamant/diamond
                DT-230      |59.00 |  1 | +6  | Diamanttrennscheibe 230 mm, Beton             | Diamond cutting disc 230 mm, concrete       | DIAMETER 230 mm; MATERIAL Diamant/diamond
                """));
        for (int grit : List.of(40, 60, 80, 120, 180, 240)) {
            all.add(sandingDisc(125, grit, "0.65"));
        }
        for (int grit : List.of(60, 80, 120, 180, 240)) {
            all.add(sandingDisc(150, grit, "0.86"));
        }
        for (int grit : List.of(40, 60, 80, 120)) {
            all.add(SANDING.article(
                            "FS-125-" + grit,
                            "4.35",
                            "Fächerschleifscheibe 125 mm P%d, Zirkonkorund".formatted(grit),
                            "Flap disc 125 mm P%d, zirconia".formatted(grit))
                    .fact(Fact.DIAMETER, "125 mm")
                    .fact(Fact.GRIT, "P" + grit)
                    .fact(Fact.MATERIAL, "Zirkonkorund", "Zirconia alumina")
                    .pack(10)
                    .standard(grit < 100)
                    .done());
        }
        return all;
    }

    private static DemoArticle sandingDisc(int diameter, int grit, String list) {
        return SANDING.article(
                        "SS-%d-%d".formatted(diameter, grit),
                        list,
                        "Schleifscheibe Korund %d mm P%d, Klett".formatted(diameter, grit),
                        "Sanding disc aluminium oxide %d mm P%d, hook and loop".formatted(diameter, grit))
                .fact(Fact.DIAMETER, diameter + " mm")
                .fact(Fact.GRIT, "P" + grit)
                .fact(Fact.MATERIAL, "Korund", "Aluminium oxide")
                .pack(50)
                .standard(grit != 40)
                .done();
    }

    private static DemoArticle metalDrill(String diameter) {
        String english = diameter.replace(',', '.');
        double d = Double.parseDouble(english);
        return METAL.article(
                        "BM-" + diameter.replace(',', '-'),
                        BigDecimal.valueOf(0.95 + 0.055 * d * d).setScale(2, RoundingMode.HALF_UP),
                        "Spiralbohrer HSS-G %s mm DIN 338".formatted(diameter),
                        "Twist drill HSS-G %s mm DIN 338".formatted(english))
                .fact(Fact.NORM, "DIN 338")
                .fact(Fact.DIAMETER, diameter + " mm", english + " mm")
                .fact(Fact.MATERIAL, "HSS")
                .pack(d < 10 ? 10 : 5)
                .standard(d >= 3)
                .done();
    }

    private static DemoArticle masonryDrill(int diameter, int length) {
        return MASONRY.article(
                        "BS-%d-%d".formatted(diameter, length),
                        BigDecimal.valueOf(2.10 + 0.02 * diameter * diameter + 0.008 * length)
                                .setScale(2, RoundingMode.HALF_UP),
                        "Hammerbohrer SDS-plus %d×%d mm".formatted(diameter, length),
                        "Hammer drill SDS-plus %d×%d mm".formatted(diameter, length))
                .fact(Fact.DIAMETER, diameter + " mm")
                .fact(Fact.LENGTH, length + " mm")
                .fact(Fact.DRIVE, "SDS-plus")
                .standard(diameter <= 10)
                .done();
    }
}
