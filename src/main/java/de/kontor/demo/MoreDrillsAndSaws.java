package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** What drills, taps, saws and grinds beyond {@link DrillingAndGrinding}. */
final class MoreDrillsAndSaws {
    private static final Family METAL =
            drill("metal-drills", "Bohrer für Stahl und Nichteisenmetalle.", "Drill for steel and non-ferrous metals.");
    private static final Family MASONRY = drill(
            "masonry-drills",
            "Hammerbohrer mit Hartmetallkopf für Beton und Mauerwerk.",
            "Hammer drill with carbide head for concrete and masonry.");
    private static final Family TIMBER = drill(
            "wood-drills",
            "Bohrer mit Zentrierspitze für Holz und Holzwerkstoffe.",
            "Drill with brad point for timber and boards.");
    private static final Family TAP = drill(
                    "taps",
                    "Gewindewerkzeug aus HSS für Durchgangs- und Grundlöcher.",
                    "Threading tool of HSS for through and blind holes.")
            .drawnAs("tap");
    private static final Family SINK = drill(
            "countersinks",
            "Kegelsenker oder Stufenbohrer für saubere Kanten.",
            "Countersink or step drill for clean edges.");
    private static final Family SAW = drill(
                    "saw-blades",
                    "Sägeblatt; Zahnteilung nach Werkstoff wählen.",
                    "Saw blade; choose the tooth pitch by material.")
            .drawnAs("saw-blade");
    private static final Family CUT = grind(
            "cutting-discs",
            "disc",
            "Trennscheibe für Winkelschleifer, Bohrung 22,23 mm.",
            "Cutting disc for angle grinders, bore 22.23 mm.");
    private static final Family GRIND = grind(
            "grinding-discs",
            "disc",
            "Schruppscheibe für Nähte und Kanten, Bohrung 22,23 mm.",
            "Grinding disc for seams and edges, bore 22.23 mm.");
    private static final Family SAND =
            grind("sanding-discs", "disc", "Schleifscheibe mit Klett.", "Sanding disc with hook and loop.");
    private static final Family PAPER = grind(
            "sanding-paper", "roll", "Schleifpapier oder Schleifband auf Gewebe.", "Sanding paper or belt on cloth.");
    private static final Family BRUSH = grind(
            "wire-brushes",
            "wire-brush",
            "Drahtbürste zum Entrosten und Entgraten.",
            "Wire brush for removing rust and burrs.");

    private MoreDrillsAndSaws() {}

    private static Family drill(String category, String de, String en) {
        return Family.of(category, ArticleGroup.DRILLING, "drill", de, en);
    }

