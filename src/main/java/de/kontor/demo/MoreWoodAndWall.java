package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** Wood, drywall and tapping screws, and what holds in walls beyond {@link AnchorsAndWoodScrews}. */
final class MoreWoodAndWall {
    private static final Family WOOD = family(
            "wood-screws",
            "wood-screw",
            "Holzbauschraube mit Schneidspitze; kein Vorbohren in Weichholz.",
            "Wood screw with cutting tip; no pre-drilling in softwood.");
    private static final Family LAG = family(
            "lag-screws",
            "screw",
            "Schlüsselschraube für tragende Holzverbindungen.",
            "Lag screw for load-bearing timber joints.");
    private static final Family DRYWALL = family(
            "drywall-screws",
            "wood-screw",
            "Schnellbauschraube für Gipsplatten, phosphatiert.",
            "Drywall screw for plasterboard, phosphated.");
    private static final Family TAPPING = family(
            "tapping-screws",
            "pan-screw",
            "Blechschraube, formt ihr Gewinde selbst.",
            "Tapping screw that forms its own thread.");
    private static final Family ANCHOR = family(
            "anchors",
            "anchor",
            "Dübel oder Anker für Beton und Mauerwerk.",
            "Plug or anchor for concrete and masonry.");
    private static final Family HOOK =
            family("hooks-and-brackets", "hook", "Beschlag aus Stahl, verzinkt.", "Fitting of steel, zinc plated.");

    private MoreWoodAndWall() {}

    private static Family family(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.FASTENERS, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.of(wood(), sheet(), wall(), hooks()).flatMap(List::stream).toList();
    }

