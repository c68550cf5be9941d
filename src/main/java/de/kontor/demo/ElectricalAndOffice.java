package de.kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Cable ties and clamps, boxes and film, and what keeps the people going: coffee and books at 7 %. */
final class ElectricalAndOffice {
    private static final Family TIE = Family.of(
            "cable-ties",
            ArticleGroup.ELECTRICAL,
            "cable-tie",
            "Kabelbinder aus Polyamid 6.6, −40 bis +85 °C.",
            "Cable tie of polyamide 6.6, −40 to +85 °C.");
    private static final Family WIRING = Family.of(
            "wiring",
            ArticleGroup.ELECTRICAL,
            "terminal",
            "Installationsmaterial für die Elektrowerkstatt.",
            "Wiring material for the electrical workshop.");
    private static final Family PACKAGING = Family.of(
            "packaging",
            ArticleGroup.PACKAGING,
            "box",
            "Verpackung für Versand und Lager.",
            "Packaging for shipping and storage.");
    private static final Family COFFEE = Family.of(
                    "canteen", ArticleGroup.CANTEEN, "coffee", "Für die Pause im Betrieb.", "For the break at work.")
            .atReducedVat();
    private static final Family BOOK = Family.of(
                    "books",
                    ArticleGroup.BOOKS,
                    "book",
                    "Fachbuch mit gebundenem Ladenpreis.",
                    "Technical book at a fixed retail price.")
            .lasting()
            .atReducedVat()
            .withoutGrowthDiscount();

