package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** Tools beyond {@link HandTools}. */
final class MoreTools {
    private static final Family WRENCH = tool(
            "wrenches",
            "wrench",
            "Schlüssel aus Chrom-Vanadium-Stahl, matt verchromt.",
            "Wrench of chrome vanadium steel, matt chrome plated.");
    private static final Family SOCKET = tool(
            "sockets", "socket", "Steckschlüsseleinsatz aus Chrom-Vanadium-Stahl.", "Socket of chrome vanadium steel.");
    private static final Family DRIVER = tool(
            "screwdrivers",
            "screwdriver",
            "Schraubendreher mit griffigem Zweikomponentenheft.",
            "Screwdriver with two-component handle.");
    private static final Family KEY = tool(
            "hex-keys",
            "hex-key",
            "Winkelschraubendreher, brüniert, mit Kugelkopf.",
            "Hex key, burnished, with ball end.");
    private static final Family PLIERS = tool(
            "pliers",
            "pliers",
            "Zange mit Mehrkomponentengriffen, induktiv gehärtet.",
            "Pliers with multi-component handles, induction hardened.");
    private static final Family HAMMER = tool(
            "hammers", "hammer", "Schlagwerkzeug, Stiel fest verkeilt.", "Striking tool with firmly wedged handle.");
    private static final Family MEASURE =
            tool("measuring", "measure", "Mess- und Anreißwerkzeug.", "Measuring and marking tool.");
    private static final Family TOOL = tool(
            "hand-tools", "knife", "Handwerkzeug für Werkstatt und Baustelle.", "Hand tool for workshop and site.");
    private static final Family FILE =
            tool("files-and-saws", "saw-blade", "Zum Sägen und Feilen von Hand.", "For sawing and filing by hand.");
    private static final Family STORE =
            tool("tool-storage", "box", "Ordnung für Werkzeug und Kleinteile.", "Order for tools and small parts.");
    private static final Family BIT = Family.of(
            "bits",
            ArticleGroup.TOOLS,
            "bit",
            "Bit mit Sechskantaufnahme 1/4 Zoll, zähhart.",
            "Bit with 1/4 inch hex shank, tough hard.");

    private MoreTools() {}

