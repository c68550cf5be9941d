package de.kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What holds in walls and in wood. */
final class AnchorsAndWoodScrews {
    private static final Family ANCHOR = Family.of(
            "anchors",
            ArticleGroup.FASTENERS,
            "anchor",
            "Dübel für Beton, Mauerwerk oder Plattenbaustoffe; Bohrdurchmesser gleich Dübeldurchmesser.",
            "Anchor for concrete, masonry or boards; drill diameter equals anchor diameter.");
    private static final Family WOOD = Family.of(
            "wood-screws",
            ArticleGroup.FASTENERS,
            "wood-screw",
            "Holzbauschraube mit Senkkopf und Schneidspitze; kein Vorbohren in Weichholz.",
            "Wood screw with countersunk head and cutting tip; no pre-drilling in softwood.");

    private AnchorsAndWoodScrews() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        all.addAll(ArticleTable.read(ANCHOR, """
                SD-5-25   |  3.20 | 100 | H S   | Spreizdübel 5×25, Nylon                       | Expansion plug 5×25, nylon                | SIZE 5×25; MATERIAL Nylon/nylon
                SD-6-30   |  3.90 | 100 | H S   | Spreizdübel 6×30, Nylon                       | Expansion plug 6×30, nylon                | SIZE 6×30; MATERIAL Nylon/nylon
                SD-8-40   |  6.80 | 100 | H S   | Spreizdübel 8×40, Nylon                       | Expansion plug 8×40, nylon                | SIZE 8×40; MATERIAL Nylon/nylon
                SD-10-50  | 12.40 |  50 | H S   | Spreizdübel 10×50, Nylon                      | Expansion plug 10×50, nylon               | SIZE 10×50; MATERIAL Nylon/nylon
                SD-12-60  | 21.60 |  25 | H     | Spreizdübel 12×60, Nylon                      | Expansion plug 12×60, nylon               | SIZE 12×60; MATERIAL Nylon/nylon
                BA-8-75   | 74.00 |  50 | H S   | Bolzenanker M8×75, verzinkt, für Beton        | Bolt anchor M8×75, zinc plated, concrete  | SIZE M8; LENGTH 75 mm; MATERIAL Stahl/steel
                BA-10-90  | 98.00 |  50 | H S   | Bolzenanker M10×90, verzinkt, für Beton       | Bolt anchor M10×90, zinc plated, concrete | SIZE M10; LENGTH 90 mm; MATERIAL Stahl/steel
                BA-12-110 |142.00 |  25 | H +9  | Bolzenanker M12×110, verzinkt, für Beton      | Bolt anchor M12×110, zinc plated, concrete| SIZE M12; LENGTH 110 mm; MATERIAL Stahl/steel
                HD-6-52   | 38.50 |  50 | H     | Hohlraumdübel M6×52, Metall                   | Hollow wall anchor M6×52, metal           | SIZE M6; LENGTH 52 mm; MATERIAL Stahl/steel
                GK-35     | 14.90 | 100 | H S   | Gipskartondübel 35 mm, selbstbohrend          | Plasterboard anchor 35 mm, self-drilling  | LENGTH 35 mm; MATERIAL Zinkdruckguss/die-cast zinc
                """));
        wood(all, "3,5", 30, 40);
        wood(all, "4", 30, 40, 50, 60);
        wood(all, "5", 50, 60, 80, 100);
        wood(all, "6", 80, 100, 120);
        return all;
    }

    private static void wood(List<DemoArticle> all, String diameter, int... lengths) {
        for (int length : lengths) {
            all.add(wood(diameter, length, "V", "verzinkt", "zinc plated", "1")
                    .standard()
                    .done());
            if (length == 60 || length == 80) {
                all.add(wood(diameter, length, "A2", "A2 Edelstahl", "A2 stainless steel", "2.35")
                        .leadTime(7)
                        .done());
            }
        }
    }

    private static ArticleSheet wood(String diameter, int length, String code, String de, String en, String factor) {
        double d = Double.parseDouble(diameter.replace(',', '.'));
        BigDecimal list = BigDecimal.valueOf(1.10 + d * d * length * 0.0052)
                .multiply(new BigDecimal(factor))
                .setScale(2, RoundingMode.HALF_UP);
        String drive = d < 4 ? "TX15" : d < 6 ? "TX20" : "TX30";
        return WOOD.article(
                        "HS-%s-%d-%s".formatted(diameter.replace(",", ""), length, code),
                        list,
                        "Holzschraube %s×%d Senkkopf %s, %s".formatted(diameter, length, drive, de),
                        "Wood screw %s×%d countersunk %s, %s".formatted(diameter.replace(',', '.'), length, drive, en))
                .fact(Fact.DIAMETER, diameter + " mm", diameter.replace(',', '.') + " mm")
                .fact(Fact.LENGTH, length + " mm")
                .fact(Fact.DRIVE, drive)
                .fact(Fact.SURFACE, de, en)
                .pricedPerHundred()
                .pack(length > 60 ? 100 : 200);
    }
}
