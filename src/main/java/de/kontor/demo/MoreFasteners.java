package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** Rods, nuts, washers, rings and rivets beyond {@link NutsAndWashers}. Priced per 100, rods by the piece. */
final class MoreFasteners {
    private static final Family ROD = family(
            "threaded-rods",
            "threaded-rod",
            "Gewindestange, 1 m lang, zum Ablängen.",
            "Threaded rod, 1 m long, to be cut to length.");
    private static final Family NUT =
            family("nuts", "nut", "Mutter mit metrischem Regelgewinde.", "Nut with metric coarse thread.");
    private static final Family WASHER =
            family("washers", "washer", "Scheibe für Schrauben gleicher Größe.", "Washer for screws of the same size.");
    private static final Family RING = family(
            "pins-and-rings", "ring", "Sichert Wellen, Bolzen und Bohrungen.", "Secures shafts, bolts and bores.");
    private static final Family RIVET = family(
            "rivets",
            "rivet",
            "Blindniet mit Flachkopf, von einer Seite zu setzen.",
            "Blind rivet with dome head, set from one side.");

    private MoreFasteners() {}

    private static Family family(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.FASTENERS, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.of(rods(), nuts(), washers(), rings(), rivets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoArticle> rods() {
        return ArticleSeries.read(ROD, """
                975-{1}-V   | 0.95*1.52 | 10 | M B | Gewindestange M{1} × 1 m DIN 975, 4.8 verzinkt | Threaded rod M{1} × 1 m DIN 975, 4.8 zinc plated | NORM DIN 975; SIZE M{1}; LENGTH 1 m; STRENGTH 4.8; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 5 6 8 10 12 16 20
                975-{1}-88  | 1.80*1.55 | 10 | +8  | Gewindestange M{1} × 1 m DIN 975, 8.8 verzinkt | Threaded rod M{1} × 1 m DIN 975, 8.8 zinc plated | NORM DIN 975; SIZE M{1}; LENGTH 1 m; STRENGTH 8.8; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 6 8 10 12 16
                975-{1}-A2  | 2.60*1.52 | 10 | +8  | Gewindestange M{1} × 1 m DIN 975, A2 Edelstahl | Threaded rod M{1} × 1 m DIN 975, A2 stainless steel | NORM DIN 975; SIZE M{1}; LENGTH 1 m; MATERIAL Edelstahl A2/Stainless steel A2; SURFACE blank/plain | 4 5 6 8 10 12 16
                6334-{1}-V  | 14.80*1.6 | 50 | H M | M{1} Verbindungsmutter DIN 6334, verzinkt      | M{1} coupling nut DIN 6334, zinc plated             | NORM DIN 6334; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 6 8 10 12 16
                """);
    }

    private static List<DemoArticle> nuts() {
        return ArticleSeries.read(NUT, """
                934-{1}-A4  | 3.90*1.55 | 100 | H +8 B | M{1} Sechskantmutter DIN 934, A4 Edelstahl | M{1} hex nut DIN 934, A4 stainless steel | NORM DIN 934; SIZE M{1}; MATERIAL Edelstahl A4/Stainless steel A4; SURFACE blank/plain | 5 6 8 10 12
                934-{1}-10  | 2.40*1.7  | 100 | H      | M{1} Sechskantmutter DIN 934, 10 verzinkt  | M{1} hex nut DIN 934, 10 zinc plated     | NORM DIN 934; SIZE M{1}; STRENGTH 10; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 6 8 10 12 16 20
                439-{1}-V   | 1.90*1.5  | 100 | H M    | M{1} Flache Sechskantmutter DIN 439, verzinkt | M{1} thin hex nut DIN 439, zinc plated | NORM DIN 439; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 5 6 8 10 12 16
                985-{1}-A2  | 4.40*1.5  | 100 | H +8   | M{1} Sicherungsmutter DIN 985, A2 Edelstahl | M{1} lock nut DIN 985, A2 stainless steel | NORM DIN 985; SIZE M{1}; MATERIAL Edelstahl A2/Stainless steel A2; SURFACE blank/plain | 4 5 6 8 10 12
                985-{1}-V   | 1.70*2.3  | 100 | H S    | M{1} Sicherungsmutter DIN 985, 8 verzinkt  | M{1} lock nut DIN 985, 8 zinc plated     | NORM DIN 985; SIZE M{1}; STRENGTH 8; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 3 4 12 16
                1587-{1}-V  | 6.20*1.45 | 100 | H M    | M{1} Hutmutter DIN 1587, verzinkt          | M{1} cap nut DIN 1587, zinc plated       | NORM DIN 1587; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 5 6 8 10 12
                1587-{1}-A2 | 14.20*1.4 | 50  | H +8   | M{1} Hutmutter DIN 1587, A2 Edelstahl      | M{1} cap nut DIN 1587, A2 stainless steel | NORM DIN 1587; SIZE M{1}; MATERIAL Edelstahl A2/Stainless steel A2; SURFACE blank/plain | 5 6 8 10
                6923-{1}-V  | 3.10*1.5  | 100 | H S    | M{1} Flanschmutter DIN 6923, verzinkt      | M{1} flange nut DIN 6923, zinc plated    | NORM DIN 6923; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 5 6 8 10 12
                315-{1}-V   | 9.60*1.5  | 50  | H      | M{1} Flügelmutter DIN 315, verzinkt        | M{1} wing nut DIN 315, zinc plated       | NORM DIN 315; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 5 6 8 10
                1624-{1}-V  | 5.80*1.35 | 100 | H M    | M{1} Einschlagmutter DIN 1624, verzinkt    | M{1} tee nut DIN 1624, zinc plated       | NORM DIN 1624; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 5 6 8 10
                """);
    }

    private static List<DemoArticle> washers() {
        return ArticleSeries.read(WASHER, """
                125-{1}-A4  | 1.60*1.45 | 100 | H +8  | M{1} Unterlegscheibe DIN 125, A4 Edelstahl | M{1} washer DIN 125, A4 stainless steel | NORM DIN 125; SIZE M{1}; MATERIAL Edelstahl A4/Stainless steel A4; SURFACE blank/plain | 5 6 8 10 12
                125-{1}-A2  | 0.90*2.4  | 100 | H +8  | M{1} Unterlegscheibe DIN 125, A2 Edelstahl | M{1} washer DIN 125, A2 stainless steel | NORM DIN 125; SIZE M{1}; MATERIAL Edelstahl A2/Stainless steel A2; SURFACE blank/plain | 3 4 12 16
                9021-{1}-A2 | 2.20*1.6  | 100 | H +8  | M{1} Große Unterlegscheibe DIN 9021, A2 Edelstahl | M{1} large washer DIN 9021, A2 stainless steel | NORM DIN 9021; SIZE M{1}; MATERIAL Edelstahl A2/Stainless steel A2; SURFACE blank/plain | 4 5 6 8 10 12
                9021-{1}-V  | 1.10*6.5  | 100 | H S   | M{1} Große Unterlegscheibe DIN 9021, verzinkt | M{1} large washer DIN 9021, zinc plated | NORM DIN 9021; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 12
                127-{1}-V   | 0.80*1.5  | 100 | H M B | M{1} Federring DIN 127, verzinkt           | M{1} spring washer DIN 127, zinc plated  | NORM DIN 127; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 3 4 5 6 8 10 12 16 20
                127-{1}-A2  | 1.90*1.5  | 100 | H     | M{1} Federring DIN 127, A2 Edelstahl       | M{1} spring washer DIN 127, A2 stainless steel | NORM DIN 127; SIZE M{1}; MATERIAL Edelstahl A2/Stainless steel A2; SURFACE blank/plain | 5 6 8 10 12
                6798-{1}-V  | 1.10*1.4  | 100 | H S   | M{1} Zahnscheibe DIN 6798 A, verzinkt      | M{1} toothed washer DIN 6798 A, zinc plated | NORM DIN 6798; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4 5 6 8 10 12
                440-{1}-V   | 6.40*1.6  | 50  | H M   | M{1} Holzscheibe DIN 440, verzinkt         | M{1} timber washer DIN 440, zinc plated  | NORM DIN 440; SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 6 8 10 12 16
                KS-{1}-{2}  | 2.30+0.9  | 100 | H M   | M{1} Karosseriescheibe {1}×{2} mm, verzinkt | M{1} body washer {1}×{2} mm, zinc plated | SIZE M{1}; DIAMETER {2} mm; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 4:20 5:25 6:30 8:30 8:40 10:40
                """);
    }

    private static List<DemoArticle> rings() {
        return ArticleSeries.read(RING, """
                471-{1} | 3.20*1.19 | 100 | H M  | Sicherungsring DIN 471 für Welle {1} mm   | Retaining ring DIN 471 for shaft {1} mm | NORM DIN 471; DIAMETER {1} mm; MATERIAL Federstahl/Spring steel | 6 8 10 12 15 16 18 20 22 25 28 30 35 40
                472-{1} | 3.60*1.19 | 100 | H M  | Sicherungsring DIN 472 für Bohrung {1} mm | Retaining ring DIN 472 for bore {1} mm  | NORM DIN 472; DIAMETER {1} mm; MATERIAL Federstahl/Spring steel | 10 12 16 19 22 24 26 28 32 35 40 42 47 52
                94-{1}-{2} | 1.10+0.35 | 100 | H M | Splint DIN 94 {1}×{2} mm, verzinkt      | Split pin DIN 94 {1}×{2} mm, zinc plated | NORM DIN 94; DIAMETER {1} mm; LENGTH {2} mm; SURFACE verzinkt/zinc plated | 1,6:16 2:20 2,5:25 3,2:32 4:40 5:50 6,3:63
                7-{1}-{2}  | 5.40+0.6+0.8 | 100 | H +8 | Zylinderstift DIN 7 {1}×{2} mm         | Dowel pin DIN 7 {1}×{2} mm              | NORM DIN 7; DIAMETER {1} mm; LENGTH {2} mm; MATERIAL Stahl/Steel | 3 4 5 6 8 × 16 20 30
                1481-{1}-{2} | 4.10+0.7+0.5 | 100 | H M | Spannstift DIN 1481 {1}×{2} mm        | Spring pin DIN 1481 {1}×{2} mm          | NORM DIN 1481; DIAMETER {1} mm; LENGTH {2} mm; MATERIAL Federstahl/Spring steel | 3 4 5 6 8 × 20 30 40
                """);
    }

    private static List<DemoArticle> rivets() {
        return ArticleSeries.read(RIVET, """
                BN-{1}-{2}-AL | 2.10+0.55+0.2 | 100 | H M B | Blindniet {1}×{2} mm, Alu/Stahl      | Blind rivet {1}×{2} mm, aluminium/steel | NORM DIN 7337; DIAMETER {1} mm; LENGTH {2} mm; MATERIAL Aluminium/Aluminium | 3 3,2 4 4,8 5 × 6 8 10 12 16
                BN-{1}-{2}-A2 | 7.90+1.4+0.6  | 100 | H +8  | Blindniet {1}×{2} mm, A2 Edelstahl   | Blind rivet {1}×{2} mm, A2 stainless steel | NORM DIN 7337; DIAMETER {1} mm; LENGTH {2} mm; MATERIAL Edelstahl A2/Stainless steel A2 | 3,2 4 4,8 × 8 10 12 16
                NM-{1}        | 9.80*1.35     | 50  | H M   | Blindnietmutter M{1}, Stahl verzinkt | Rivet nut M{1}, steel zinc plated       | SIZE M{1}; MATERIAL Stahl/Steel; SURFACE verzinkt/zinc plated | 3 4 5 6 8 10
                NM-{1}-A2     | 24.00*1.35    | 50  | H +9  | Blindnietmutter M{1}, A2 Edelstahl   | Rivet nut M{1}, A2 stainless steel      | SIZE M{1}; MATERIAL Edelstahl A2/Stainless steel A2 | 4 5 6 8
                """);
    }
}
