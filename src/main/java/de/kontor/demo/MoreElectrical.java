package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** Electrical consumables beyond {@link ElectricalAndOffice}. */
final class MoreElectrical {
    private static final Family TIE =
            of("cable-ties", "cable-tie", "Kabelbinder aus Polyamid 6.6.", "Cable tie of polyamide 6.6.");
    private static final Family FERRULE = of(
            "ferrules-and-lugs",
            "terminal",
            "Für sichere Leiteranschlüsse, zum Crimpen.",
            "For safe conductor connections, to be crimped.");
    private static final Family TERMINAL =
            of("wiring", "terminal", "Klemme für die Elektroinstallation.", "Terminal for electrical installation.");
    private static final Family CONDUIT = of(
            "conduits",
            "pipe",
            "Rohr oder Kanal für Leitungen, halogenfrei.",
            "Conduit or trunking for cables, halogen-free.");
    private static final Family CABLE = of("cables", "cable", "Leitung im Ring, nach VDE.", "Cable in a ring, to VDE.");
    private static final Family SWITCH = of(
                    "switches-and-sockets",
                    "socket-outlet",
                    "Schalterprogramm reinweiß, Unterputz.",
                    "Switch range pure white, flush-mounted.")
            .lasting();
    private static final Family BOX = of(
            "installation-boxes",
            "box",
            "Dose für Unterputz, Hohlwand oder Aufputz.",
            "Box for flush, hollow wall or surface mounting.");
    private static final Family BREAKER = of(
                    "circuit-protection",
                    "breaker",
                    "Schutzgerät für die Hutschiene.",
                    "Protective device for DIN rail.")
            .lasting();
    private static final Family BATTERY =
            of("batteries", "battery", "Alkaline-Batterie für Dauerbetrieb.", "Alkaline battery for continuous use.");
    private static final Family LAMP = of(
            "lamps",
            "lamp",
            "LED-Leuchtmittel, nicht dimmbar, Lebensdauer 15.000 Stunden.",
            "LED lamp, not dimmable, life 15,000 hours.");

    private MoreElectrical() {}