    private static Family grind(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.GRINDING, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.of(
                        ArticleSeries.read(METAL, """
                                BM-{1}     | 0.90+0.16 | 10 | M   | Spiralbohrer HSS-G {1} mm DIN 338 | Twist drill HSS-G {1} mm DIN 338 | NORM DIN 338; DIAMETER {1} mm; MATERIAL HSS | 1 1,5 3,5 4,5 5,5 6,5 7 7,5 8,5 9
                                BM-{1}     | 5.40+0.95 | 5  | M   | Spiralbohrer HSS-G {1} mm DIN 338 | Twist drill HSS-G {1} mm DIN 338 | NORM DIN 338; DIAMETER {1} mm; MATERIAL HSS | 9,5 10,2 10,5 11 11,5 12,5 13
                                BC-{1}     | 1.90*1.19 | 5  | +6  | Spiralbohrer HSS-Co {1} mm DIN 338 | Twist drill HSS-Co {1} mm DIN 338 | NORM DIN 338; DIAMETER {1} mm; MATERIAL HSS-Co | 2 2,5 3 3,3 4 4,2 5 5,5 6 6,8 8 10 12
                                BM-SET-{1} | 19.9+14.0 | 1  | S   | Bohrersatz HSS-G {1}-teilig in Kassette | Drill set HSS-G {1} pieces in case | MATERIAL HSS; CONTENT {1}-teilig/{1} pieces | 13 19 25
                                """),
                        ArticleSeries.read(MASONRY, """
                                BS-{1}-{2} | 2.60+0.70 | 1 | M  | Hammerbohrer SDS-plus {1}×{2} mm | Hammer drill SDS-plus {1}×{2} mm | DIAMETER {1} mm; LENGTH {2} mm; DRIVE SDS-plus | 5:160 6:210 6:260 8:110 8:210 8:260 10:110 10:210 10:260 10:310 12:160 12:260 12:310 14:160 14:260 16:160 16:210 16:310 18:200 20:200 22:250 25:250
                                BX-{1}-{2} | 21.0+4.2  | 1 | +7 | Hammerbohrer SDS-max {1}×{2} mm  | Hammer drill SDS-max {1}×{2} mm  | DIAMETER {1} mm; LENGTH {2} mm; DRIVE SDS-max | 12:340 14:340 16:340 18:340 20:520 22:520 25:520 28:570 32:570
                                ME-{1}     | 6.90+1.8  | 1 | S  | Meißel SDS-plus {1} | Chisel SDS-plus {1} | DRIVE SDS-plus; LENGTH 250 mm | SP=spitz/pointed FL=flach_20_mm/flat_20_mm BR=breit_40_mm/wide_40_mm
                                ST-{1}     | 1.60+0.45 | 5 | M  | Steinbohrer {1} mm, Zylinderschaft | Masonry drill {1} mm, straight shank | DIAMETER {1} mm; MATERIAL Hartmetall/carbide | 4 5 6 8 10 12
                                """),
                        ArticleSeries.read(TIMBER, """
                                HB-{1}     | 1.70+0.38 | 1 | M  | Holzspiralbohrer {1} mm | Brad point drill {1} mm | DIAMETER {1} mm; MATERIAL CV-Stahl/CV steel | 3 4 5 6 7 8 10 12 14 16
                                FB-{1}     | 6.40+0.55 | 1 | M  | Forstnerbohrer {1} mm | Forstner bit {1} mm | DIAMETER {1} mm; MATERIAL WS-Stahl/tool steel | 15 20 25 30 35 40
                                SB-S-{1}   | 8.90+1.3  | 1 | +6 | Schlangenbohrer {1}×230 mm | Auger bit {1}×230 mm | DIAMETER {1} mm; LENGTH 230 mm | 8 10 12 14 16 20
                                LO-{1}     | 9.80+1.1  | 1 | M  | Lochsäge Bimetall {1} mm | Hole saw bimetal {1} mm | DIAMETER {1} mm; MATERIAL Bimetall/bimetal | 20 25 32 35 40 51 60 68 74 82
                                """),
                        ArticleSeries.read(TAP, """
                                GB-M{1}    | 6.90*1.14 | 1 | M  | Maschinengewindebohrer M{1} HSS-E DIN 371 | Machine tap M{1} HSS-E DIN 371 | NORM DIN 371; THREAD M{1}; MATERIAL HSS-E | 3 4 5 6 8 10 12 16
                                HG-M{1}    | 9.90*1.16 | 1 |    | Handgewindebohrer-Satz M{1} HSS DIN 352 | Hand tap set M{1} HSS DIN 352 | NORM DIN 352; THREAD M{1}; CONTENT 3-teilig/3 pieces | 3 4 5 6 8 10 12
                                SE-M{1}    | 7.40*1.15 | 1 | +7 | Schneideisen M{1} HSS DIN 223 | Threading die M{1} HSS DIN 223 | NORM DIN 223; THREAD M{1}; MATERIAL HSS | 3 4 5 6 8 10 12
                                """),
                        ArticleSeries.read(SINK, """
                                KS-90-{1}  | 6.20+1.7  | 1 | M  | Kegelsenker 90° {1} mm HSS DIN 335 | Countersink 90° {1} mm HSS DIN 335 | NORM DIN 335; DIAMETER {1} mm; MATERIAL HSS | 6,3 8,3 10,4 12,4 16,5 20,5 25
                                SBO-{1}    | 14.9+7.0  | 1 | S  | Stufenbohrer {1} mm HSS | Step drill {1} mm HSS | DIAMETER {1} mm; MATERIAL HSS | 4-12 4-20 6-30
                                """),
                        ArticleSeries.read(SAW, """
                                SAG-{1}    | 8.40+1.2  | 5 | S  | Säbelsägeblatt {1} | Reciprocating saw blade {1} | MATERIAL Bimetall/bimetal; CONTENT 5 Stück/5 pieces | H150=150_mm,_Holz/150_mm,_timber H240=240_mm,_Holz/240_mm,_timber M150=150_mm,_Metall/150_mm,_metal M225=225_mm,_Metall/225_mm,_metal N228=228_mm,_Nageldurchtrennung/228_mm,_nail_cutting
                                STI-{1}    | 4.20+0.8  | 5 | S  | Stichsägeblatt {1}, 5 Stück | Jigsaw blade {1}, 5 pieces | CONTENT 5 Stück/5 pieces | HF=Holz_fein/timber_fine HG=Holz_grob/timber_coarse MF=Metall_fein/metal_fine MG=Metall_grob/metal_coarse LA=Laminat/laminate
                                KSB-{1}-{2} | 17.9+5.2+6.0 | 1 | M | Kreissägeblatt {1} mm, {2} Zähne, HM | Circular saw blade {1} mm, {2} teeth, carbide | DIAMETER {1} mm; MATERIAL Hartmetall/carbide | 160 190 210 216 250 300 × 24 48
                                MSB-{1}    | 1.60+0.3  | 10 | S | Metallsägeblatt 300 mm, {1} Zähne je Zoll | Hacksaw blade 300 mm, {1} teeth per inch | LENGTH 300 mm; MATERIAL HSS-Bimetall/HSS bimetal | 18 24 32
                                """),
                        ArticleSeries.read(CUT, """
                                TS-{1}-{2} | 1.35+0.55 | 25 | M B | Trennscheibe {1}×{2} mm, Stahl, Profi | Cutting disc {1}×{2} mm, steel, professional | DIAMETER {1} mm; THICKNESS {2} mm; MATERIAL Korund/aluminium oxide | 76:1,1 115:1,6 115:2,5 125:2,5 150:1,6 180:2,5 230:2,5 300:3,5
                                TS-{1}-{2}-I | 1.95+0.75 | 25 | M | Trennscheibe {1}×{2} mm, Edelstahl, Profi | Cutting disc {1}×{2} mm, stainless steel, professional | DIAMETER {1} mm; THICKNESS {2} mm; MATERIAL Korund/aluminium oxide | 115:1 115:1,6 125:1,6 150:1,6 180:1,6 230:1,9
                                DT-{1}-{2} | 14.9+9.5+6.0 | 1 |  | Diamanttrennscheibe {1} mm, {2} | Diamond cutting disc {1} mm, {2} | DIAMETER {1} mm; MATERIAL Diamant/diamond | 115 125 230 × F=Fliesen/tiles G=Granit/granite
                                """),
                        ArticleSeries.read(GRIND, """
                                SC-{1}     | 2.30+0.55 | 10 | S | Schruppscheibe {1}×6 mm, Stahl | Grinding disc {1}×6 mm, steel | DIAMETER {1} mm; THICKNESS 6 mm; MATERIAL Korund/aluminium oxide | 115 125 150 180 230
                                FS-115-{1} | 3.95+0.05 | 10 | M | Fächerschleifscheibe 115 mm P{1}, Zirkonkorund | Flap disc 115 mm P{1}, zirconia | DIAMETER 115 mm; GRIT P{1}; MATERIAL Zirkonkorund/Zirconia alumina | 40 60 80 120
                                FK-125-{1} | 6.90+0.1  | 10 |   | Fächerschleifscheibe 125 mm P{1}, Keramikkorn | Flap disc 125 mm P{1}, ceramic grain | DIAMETER 125 mm; GRIT P{1}; MATERIAL Keramikkorn/ceramic grain | 40 60 80
                                VS-{1}     | 7.80+1.2  | 5 |   | Vliesscheibe 125 mm {1} | Non-woven disc 125 mm {1} | DIAMETER 125 mm | GR=grob/coarse MI=mittel/medium FE=fein/fine
                                """),
                        ArticleSeries.read(SAND, """
                                SS-{1}-{2} | 0.58+0.42+0.01 | 50 | M | Schleifscheibe {1} mm P{2}, Klett | Sanding disc {1} mm P{2}, hook and loop | DIAMETER {1} mm; GRIT P{2}; MATERIAL Korund/aluminium oxide | 75 115 200 225 × 40 60 80 100 120 150 180 240 320
                                """),
                        ArticleSeries.read(PAPER, """
                                SPB-{1}    | 0.42+0.01 | 50 | M | Schleifpapierbogen 230×280 mm P{1} | Sanding sheet 230×280 mm P{1} | SIZE 230×280 mm; GRIT P{1} | 40 60 80 100 120 150 180 240 320 400 600
                                SWB-{1}-{2} | 2.20+0.6+0.05 | 10 | M | Schleifband {1} mm P{2} | Sanding belt {1} mm P{2} | SIZE {1} mm; GRIT P{2} | 75×457 75×533 100×610 × 40 60 80 120
                                SRO-{1}    | 12.9+0.4  | 1 |  | Schleifrolle 115 mm × 25 m P{1} | Sanding roll 115 mm × 25 m P{1} | WIDTH 115 mm; LENGTH 25 m; GRIT P{1} | 60 80 120 180
                                SSW-{1}    | 0.95+0.05 | 20 | S | Schleifschwamm {1} | Sanding sponge {1} | GRIT {1} | FE=fein/fine MI=mittel/medium GR=grob/coarse
                                """),
                        ArticleSeries.read(BRUSH, """
                                TB-{1}     | 8.90+1.6  | 1 | M | Topfbürste {1} mm gezopft, M14 | Cup brush {1} mm twisted, M14 | DIAMETER {1} mm; THREAD M14 | 65 75 80 100
                                RB-{1}     | 7.40+1.5  | 1 |   | Rundbürste {1} mm, Stahldraht | Wheel brush {1} mm, steel wire | DIAMETER {1} mm | 75 100 115 125
                                HDB-{1}    | 2.20+0.5  | 5 | S | Handdrahtbürste {1} | Hand wire brush {1} | MATERIAL Stahl/steel | 2R=2-reihig/2_rows 3R=3-reihig/3_rows 4R=4-reihig/4_rows
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
