package de.kontor.demo;

import java.util.ArrayList;
import java.util.List;

/** Tools that last, and the bits that do not. */
final class HandTools {
    private static final Family WRENCH = Family.of(
                    "wrenches",
                    ArticleGroup.TOOLS,
                    "wrench",
                    "Ring-Maulschlüssel aus Chrom-Vanadium-Stahl, matt verchromt.",
                    "Combination wrench of chrome vanadium steel, matt chrome plated.")
            .lasting();
    private static final Family DRIVER = Family.of(
                    "screwdrivers",
                    ArticleGroup.TOOLS,
                    "screwdriver",
                    "Schraubendreher mit griffigem Zweikomponentenheft und gehärteter Klinge.",
                    "Screwdriver with two-component handle and hardened blade.")
            .lasting();
    private static final Family BIT = Family.of(
            "bits",
            ArticleGroup.TOOLS,
            "bit",
            "Bit mit Sechskantaufnahme 1/4 Zoll, Länge 25 mm, zähhart.",
            "Bit with 1/4 inch hex shank, length 25 mm, tough hard.");
    private static final Family TOOL = Family.of(
                    "hand-tools",
                    ArticleGroup.TOOLS,
                    "hammer",
                    "Handwerkzeug für Werkstatt und Baustelle.",
                    "Hand tool for workshop and site.")
            .lasting();

    private HandTools() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        for (int width : List.of(8, 10, 13, 17, 19, 24)) {
            all.add(WRENCH.article(
                            "RM-" + width,
                            "%d.%d0".formatted(3 + width / 3, width % 10),
                            "Ring-Maulschlüssel SW %d".formatted(width),
                            "Combination wrench %d mm".formatted(width))
                    .fact(Fact.ACROSS_FLATS, width + " mm")
                    .fact(Fact.MATERIAL, "Chrom-Vanadium", "Chrome vanadium")
                    .standard(width <= 19)
                    .done());
        }
        for (String drive : List.of("TX15", "TX20", "TX25", "TX30", "PH2", "PZ2")) {
            all.add(BIT.article(
                            "BIT-" + drive, "0.89", "Bit %s, 25 mm".formatted(drive), "Bit %s, 25 mm".formatted(drive))
                    .fact(Fact.DRIVE, drive)
                    .fact(Fact.LENGTH, "25 mm")
                    .pack(10)
                    .standard()
                    .done());
        }
        all.addAll(ArticleTable.read(DRIVER, """
                SD-PH1  |  5.40 | 1 | S | Schraubendreher PH1×80            | Screwdriver PH1×80            | DRIVE PH1; LENGTH 80 mm
                SD-PH2  |  5.90 | 1 | S | Schraubendreher PH2×100           | Screwdriver PH2×100           | DRIVE PH2; LENGTH 100 mm
                SD-S55  |  5.20 | 1 | S | Schraubendreher Schlitz 5,5×125   | Screwdriver slotted 5.5×125   | DRIVE Schlitz/slotted; LENGTH 125 mm
                SD-TX20 |  6.40 | 1 | S | Schraubendreher TX20×100          | Screwdriver TX20×100          | DRIVE TX20; LENGTH 100 mm
                SD-VDE6 | 34.90 | 1 |   | Schraubendrehersatz VDE, 6-teilig | Screwdriver set VDE, 6 pieces | CONTENT 6-teilig/6 pieces; PROTECTION 1.000 V/1,000 V
                """));
        all.addAll(ArticleTable.read(TOOL, """
                HA-300 |  9.80 | 1 | S | Schlosserhammer 300 g, Eschenstiel      | Engineer's hammer 300 g, ash handle   | NORM DIN 1041; CONTENT 300 g
                HA-500 | 11.90 | 1 | S | Schlosserhammer 500 g, Eschenstiel      | Engineer's hammer 500 g, ash handle   | NORM DIN 1041; CONTENT 500 g
                """));
        all.addAll(ArticleTable.read(TOOL.drawnAs("pliers"), """
                ZA-K180 | 14.90 | 1 | S  | Kombizange 180 mm                      | Combination pliers 180 mm             | LENGTH 180 mm
                ZA-S160 | 15.80 | 1 | S  | Seitenschneider 160 mm                 | Side cutters 160 mm                   | LENGTH 160 mm
                ZA-W250 | 21.50 | 1 | +7 | Wasserpumpenzange 250 mm               | Water pump pliers 250 mm              | LENGTH 250 mm
                ZA-AB   | 27.90 | 1 |    | Abisolierzange 0,2–6 mm²               | Wire stripper 0.2–6 mm²               | CROSS_SECTION 0,2–6 mm²/0.2–6 mm²
                """));
        all.addAll(ArticleTable.read(TOOL.drawnAs("measure"), """
                MB-5    |  7.40 | 1 | S  | Bandmaß 5 m, Klasse II                 | Tape measure 5 m, class II            | LENGTH 5 m
                MB-8    | 11.20 | 1 |    | Bandmaß 8 m, Klasse II                 | Tape measure 8 m, class II            | LENGTH 8 m
                WW-60   | 24.50 | 1 | S  | Wasserwaage 60 cm, Aluminium           | Spirit level 60 cm, aluminium         | LENGTH 60 cm; MATERIAL Aluminium/aluminium
                MS-150  | 19.90 | 1 | +8 | Messschieber digital 150 mm            | Digital caliper 150 mm                | LENGTH 150 mm
                """));
        all.addAll(ArticleTable.read(TOOL.drawnAs("knife"), """
                CM-18   |  4.60 | 1 | S  | Cuttermesser 18 mm mit Metallführung   | Utility knife 18 mm with metal guide  | WIDTH 18 mm
                CK-18   |  3.90 | 1 | S  | Abbrechklingen 18 mm, 10 Stück         | Snap-off blades 18 mm, 10 pieces      | WIDTH 18 mm; CONTENT 10 Stück/10 pieces
                """));
        return all;
    }
}