    private ElectricalAndOffice() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        for (int[] size : new int[][] {{100, 25}, {140, 36}, {200, 36}, {200, 48}, {300, 48}, {370, 48}}) {
            all.add(tie(size[0], size[1], "S", "schwarz", "black", true));
            all.add(tie(size[0], size[1], "N", "natur", "natural", size[0] == 200));
        }
        all.addAll(ArticleTable.read(WIRING, """
                KL-2     | 32.00 | 100 | H S | Verbindungsklemme 2-Leiter, 0,2–4 mm²    | Splicing connector 2-conductor, 0.2–4 mm²  | CROSS_SECTION 0,2–4 mm²/0.2–4 mm²
                KL-3     | 41.00 |  50 | H S | Verbindungsklemme 3-Leiter, 0,2–4 mm²    | Splicing connector 3-conductor, 0.2–4 mm²  | CROSS_SECTION 0,2–4 mm²/0.2–4 mm²
                KL-5     | 63.00 |  25 | H S | Verbindungsklemme 5-Leiter, 0,2–4 mm²    | Splicing connector 5-conductor, 0.2–4 mm²  | CROSS_SECTION 0,2–4 mm²/0.2–4 mm²
                AE-075   |  1.90 | 100 | H S | Aderendhülse isoliert 0,75 mm²           | Insulated ferrule 0.75 mm²                 | CROSS_SECTION 0,75 mm²/0.75 mm²
                AE-1     |  2.10 | 100 | H S | Aderendhülse isoliert 1,0 mm²            | Insulated ferrule 1.0 mm²                  | CROSS_SECTION 1,0 mm²/1.0 mm²
                AE-15    |  2.30 | 100 | H S | Aderendhülse isoliert 1,5 mm²            | Insulated ferrule 1.5 mm²                  | CROSS_SECTION 1,5 mm²/1.5 mm²
                AE-25    |  2.90 | 100 | H   | Aderendhülse isoliert 2,5 mm²            | Insulated ferrule 2.5 mm²                  | CROSS_SECTION 2,5 mm²/2.5 mm²
                """));
        all.addAll(ArticleTable.read(WIRING.drawnAs("tape"), """
                IB-15-S  |  1.10 |  10 | S   | Isolierband 15 mm × 10 m, schwarz        | Insulating tape 15 mm × 10 m, black        | WIDTH 15 mm; COLOUR schwarz/black
                IB-15-R  |  1.10 |  10 |     | Isolierband 15 mm × 10 m, rot            | Insulating tape 15 mm × 10 m, red          | WIDTH 15 mm; COLOUR rot/red
                IB-15-GG |  1.10 |  10 |     | Isolierband 15 mm × 10 m, grün-gelb      | Insulating tape 15 mm × 10 m, green-yellow | WIDTH 15 mm; COLOUR grün-gelb/green-yellow
                """));
        all.addAll(ArticleTable.read(PACKAGING, """
                FK-200   | 0.52 |  25 | S   | Faltkarton 200×150×100 mm, einwellig      | Folding box 200×150×100 mm, single wall    | SIZE 200×150×100 mm
                FK-300   | 0.84 |  25 | S   | Faltkarton 300×200×150 mm, einwellig      | Folding box 300×200×150 mm, single wall    | SIZE 300×200×150 mm
                FK-400   | 1.48 |  25 | S   | Faltkarton 400×300×250 mm, einwellig      | Folding box 400×300×250 mm, single wall    | SIZE 400×300×250 mm
                FK-600-2 | 3.20 |  10 |     | Faltkarton 600×400×400 mm, zweiwellig     | Folding box 600×400×400 mm, double wall    | SIZE 600×400×400 mm
                LK-320   | 6.90 |   1 | O   | Sichtlagerkasten 320×210×150 mm, blau     | Storage bin 320×210×150 mm, blue           | SIZE 320×210×150 mm; COLOUR blau/blue
                """));
        all.addAll(ArticleTable.read(PACKAGING.drawnAs("roll"), """
                SF-500   | 8.60 |   6 | S   | Stretchfolie 500 mm × 300 m, transparent  | Stretch film 500 mm × 300 m, clear         | WIDTH 500 mm; LENGTH 300 m
                LF-500   |19.40 |   1 |     | Luftpolsterfolie 500 mm × 100 m           | Bubble wrap 500 mm × 100 m                 | WIDTH 500 mm; LENGTH 100 m
                PB-50    | 1.85 |  36 | S   | Packband 50 mm × 66 m, braun              | Packing tape 50 mm × 66 m, brown           | WIDTH 50 mm; LENGTH 66 m; COLOUR braun/brown
                """));
        all.addAll(ArticleTable.read(COFFEE, """
                KA-1000-B | 16.90 | 6 | S   | Kaffee ganze Bohne 1 kg                   | Coffee, whole beans 1 kg                   | CONTENT 1 kg
                KA-500-G  |  8.40 | 12 | S  | Kaffee gemahlen 500 g                     | Coffee, ground 500 g                       | CONTENT 500 g
                KA-500-E  |  9.60 | 12 |    | Kaffee entkoffeiniert, gemahlen 500 g     | Coffee, decaffeinated, ground 500 g        | CONTENT 500 g
                TE-50     |  4.20 | 10 |    | Schwarztee, 50 Beutel                     | Black tea, 50 bags                         | CONTENT 50 Beutel/50 bags
                """));
        all.addAll(ArticleTable.read(BOOK, """
                FB-TM    | 46.62 | 1 | O +3 | Tabellen für Metallberufe, 3. Auflage     | Tables for the metal trades, 3rd edition   | LANGUAGE Deutsch/German
                FB-EI    | 37.29 | 1 | O +3 | Elektroinstallation im Handwerk           | Electrical installation in the trades      | LANGUAGE Deutsch/German
                FB-HO    | 32.62 | 1 | O +3 | Holzverbindungen von A bis Z              | Timber joints from A to Z                  | LANGUAGE Deutsch/German
                FB-AS    | 18.60 | 1 | O +3 | Arbeitsschutz im Kleinbetrieb             | Safety at work in small companies          | LANGUAGE Deutsch/German
                """));
        return all;
    }

    private static DemoArticle tie(int length, int tenthsWide, String code, String de, String en, boolean standard) {
        String width = "%d,%d".formatted(tenthsWide / 10, tenthsWide % 10);
        BigDecimal list =
                BigDecimal.valueOf(0.40 + length * tenthsWide * 0.00045).setScale(2, RoundingMode.HALF_UP);
        return TIE.article(
                        "KB-%d-%d-%s".formatted(length, tenthsWide, code),
                        list,
                        "Kabelbinder %d×%s mm, %s".formatted(length, width, de),
                        "Cable tie %d×%s mm, %s".formatted(length, width.replace(',', '.'), en))
                .fact(Fact.LENGTH, length + " mm")
                .fact(Fact.WIDTH, width + " mm", width.replace(',', '.') + " mm")
                .fact(Fact.COLOUR, de, en)
                .pricedPerHundred()
                .pack(100)
                .standard(standard)
                .done();
    }
}