    private static List<DemoArticle> wood() {
        return Stream.of(ArticleSeries.read(WOOD, """
                                HS-3-{1}-V   | 1.20+0.12 | 200 | H S B | Holzschraube 3×{1} Senkkopf TX10, verzinkt | Wood screw 3×{1} countersunk TX10, zinc plated | DIAMETER 3 mm; LENGTH {1} mm; DRIVE TX10; SURFACE verzinkt/zinc plated | 16 20 25 30 35 40
                                HS-35-{1}-V  | 1.45+0.13 | 200 | H S B | Holzschraube 3,5×{1} Senkkopf TX15, verzinkt | Wood screw 3.5×{1} countersunk TX15, zinc plated | DIAMETER 3,5 mm/3.5 mm; LENGTH {1} mm; DRIVE TX15; SURFACE verzinkt/zinc plated | 16 20 25 35 45 50
                                HS-4-{1}-V   | 2.60+0.22 | 200 | H S B | Holzschraube 4×{1} Senkkopf TX20, verzinkt | Wood screw 4×{1} countersunk TX20, zinc plated | DIAMETER 4 mm; LENGTH {1} mm; DRIVE TX20; SURFACE verzinkt/zinc plated | 20 25 35 45 70 80
                                HS-45-{1}-V  | 3.10+0.35 | 200 | H M B | Holzschraube 4,5×{1} Senkkopf TX20, verzinkt | Wood screw 4.5×{1} countersunk TX20, zinc plated | DIAMETER 4,5 mm/4.5 mm; LENGTH {1} mm; DRIVE TX20; SURFACE verzinkt/zinc plated | 25 30 35 40 45 50 60 70 80
                                HS-5-{1}-V   | 4.10+0.75 | 200 | H S B | Holzschraube 5×{1} Senkkopf TX25, verzinkt | Wood screw 5×{1} countersunk TX25, zinc plated | DIAMETER 5 mm; LENGTH {1} mm; DRIVE TX25; SURFACE verzinkt/zinc plated | 30 35 40 45 70 90 120
                                HS-6-{1}-V   | 9.20+2.10 | 100 | H M   | Holzschraube 6×{1} Senkkopf TX30, verzinkt | Wood screw 6×{1} countersunk TX30, zinc plated | DIAMETER 6 mm; LENGTH {1} mm; DRIVE TX30; SURFACE verzinkt/zinc plated | 40 50 60 70 90 140 160 180 200 220 240 260 300
                                HS-8-{1}-V   | 24.0+6.50 | 50  | H M   | Holzschraube 8×{1} Tellerkopf TX40, verzinkt | Wood screw 8×{1} washer head TX40, zinc plated | DIAMETER 8 mm; LENGTH {1} mm; DRIVE TX40; SURFACE verzinkt/zinc plated | 80 100 120 140 160 180 200 220 240 280 300 340 400
                                HS-10-{1}-V  | 78.0+13.0 | 50  | H +9  | Holzschraube 10×{1} Tellerkopf TX40, verzinkt | Wood screw 10×{1} washer head TX40, zinc plated | DIAMETER 10 mm; LENGTH {1} mm; DRIVE TX40; SURFACE verzinkt/zinc plated | 160 200 240 300
                                HS-4-{1}-A2  | 7.20+1.10 | 200 | H +7  | Holzschraube 4×{1} Senkkopf TX20, A2 Edelstahl | Wood screw 4×{1} countersunk TX20, A2 stainless steel | DIAMETER 4 mm; LENGTH {1} mm; DRIVE TX20; SURFACE A2 Edelstahl/A2 stainless steel | 30 35 40 50
                                HS-5-{1}-A2  | 13.2+2.60 | 100 | H +7  | Holzschraube 5×{1} Senkkopf TX25, A2 Edelstahl | Wood screw 5×{1} countersunk TX25, A2 stainless steel | DIAMETER 5 mm; LENGTH {1} mm; DRIVE TX25; SURFACE A2 Edelstahl/A2 stainless steel | 40 50 70 100
                                TS-A2-5-{1}  | 16.9+2.80 | 200 | H M   | Terrassenschraube 5×{1} TX25, A2 Edelstahl | Decking screw 5×{1} TX25, A2 stainless steel | DIAMETER 5 mm; LENGTH {1} mm; DRIVE TX25; SURFACE A2 Edelstahl/A2 stainless steel | 40 50 60 70 80
                                SP-{1}-{2}   | 1.40+0.5+0.2 | 200 | H M | Spanplattenschraube {1}×{2} Senkkopf PZ2, gelb verzinkt | Chipboard screw {1}×{2} countersunk PZ2, yellow zinc plated | DIAMETER {1} mm; LENGTH {2} mm; DRIVE PZ2; SURFACE gelb verzinkt/yellow zinc plated | 3,5 4 4,5 5 × 20 25 30 35 40 50 60
                                """), ArticleSeries.read(LAG, """
                                571-{1}-{2}  | 12.0+9.0+3.2 | 50 | H M | Schlüsselschraube DIN 571 {1}×{2}, verzinkt | Lag screw DIN 571 {1}×{2}, zinc plated | NORM DIN 571; DIAMETER {1} mm; LENGTH {2} mm; SURFACE verzinkt/zinc plated | 6 8 10 12 × 40 50 60 80 100 120
                                571-{1}-{2}-A2 | 34.0+16.0+9.0 | 25 | H +8 | Schlüsselschraube DIN 571 {1}×{2}, A2 Edelstahl | Lag screw DIN 571 {1}×{2}, A2 stainless steel | NORM DIN 571; DIAMETER {1} mm; LENGTH {2} mm; SURFACE A2 Edelstahl/A2 stainless steel | 8 10 × 60 80 100
                                """))
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoArticle> sheet() {
        return Stream.of(ArticleSeries.read(DRYWALL, """
                                SB-35-{1}   | 1.10+0.12 | 500 | H S | Schnellbauschraube 3,5×{1} Feingewinde | Drywall screw 3.5×{1} fine thread | DIAMETER 3,5 mm/3.5 mm; LENGTH {1} mm; DRIVE PH2; SURFACE phosphatiert/phosphated | 25 35 45 55
                                SB-39-{1}-G | 1.20+0.14 | 500 | H M | Schnellbauschraube 3,9×{1} Grobgewinde | Drywall screw 3.9×{1} coarse thread | DIAMETER 3,9 mm/3.9 mm; LENGTH {1} mm; DRIVE PH2; SURFACE phosphatiert/phosphated | 25 30 35 45 55 70
                                SBM-35-{1}  | 2.30+0.20 | 500 | H   | Schnellbauschraube 3,5×{1} gegurtet | Drywall screw 3.5×{1} collated | DIAMETER 3,5 mm/3.5 mm; LENGTH {1} mm; DRIVE PH2; SURFACE phosphatiert/phosphated | 25 35 45
                                """), ArticleSeries.read(TAPPING, """
                                7981-{1}-{2}-V | 0.90+0.4+0.2 | 200 | H M | Blechschraube DIN 7981 {1}×{2}, verzinkt | Tapping screw DIN 7981 {1}×{2}, zinc plated | NORM DIN 7981; DIAMETER {1} mm; LENGTH {2} mm; DRIVE PH2; SURFACE verzinkt/zinc plated | 2,9 3,5 3,9 4,2 4,8 × 9,5 13 16 19 25 32
                                7982-{1}-{2}-V | 1.00+0.5+0.2 | 200 | H   | Blechschraube DIN 7982 {1}×{2} Senkkopf, verzinkt | Tapping screw DIN 7982 {1}×{2} countersunk, zinc plated | NORM DIN 7982; DIAMETER {1} mm; LENGTH {2} mm; DRIVE PH2; SURFACE verzinkt/zinc plated | 3,5 3,9 4,2 × 13 16 19 25
                                7504-{1}-{2}   | 3.10+1.2+0.5 | 200 | H M | Bohrschraube DIN 7504 K {1}×{2}, verzinkt | Self-drilling screw DIN 7504 K {1}×{2}, zinc plated | NORM DIN 7504; DIAMETER {1} mm; LENGTH {2} mm; SURFACE verzinkt/zinc plated | 4,2 4,8 5,5 6,3 × 16 19 25 32 38
                                """))
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoArticle> wall() {
        return ArticleSeries.read(ANCHOR, """
                UD-{1}-{2}  | 4.60+2.4 | 100 | H S B | Universaldübel {1}×{2}, Nylon | Universal plug {1}×{2}, nylon | SIZE {1}×{2}; MATERIAL Nylon/nylon | 5:31 6:35 8:51 10:61
                RD-{1}-{2}  | 29.0+12.0+7.5 | 50 | H M | Rahmendübel {1}×{2} mit Schraube, verzinkt | Frame plug {1}×{2} with screw, zinc plated | SIZE {1}×{2}; MATERIAL Nylon/nylon | 8 10 × 80 100 120 140 160
                BA-{1}      | 62.0*1.3 | 25 | H M | Bolzenanker M{1}, verzinkt, für Beton | Bolt anchor M{1}, zinc plated, concrete | SIZE M{1}; MATERIAL Stahl/steel | 6×60 8×95 10×120 12×145 16×140
                BA-{1}-A4   | 245*1.35 | 25 | H +9 | Bolzenanker M{1}, A4 Edelstahl, für Beton | Bolt anchor M{1}, A4 stainless steel, concrete | SIZE M{1}; MATERIAL Edelstahl A4/stainless steel A4 | 8×75 10×90 12×110
                EA-{1}      | 31.0*1.45 | 50 | H M | Einschlaganker M{1}, verzinkt | Drop-in anchor M{1}, zinc plated | SIZE M{1}; MATERIAL Stahl/steel | 6×25 8×30 10×40 12×50
                BS-B-{1}-{2} | 34.0+14.0+6.0 | 50 | H M | Betonschraube {1}×{2} Sechskant, verzinkt | Concrete screw {1}×{2} hex head, zinc plated | DIAMETER {1} mm; LENGTH {2} mm; MATERIAL Stahl/steel | 6 7,5 10 × 60 80 100 120
                ND-{1}-{2}  | 5.20+1.6 | 100 | H S | Nageldübel {1}×{2} mit Schlagschraube | Hammer-in plug {1}×{2} with drive screw | SIZE {1}×{2}; MATERIAL Nylon/nylon | 5:30 5:40 6:40 6:60 8:60 8:80 8:100
                DD-{1}      | 22.0+4.0 | 50 | H | Dämmstoffdübel 8×{1} für Wärmedämmung | Insulation plug 8×{1} for thermal insulation | LENGTH {1} mm; MATERIAL Polyethylen/polyethylene | 90 110 130 150 170 190
                IH-{1}      | 48.0*1.25 | 20 | H | Siebhülse {1} mm für Injektionsmörtel | Perforated sleeve {1} mm for injection mortar | SIZE {1} mm; MATERIAL Kunststoff/plastic | 12×50 16×85 20×85
                GK-M-{1}    | 17.5+3.2 | 100 | H M | Gipskartondübel Metall {1} mm | Plasterboard anchor metal {1} mm | LENGTH {1} mm; MATERIAL Zinkdruckguss/die-cast zinc | 30 39 50
                """);
    }

    private static List<DemoArticle> hooks() {
        return ArticleSeries.read(HOOK, """
                WK-{1}    | 0.38*1.35 | 20 | S   | Winkelverbinder {1} mm, verzinkt | Angle bracket {1} mm, zinc plated | SIZE {1} mm; MATERIAL Stahl/steel | 40×40×15 50×50×35 70×70×55 90×90×65 105×105×90
                FV-{1}    | 0.45*1.3  | 20 | S   | Flachverbinder {1} mm, verzinkt | Flat connector {1} mm, zinc plated | SIZE {1} mm; MATERIAL Stahl/steel | 96×35 134×40 180×40 200×100
                LB-{1}    | 3.90*1.3  | 5  | M   | Lochband {1}, verzinkt | Punched strip {1}, zinc plated | SIZE {1}; LENGTH 10 m | 12×0,75_mm 17×0,75_mm 26×1_mm
                BS-H-{1}  | 2.40*1.2  | 4  | M   | Balkenschuh {1} mm, verzinkt | Joist hanger {1} mm, zinc plated | SIZE {1} mm; MATERIAL Stahl/steel | 60×100 80×120 100×140 120×160
                SH-{1}    | 12.0*1.25 | 50 | H   | Schraubhaken gebogen {1} mm, verzinkt | Screw hook bent {1} mm, zinc plated | LENGTH {1} mm; MATERIAL Stahl/steel | 40 50 60 80
                KK-{1}    | 1.15*1.3  | 10 | M   | Karabinerhaken {1} mm, verzinkt | Snap hook {1} mm, zinc plated | SIZE {1} mm; MATERIAL Stahl/steel | 5×50 6×60 8×80 10×100
                SK-N-{1}  | 0.85*1.35 | 10 | M   | Schäkel Nenngröße {1}, verzinkt | Shackle nominal size {1}, zinc plated | SIZE {1}; MATERIAL Stahl/steel | 5 6 8 10 12
                """);
    }
}