    private static Family tool(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.TOOLS, picture, de, en).lasting();
    }

    static List<DemoArticle> all() {
        return Stream.of(
                        ArticleSeries.read(WRENCH, """
                                RM-{1}     | 3.40+0.75 | 1 | M  | Ring-Maulschlüssel SW {1} | Combination wrench {1} mm | ACROSS_FLATS {1} mm; MATERIAL Chrom-Vanadium/Chrome vanadium | 6 7 9 11 12 14 16 18 21 22 27 30 32
                                DM-{1}     | 3.90+0.9  | 1 |    | Doppelmaulschlüssel SW {1} DIN 3110 | Double open-end wrench {1} mm DIN 3110 | NORM DIN 3110; ACROSS_FLATS {1} mm | 6×7 8×9 10×11 12×13 14×15 16×17 18×19 20×22 24×27
                                RA-{1}     | 11.9+1.1  | 1 | +7 | Ratschenringschlüssel SW {1} | Ratchet ring wrench {1} mm | ACROSS_FLATS {1} mm | 8 10 12 13 14 15 17 19
                                RG-{1}     | 14.9+5.5  | 1 | M  | Rollgabelschlüssel {1} Zoll | Adjustable wrench {1} inch | SIZE {1} Zoll/{1} inch | 6 8 10 12
                                """),
                        ArticleSeries.read(SOCKET, """
                                SE-14-{1}  | 2.10+0.12 | 1 | M  | Steckschlüsseleinsatz 1/4 Zoll SW {1} | Socket 1/4 inch {1} mm | DRIVE 1⁄4 Zoll/1⁄4 inch; ACROSS_FLATS {1} mm | 4 5 5,5 6 7 8 9 10 11 12 13
                                SE-12-{1}  | 3.20+0.3  | 1 | M  | Steckschlüsseleinsatz 1/2 Zoll SW {1} | Socket 1/2 inch {1} mm | DRIVE 1⁄2 Zoll/1⁄2 inch; ACROSS_FLATS {1} mm | 10 12 13 14 15 16 17 18 19 21 22 24 27 30 32
                                UK-{1}     | 22.9+9.0  | 1 | S  | Umschaltknarre {1} Zoll, 72 Zähne | Reversible ratchet {1} inch, 72 teeth | DRIVE {1} Zoll/{1} inch | 14=1⁄4 12=1⁄2
                                """),
                        ArticleSeries.read(DRIVER, """
                                SD-S{1}    | 3.90+0.8  | 1 | M | Schraubendreher Schlitz {2} | Screwdriver slotted {2} | DRIVE Schlitz/slotted; SIZE {2} | 30:3,0×80 40:4,0×100 65:6,5×150 80:8,0×175
                                SD-T{1}    | 4.60+0.4  | 1 | M | Schraubendreher TX{1} | Screwdriver TX{1} | DRIVE TX{1} | 6 8 10 15 25 27 30 40
                                SD-V{1}    | 6.90+0.8  | 1 | S | Schraubendreher VDE {2} | Screwdriver VDE {2} | DRIVE {2}; PROTECTION 1.000 V/1,000 V | P1:PH1×80 P2:PH2×100 Z1:PZ1×80 Z2:PZ2×100
                                PP-{1}     | 2.90+0.3  | 1 | S | Phasenprüfer {1} | Voltage tester {1} | VOLTAGE 250 V | 140=140_mm/140_mm 190=190_mm/190_mm
                                """),
                        ArticleSeries.read(KEY, """
                                IK-{1}     | 0.90*1.2  | 10 | M | Sechskantschlüssel {1} mm, lang | Hex key {1} mm, long | SIZE {1} mm; LENGTH lang/long | 1,5 2 2,5 3 4 5 6 8 10 12
                                IT-{1}     | 1.10*1.17 | 10 |   | Winkelschlüssel TX{1} | Hex key TX{1} | DRIVE TX{1} | 10 15 20 25 30 40
                                IK-SET-{1} | 12.9+6.0  | 1  | S | Sechskantschlüsselsatz {1}-teilig | Hex key set {1} pieces | CONTENT {1}-teilig/{1} pieces | 7 9
                                """),
                        ArticleSeries.read(PLIERS, """
                                ZA-K{1}    | 13.5+2.0  | 1 | S  | Kombizange VDE {1} mm | Combination pliers VDE {1} mm | LENGTH {1} mm; PROTECTION 1.000 V/1,000 V | 160 200
                                ZA-S{1}    | 13.9+2.2  | 1 | S  | Kraft-Seitenschneider {1} mm | Heavy duty side cutters {1} mm | LENGTH {1} mm | 140 180 200
                                ZA-F{1}    | 12.9+1.8  | 1 | M  | Flachrundzange {1} mm | Snipe nose pliers {1} mm | LENGTH {1} mm | 140 160 200
                                ZA-W{1}    | 17.9+3.2  | 1 | M  | Wasserpumpenzange {1} mm, Schnellverstellung | Water pump pliers {1} mm, quick adjustment | LENGTH {1} mm | 180 300 400
                                ZA-G{1}    | 14.5+2.5  | 1 | +7 | Gripzange {1} mm | Locking pliers {1} mm | LENGTH {1} mm | 180 250
                                ZA-C{1}    | 19.9+9.0  | 1 | S  | Crimpzange {2} | Crimping pliers {2} | CROSS_SECTION {2} | 6:0,25–6_mm² 16:6–16_mm²
                                ZA-N{1}    | 24.9+14.0 | 1 |    | Blindnietzange {1} mm | Blind riveter {1} mm | SIZE {1} mm | 2,4–5 3,2–6,4
                                """),
                        ArticleSeries.read(HAMMER, """
                                HA-{1}     | 8.90+2.3  | 1 | M | Schlosserhammer {1} g, Fiberglasstiel | Engineer's hammer {1} g, fibreglass handle | NORM DIN 1041; CONTENT {1} g | 200 400 800 1000 1500
                                FA-{1}     | 18.9+6.5  | 1 |   | Fäustel {1} g, Eschenstiel | Club hammer {1} g, ash handle | NORM DIN 6475; CONTENT {1} g | 1000 1250 1500
                                GH-{1}     | 9.40+2.4  | 1 | M | Gummihammer {1} g | Rubber mallet {1} g | CONTENT {1} g; MATERIAL Gummi/rubber | 250 450 700
                                LH-{1}     | 19.9+4.0  | 1 | S | Latthammer {1} | Claw hammer {1} | CONTENT 600 g | ST=mit_Stahlrohrstiel/with_tubular_handle MA=mit_Magnet/with_magnet
                                """),
                        ArticleSeries.read(MEASURE, """
                                MB-{1}     | 5.90+4.5  | 1 | M | Bandmaß {1} m, Klasse II, mit Stopp | Tape measure {1} m, class II, with lock | LENGTH {1} m | 3 10 20 30
                                GM-{1}     | 4.90+0.9  | 10 | S | Gliedermaßstab 2 m, {1} | Folding rule 2 m, {1} | LENGTH 2 m; MATERIAL {1} | HO=Holz/wood KU=Kunststoff/plastic
                                WW-{1}     | 16.9+6.0  | 1 | M | Wasserwaage {1} cm, Aluminium, Profil verstärkt | Spirit level {1} cm, aluminium, reinforced | LENGTH {1} cm; MATERIAL Aluminium/aluminium | 30 40 80 100 120 200
                                AW-{1}     | 9.80+3.2  | 1 |   | Anschlagwinkel {1} mm | Try square {1} mm | LENGTH {1} mm; MATERIAL Stahl/steel | 200 250 300 400
                                ZB-{1}     | 0.55+0.12 | 12 | S | Zimmermannsbleistift {1} | Carpenter's pencil {1} | COLOUR {1} | 24=24_cm/24_cm 30=30_cm/30_cm
                                LM-{1}     | 79.0+60.0 | 1 | +9 | Laser-Entfernungsmesser {1} m | Laser distance meter {1} m | LENGTH {1} m | 30 50 100
                                """),
                        ArticleSeries.read(TOOL, """
                                CM-{1}     | 3.40+1.2  | 1  | M | Cuttermesser {1} mm | Utility knife {1} mm | WIDTH {1} mm | 9 25
                                CK-{1}     | 2.40+1.6  | 1  | S | Abbrechklingen {1} mm, 10 Stück, Profi | Snap-off blades {1} mm, 10 pieces, professional | WIDTH {1} mm; CONTENT 10 Stück/10 pieces | 9 25
                                SZ-{1}     | 6.90+3.0  | 2  | M | Schraubzwinge {1} mm | Bar clamp {1} mm | SIZE {1} mm | 120×60 160×80 200×100 300×120 600×120
                                STB-{1}    | 4.90+1.3  | 1  | M | Stechbeitel {1} mm | Wood chisel {1} mm | WIDTH {1} mm | 6 10 12 16 20 25 32
                                BE-{1}     | 9.90+7.0  | 1  |   | Brecheisen {1} mm | Crowbar {1} mm | LENGTH {1} mm | 400 600 800
                                KP-{1}     | 8.40+5.0  | 1  | S | Kartuschenpistole {1} | Cartridge gun {1} | CONTENT 310 ml | ST=Standard/standard PR=Profi/professional
                                """),
                        ArticleSeries.read(FILE, """
                                FE-{1}-{2} | 6.20+1.1+0.8 | 1 | M | {1} {2} mm, Hieb 2 | {1} {2} mm, cut 2 | LENGTH {2} mm; NORM DIN 7261 | F=Flachfeile/Flat_file H=Halbrundfeile/Half-round_file R=Rundfeile/Round_file × 150 200 250
                                FS-S-{1}   | 14.9+4.0 | 1 | S | Handsäge {1} mm | Hand saw {1} mm | LENGTH {1} mm | 350 450 550
                                MBS-{1}    | 9.90+9.0 | 1 | S | Metallsägebogen {1} | Hacksaw frame {1} | LENGTH 300 mm | ST=Standard/standard PR=Profi/professional
                                """),
                        ArticleSeries.read(STORE, """
                                LB-{1}     | 2.40+1.9  | 1 | O | Sichtlagerkasten Größe {1}, rot | Storage bin size {1}, red | SIZE {1}; COLOUR rot/red | 5 4 3 2
                                SO-{1}     | 9.90+6.0  | 1 | S | Sortimentskasten {1} Fächer | Assortment box {1} compartments | CONTENT {1} Fächer/{1} compartments | 12 18 24
                                WK-{1}     | 24.9+18.0 | 1 |   | Werkzeugkoffer {1} | Tool case {1} | SIZE {1} | 16Z=16_Zoll/16_inch 19Z=19_Zoll/19_inch 24Z=24_Zoll/24_inch
                                """),
                        ArticleSeries.read(BIT, """
                                BIT-{1}    | 0.89+0    | 10 | S B | Bit {1}, 25 mm, zähhart | Bit {1}, 25 mm, tough hard | DRIVE {1}; LENGTH 25 mm | TX10 TX27 TX40 PH1 PH3 PZ1 PZ3 HX3 HX4 HX5 HX6
                                BIT-{1}-50 | 1.60+0.05 | 10 | M   | Bit {1}, 50 mm | Bit {1}, 50 mm | DRIVE {1}; LENGTH 50 mm | TX10 TX15 TX20 TX25 TX30 PH1 PH2 PZ1 PZ2
                                BH-{1}     | 4.90+3.0  | 1  | S   | Bithalter {1} | Bit holder {1} | LENGTH 60 mm | MA=magnetisch/magnetic SW=Schnellwechsel/quick_release
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