    private static Family of(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.ELECTRICAL, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.of(
                        ArticleSeries.read(TIE, """
                                KB-{1}-{2}-UV | 3.40*1.45 | 100 | H M | Kabelbinder {1} mm, UV-beständig, schwarz | Cable tie {1} mm, UV resistant, black | LENGTH {1} mm; COLOUR schwarz/black | 160:48 250:48 290:48 360:76 430:48 540:78
                                KB-{1}-48-{2} | 3.90+2.0+0 | 100 | H | Kabelbinder {1}×4,8 mm, {2} | Cable tie {1}×4.8 mm, {2} | LENGTH {1} mm; COLOUR {2} | 200 300 × R=rot/red B=blau/blue G=gelb/yellow
                                KS-{1}     | 2.90+1.1 | 100 | H M | Klebesockel {1} mm, weiß | Adhesive cable base {1} mm, white | SIZE {1} mm; COLOUR weiß/white | 19 28 38
                                NS-{1}     | 1.90+0.5 | 100 | H S | Nagelschelle {1} mm, weiß | Nail clip {1} mm, white | DIAMETER {1} mm; COLOUR weiß/white | 4-7 7-12 10-14
                                """),
                        ArticleSeries.read(FERRULE, """
                                AE-{1}     | 1.70*1.22 | 100 | H M | Aderendhülse isoliert {2} mm² | Insulated ferrule {2} mm² | CROSS_SECTION {2} mm² | 05:0,5 4:4,0 6:6,0 10:10 16:16 25-L:25
                                AT-{1}     | 4.90*1.3  | 100 | H   | Twin-Aderendhülse 2×{2} mm² | Twin ferrule 2×{2} mm² | CROSS_SECTION 2×{2} mm² | 075:0,75 1:1,0 15:1,5 25:2,5 4:4,0
                                RK-{1}-{2} | 6.40+2.1+0.6 | 100 | H M | Ringkabelschuh {1} mm², M{2} | Ring terminal {1} mm², M{2} | CROSS_SECTION {1} mm²; SIZE M{2} | 1,5 2,5 6 × 4 5 6 8
                                FS-{1}     | 5.90+1.6  | 100 | H M | Flachsteckhülse 6,3 mm, {2} | Push-on connector 6.3 mm, {2} | COLOUR {2} | RO:rot/red BL:blau/blue GE:gelb/yellow
                                SV-{1}     | 6.90+1.9  | 100 | H S | Stoßverbinder {1} | Butt connector {1} | COLOUR {1} | RO=rot/red BL=blau/blue GE=gelb/yellow
                                SC-S-{1}   | 3.20*1.35 | 5   | M   | Schrumpfschlauch {1} mm, schwarz, 5 m | Heat-shrink tubing {1} mm, black, 5 m | SIZE {1} mm; LENGTH 5 m | 3,2-1,6 4,8-2,4 6,4-3,2 9,5-4,8 12,7-6,4 19-9,5
                                """),
                        ArticleSeries.read(TERMINAL, """
                                LK-{1}     | 0.85+0.6  | 10 | M | Lüsterklemme 12-polig {1} mm² | Terminal strip 12 poles {1} mm² | CROSS_SECTION {1} mm² | 2,5 4 6 10 16
                                DK-{1}     | 28.0+11.0 | 50 | H | Dosenklemme {1}-polig, 0,5–2,5 mm² | Push-wire connector {1} poles, 0.5–2.5 mm² | CROSS_SECTION 0,5–2,5 mm²/0.5–2.5 mm² | 2 3 4 5 8
                                RKL-{1}    | 58.0+22.0 | 50 | H +8 | Reihenklemme {1} mm², grau | Rail terminal {1} mm², grey | CROSS_SECTION {1} mm²; COLOUR grau/grey | 2,5 4 6 10
                                """),
                        ArticleSeries.read(CONDUIT, """
                                IR-{1}     | 1.10*1.3  | 10 | M | Installationsrohr starr M{1}, 2 m | Rigid conduit M{1}, 2 m | SIZE M{1}; LENGTH 2 m | 16 20 25 32 40
                                FX-{1}     | 12.9*1.35 | 1  | M | Flexrohr M{1}, Ring 25 m | Flexible conduit M{1}, ring 25 m | SIZE M{1}; LENGTH 25 m | 16 20 25 32
                                KK-L-{1}   | 2.20*1.4  | 10 | M | Kabelkanal {1} mm, 2 m, weiß | Cable trunking {1} mm, 2 m, white | SIZE {1} mm; LENGTH 2 m; COLOUR weiß/white | 10×15 15×30 30×30 40×60 60×90
                                RS-{1}     | 14.0+3.5  | 50 | H S | Rohrschelle Klemm M{1} | Conduit clip M{1} | SIZE M{1} | 16 20 25 32
                                KV-{1}     | 0.75*1.25 | 10 | S | Kabelverschraubung M{1}, grau, IP68 | Cable gland M{1}, grey, IP68 | SIZE M{1}; PROTECTION IP68 | 12 16 20 25 32
                                """),
                        ArticleSeries.read(CABLE, """
                                NYM-{1}-{2} | 39.0+29.0 | 1 | M | Mantelleitung NYM-J {1} mm², Ring {2} m | Sheathed cable NYM-J {1} mm², ring {2} m | CROSS_SECTION {1} mm²; LENGTH {2} m | 3×1,5:50 3×1,5:100 3×2,5:50 5×1,5:50 5×2,5:50
                                H07-{1}-{2} | 24.0+10.0+0 | 1 |  | Aderleitung H07V-K {1} mm² {2}, 100 m | Single core H07V-K {1} mm² {2}, 100 m | CROSS_SECTION {1} mm²; COLOUR {2}; LENGTH 100 m | 1,5 2,5 4 6 × S=schwarz/black B=blau/blue G=grün-gelb/green-yellow
                                VK-K-{1}   | 14.9+11.0 | 1 | S | Verlängerungskabel H07RN-F 3×1,5, {1} m | Extension cable H07RN-F 3×1.5, {1} m | LENGTH {1} m | 5 10 25
                                """),
                        ArticleSeries.read(SWITCH, """
                                SCH-{1}    | 4.90+0.8  | 10 | S | {2} reinweiß | {2} pure white | COLOUR reinweiß/pure white; VOLTAGE 230 V | AU:Ausschalter/On-off_switch WE:Wechselschalter/Two-way_switch SE:Serienschalter/Double_switch KR:Kreuzschalter/Intermediate_switch TA:Taster/Push_button
                                SD-{1}     | 3.40+1.2  | 10 | S | {2} reinweiß | {2} pure white | COLOUR reinweiß/pure white; VOLTAGE 230 V | UP:Schutzkontaktsteckdose/Socket_outlet KD:Steckdose_mit_Klappdeckel/Socket_outlet_with_lid AP:Steckdose_Aufputz_IP44/Surface_socket_outlet_IP44
                                RA-R-{1}   | 1.60+1.3  | 10 | S | Abdeckrahmen {1}-fach reinweiß | Cover frame {1} gang pure white | COLOUR reinweiß/pure white | 1 2 3 4 5
                                """),
                        ArticleSeries.read(BOX, """
                                UD-D-{1}   | 0.28+0.14 | 50 | S B | Schalterdose Unterputz {1} mm | Flush box {1} mm | SIZE {1} mm | 41 61 66
                                HD-D-{1}   | 0.75+0.22 | 25 | S | Hohlwanddose {1} mm | Hollow wall box {1} mm | SIZE {1} mm | 47 61
                                AD-{1}     | 1.30+0.7  | 10 | M | Abzweigdose Aufputz {1} mm IP54 | Surface junction box {1} mm IP54 | SIZE {1} mm; PROTECTION IP54 | 75×75 85×85 100×100 150×110
                                """),
                        ArticleSeries.read(BREAKER, """
                                LS-{1}-{2} | 3.90+0.3+0.4 | 12 | M | Leitungsschutzschalter {1} {2} A, 1-polig | Circuit breaker {1} {2} A, 1 pole | NORM EN 60898 | B C × 6 10 13 16 20 25 32
                                FI-S-{1}   | 34.9+9.0  | 1  | S | FI-Schutzschalter {1} A, 30 mA, 4-polig | Residual current device {1} A, 30 mA, 4 poles | NORM EN 61008 | 25 40 63
                                """),
                        ArticleSeries.read(BATTERY, """
                                BAT-{1}    | 5.40+1.9  | 10 | S | Batterie {2}, Alkaline, {3} Stück | Battery {2}, alkaline, {3} pieces | CONTENT {3} Stück/{3} pieces; VOLTAGE 1,5 V/1.5 V | AAA:AAA_Micro:10 AA:AA_Mignon:10 C:C_Baby:2 D:D_Mono:2
                                BAT-9V     | 2.90      | 10 | S | Batterie 9 V Block, {1} | Battery 9 V block, {1} | VOLTAGE 9 V | AL=Alkaline/alkaline
                                KZ-{1}     | 1.90+0.2  | 10 | M | Knopfzelle CR{1}, Lithium | Button cell CR{1}, lithium | VOLTAGE 3 V | 2016 2025 2032 2450
                                """),
                        ArticleSeries.read(LAMP, """
                                LED-{1}-{2} | 2.10+0.9+0.2 | 10 | M | LED-Lampe E27 {1} W, {2} K | LED lamp E27 {1} W, {2} K | BASE E27; POWER {1} W | 5 7 9 11 14 × 2700 4000
                                LEK-{1}    | 1.90+0.6  | 10 | S | LED-Kerze E14 {1} W | LED candle E14 {1} W | BASE E14; POWER {1} W | 3 5 6
                                LEG-{1}    | 2.40+0.5  | 10 | S | LED-Strahler GU10 {1} W | LED spot GU10 {1} W | BASE GU10; POWER {1} W | 4 5 7
                                LER-{1}    | 6.90+2.4  | 10 |   | LED-Röhre T8 {1} cm | LED tube T8 {1} cm | BASE G13; LENGTH {1} cm | 60 120 150
                                BST-{1}    | 39.0+22.0 | 1  | +6 | LED-Baustrahler {1} W | LED site light {1} W | POWER {1} W; PROTECTION IP65 | 20 30 50
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
