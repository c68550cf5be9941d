package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** What glues, seals, tapes, greases, cleans and paints beyond {@link Chemicals}. */
final class MoreChemicals {
    private static final Family GLUE = of(
            "adhesives",
            "cartridge",
            "Klebstoff; Untergrund sauber, trocken und fettfrei.",
            "Adhesive; surface clean, dry and free of grease.");
    private static final Family SEAL = of(
            "sealants",
            "cartridge",
            "Dichtstoff in der Kartusche für innen und außen.",
            "Sealant in a cartridge for indoor and outdoor use.");
    private static final Family FOAM = of(
            "foams",
            "spray",
            "Schaum zum Füllen und Dämmen, nach dem Aushärten schneidbar.",
            "Foam for filling and insulating, can be cut when cured.");
    private static final Family TAPE = of(
            "tapes",
            "tape",
            "Klebeband auf der Rolle, gleichmäßig abrollend.",
            "Adhesive tape on a roll that unwinds evenly.");
    private static final Family SPRAY = of(
            "lubricants",
            "spray",
            "Spray oder Fett für Wartung und Montage.",
            "Spray or grease for maintenance and assembly.");
    private static final Family PAINT = of(
            "paints", "bucket", "Farbe oder Lack, streich- und rollfähig.", "Paint or varnish for brush and roller.");
    private static final Family BRUSH = of(
            "brushes-rollers",
            "paint-brush",
            "Malerwerkzeug für Lacke, Lasuren und Wandfarben.",
            "Painter's tool for varnishes, glazes and wall paints.");
    private static final Family COVER =
            of("covering", "roll", "Zum Abdecken und Schützen beim Arbeiten.", "For covering and protecting at work.");
    private static final Family FILLER =
            of("fillers", "bucket", "Spachtel- oder Füllmasse, schleifbar.", "Filler, can be sanded.");
    private static final Family CLEAN = Family.of(
            "cleaning",
            ArticleGroup.CLEANING,
            "bottle",
            "Reinigung für Werkstatt, Hände und Maschine.",
            "Cleaning for workshop, hands and machine.");
    private static final Family BROOM = Family.of(
            "cleaning-tools",
            ArticleGroup.CLEANING,
            "broom",
            "Gerät zum Kehren, Wischen und Sammeln.",
            "Tool for sweeping, wiping and collecting.");
    private static final Family PAPER = Family.of(
            "hygiene-paper",
            ArticleGroup.CLEANING,
            "roll",
            "Hygienepapier für Waschraum und Werkstatt.",
            "Hygiene paper for washroom and workshop.");

    private MoreChemicals() {}

    private static Family of(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.CHEMICALS, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.concat(chemistry().stream(), surfaces().stream()).toList();
    }

    private static List<DemoArticle> chemistry() {
        return Stream.of(
                        ArticleSeries.read(GLUE, """
                                MS-290-{1}  | 7.90+0    | 12 | S    | MS-Polymer Kleber 290 ml, {1} | MS polymer adhesive 290 ml, {1} | CONTENT 290 ml; COLOUR {1} | W=weiß/white G=grau/grey S=schwarz/black T=transparent/clear
                                PU-K-{1}    | 8.40+14.0 | 6  |      | PU-Konstruktionskleber {1} | PU construction adhesive {1} | CONTENT {1} | 310=310_ml/310_ml 600=600_ml/600_ml
                                HL-{1}-D4   | 8.90+16.0 | 6  | +7   | Holzleim D4 {2} | Wood glue D4 {2} | CONTENT {2}; NORM EN 204 D4 | 750:750_g 2K:2,5_kg
                                SK-{1}      | 3.10+2.4  | 10 | M    | Sekundenkleber {1} g, dickflüssig | Instant adhesive {1} g, high viscosity | CONTENT {1} g | 10 50 100
                                SG-{1}      | 9.90+4.0  | 5  | M    | Schraubensicherung {2}, 10 ml | Threadlocker {2}, 10 ml | CONTENT 10 ml | L:niedrigfest/low_strength M:mittelfest/medium_strength H:hochfest/high_strength
                                IM-{1}      | 13.9+8.0  | 12 | S    | Injektionsmörtel {1} ml, Hybrid | Injection mortar {1} ml, hybrid | CONTENT {1} ml; COLOUR grau/grey | 280 380 585
                                HK-{1}      | 9.80+6.0  | 1  |      | Heißklebesticks 11 mm, {1} kg | Hot melt sticks 11 mm, {1} kg | DIAMETER 11 mm; CONTENT {1} kg | 1 2,5
                                KK-K-{1}    | 6.40+9.5  | 6  | M    | Kontaktkleber {1} g | Contact adhesive {1} g | CONTENT {1} g | 125 650 2500
                                """),
                        ArticleSeries.read(SEAL, """
                                SN-310-{1}  | 4.90+0    | 12 | S B  | Silikon Neutral 310 ml, {1} | Neutral silicone 310 ml, {1} | CONTENT 310 ml; COLOUR {1} | W=weiß/white G=grau/grey T=transparent/clear S=schwarz/black B=braun/brown A=anthrazit/anthracite
                                SI-310-{1}  | 4.60+0    | 12 |      | Silikon Sanitär 310 ml, {1} | Sanitary silicone 310 ml, {1} | CONTENT 310 ml; COLOUR {1} | B=bahamabeige/bahama_beige M=manhattan/manhattan_grey A=anthrazit/anthracite J=jasmin/jasmine
                                AC-310-{1}  | 2.20+0.1  | 12 | S    | Acryl 310 ml, überstreichbar, {1} | Acrylic sealant 310 ml, paintable, {1} | CONTENT 310 ml; COLOUR {1} | G=grau/grey E=eiche/oak
                                HT-310      | 6.90      | 12 |      | Hochtemperatursilikon 310 ml, {1} | High temperature silicone 310 ml, {1} | CONTENT 310 ml; COLOUR {1} | R=rot/red
                                BU-310-{1}  | 5.20+0.3  | 12 |      | Butyldichtstoff 310 ml, {1} | Butyl sealant 310 ml, {1} | CONTENT 310 ml; COLOUR {1} | G=grau/grey S=schwarz/black
                                BD-{1}      | 12.9+4.0  | 1  | M    | Fugendichtband {1} mm | Joint sealing tape {1} mm | WIDTH {1} mm; LENGTH 8 m | 10×2 15×3 20×4 15×5
                                """),
                        ArticleSeries.read(FOAM, """
                                PU-{1}      | 5.90+1.1  | 12 | S    | {2} | {2} | CONTENT 750 ml | 2K:Zargenschaum_2K_400_ml/Door_frame_foam_two-component_400_ml BR:Brunnenschaum_750_ml/Well_foam_750_ml WI:Winterschaum_750_ml/Winter_foam_750_ml B1:Brandschutzschaum_750_ml/Fire_protection_foam_750_ml
                                PU-R-{1}    | 4.90+0.9  | 12 | S    | PU-Schaumreiniger {1} ml | PU foam cleaner {1} ml | CONTENT {1} ml | 500 750
                                """),
                        ArticleSeries.read(TAPE, """
                                KB-{1}-50   | 1.30+0.62 | 24 | M    | Malerkrepp {1} mm × 50 m, Standard | Masking tape {1} mm × 50 m, standard | WIDTH {1} mm; LENGTH 50 m | 19 25 38 75
                                GK-{1}-50   | 3.40+1.3  | 24 | S    | Goldband {1} mm × 50 m, scharfe Kanten | Washi tape {1} mm × 50 m, sharp edges | WIDTH {1} mm; LENGTH 50 m | 19 25 30 38 50
                                GB-50-{1}   | 7.90+0    | 12 |      | Gewebeband 50 mm × 50 m, {1} | Duct tape 50 mm × 50 m, {1} | WIDTH 50 mm; LENGTH 50 m; COLOUR {1} | S=schwarz/black W=weiß/white R=rot/red
                                DB-{1}-50   | 4.90+2.6  | 12 | M    | Doppelklebeband {1} mm × 50 m | Double-sided tape {1} mm × 50 m | WIDTH {1} mm; LENGTH 50 m | 25 38 50
                                AB-{1}      | 8.90+7.0  | 6  |      | Aluminiumband {1} mm × 50 m | Aluminium tape {1} mm × 50 m | WIDTH {1} mm; LENGTH 50 m | 50 75 100
                                AR-{1}      | 6.90+3.0  | 6  | S    | Antirutschband 50 mm × {1} m, schwarz | Anti-slip tape 50 mm × {1} m, black | WIDTH 50 mm; LENGTH {1} m; COLOUR schwarz/black | 5 18
                                PT-{1}      | 0.55+0.05 | 50 | S    | PTFE-Dichtband {1} m | PTFE sealing tape {1} m | WIDTH 12 mm; LENGTH {1} m | 12 15
                                """),
                        ArticleSeries.read(SPRAY, """
                                SP-{1}-400  | 4.90+0.6  | 12 | M    | {2} 400 ml | {2} 400 ml | CONTENT 400 ml | RL:Rostlöser/Rust_remover KS:Kontaktspray/Contact_spray KE:Kettenspray/Chain_spray BO:Bohr-_und_Schneidöl/Drilling_and_cutting_oil SW:Schweißtrennspray/Anti-spatter_spray DL:Druckluftspray/Air_duster EI:Eisspray/Freezing_spray LS:Lecksuchspray/Leak_detector KU:Kunststoffreiniger/Plastic_cleaner
                                LS-400-{1}  | 5.90+0.3  | 6  |      | Lackspray 400 ml, RAL {1} | Spray paint 400 ml, RAL {1} | CONTENT 400 ml; COLOUR RAL {1} | 9005 9010 7016 3000 5010 6005 7035 9006
                                MS-R-{1}    | 4.20+0.2  | 12 | S    | Markierspray 500 ml, leucht{2} | Marking spray 500 ml, fluorescent {2} | CONTENT 500 ml; COLOUR {2} | R:rot/red G:gelb/yellow O:orange/orange
                                FE-M-{1}    | 5.40+5.2  | 12 | M    | Mehrzweckfett {1} g | Multi-purpose grease {1} g | CONTENT {1} g | 400 1000 5000
                                OL-{1}      | 7.90+21.0 | 4  |      | Maschinenöl {1} l | Machine oil {1} l | CONTENT {1} l | 1 5 20
                                """))
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoArticle> surfaces() {
        return Stream.of(
                        ArticleSeries.read(PAINT, """
                                WF-{1}      | 14.9+24.0 | 1 | S    | Wandfarbe weiß {1} l, Deckkraft Klasse 2 | Wall paint white {1} l, coverage class 2 | CONTENT {1} l; COLOUR weiß/white | 2,5 5 12,5
                                BL-{1}-{2}  | 12.9+14.0+0 | 1 | M  | Buntlack seidenmatt {1} ml, {2} | Satin varnish {1} ml, {2} | CONTENT {1} ml; COLOUR {2} | 375 750 2500 × W=weiß/white G=grau/grey S=schwarz/black R=rot/red
                                HLA-{1}     | 13.9+1.5  | 1 |      | Holzlasur 750 ml, {1} | Wood glaze 750 ml, {1} | CONTENT 750 ml; COLOUR {1} | KI=Kiefer/pine EI=Eiche/oak NU=Nussbaum/walnut TE=Teak/teak
                                TG-{1}      | 9.90+17.0 | 1 | S    | Tiefengrund {1} l | Deep primer {1} l | CONTENT {1} l | 1 5 10
                                VD-{1}      | 6.90+16.0 | 1 | M    | Universalverdünnung {1} l | Universal thinner {1} l | CONTENT {1} l | 1 3 6
                                """),
                        ArticleSeries.read(BRUSH, """
                                FP-{1}      | 1.40+0.7  | 12 | M   | Flachpinsel {1} mm | Flat brush {1} mm | WIDTH {1} mm | 20 30 40 50 60 70 100
                                HP-{1}      | 3.20+1.1  | 6  | S   | Heizkörperpinsel {1} mm | Radiator brush {1} mm | WIDTH {1} mm | 35 50 70
                                RP-{1}      | 1.90+0.5  | 12 | M   | Ringpinsel Größe {1} | Round brush size {1} | SIZE {1} | 4 6 8 10 12
                                FR-{1}      | 2.60+1.4  | 10 | M   | Farbwalze {1} cm, Polyamid | Paint roller {1} cm, polyamide | WIDTH {1} cm | 10 18 25 27
                                LR-{1}      | 0.95+0.35 | 20 | S   | Lackwalze Schaum {1} cm | Foam roller {1} cm | WIDTH {1} cm | 6 10 15
                                FB-W-{1}    | 1.20+0.8  | 10 |     | Farbwanne {1} cm | Paint tray {1} cm | WIDTH {1} cm | 15 26 34
                                """),
                        ArticleSeries.read(COVER, """
                                AF-{1}      | 2.90+3.1  | 10 | S   | Abdeckfolie 4×5 m, {1} µm | Cover film 4×5 m, {1} µm | SIZE 4×5 m; THICKNESS {1} µm | 10 20 50
                                AV-{1}      | 12.9+11.0 | 1  | M   | Abdeckvlies {1} m | Cover fleece {1} m | SIZE {1} m | 1×10 1×25 1×50
                                KF-{1}      | 3.90+1.2  | 20 | M   | Klebeband mit Folie {1} cm × 20 m | Masking film {1} cm × 20 m | WIDTH {1} cm; LENGTH 20 m | 55 110 140 180
                                """),
                        ArticleSeries.read(FILLER, """
                                GI-{1}      | 3.90+8.0  | 1 | S    | Gipsspachtel {1} kg | Gypsum filler {1} kg | CONTENT {1} kg | 1 5 20
                                FS-P-{1}    | 5.40+9.0  | 1 |      | Flächenspachtel gebrauchsfertig {1} kg | Ready-mixed filler {1} kg | CONTENT {1} kg | 1 5 15
                                HOS-{1}     | 6.20+0.4  | 6 |      | Holzspachtel 200 g, {1} | Wood filler 200 g, {1} | CONTENT 200 g; COLOUR {1} | EI=Eiche/oak BU=Buche/beech KI=Kiefer/pine
                                SPA-{1}     | 2.10+0.7  | 6 | M    | Japanspachtel {1} mm | Flexible spatula {1} mm | WIDTH {1} mm; MATERIAL Stahl/steel | 50 80 100 120
                                """),
                        ArticleSeries.read(CLEAN, """
                                HR-{1}      | 6.90+9.0  | 6 | M    | Handwaschpaste {1} l | Hand washing paste {1} l | CONTENT {1} l | 0,5 2,5 10
                                AR-R-{1}    | 4.90+14.0 | 1 | S    | Allzweckreiniger {1} l | All-purpose cleaner {1} l | CONTENT {1} l | 1 5 10
                                SR-{1}      | 4.40+13.0 | 1 | M    | Sanitärreiniger {1} l | Sanitary cleaner {1} l | CONTENT {1} l | 1 5 10
                                DE-{1}      | 8.90+22.0 | 1 |      | Flächendesinfektion {1} l | Surface disinfectant {1} l | CONTENT {1} l | 1 5
                                RT-{1}      | 5.90+3.0  | 6 | S    | Reinigungstücher, Eimer {1} Stück | Cleaning wipes, bucket {1} pieces | CONTENT {1} Stück/{1} pieces | 40 80 150
                                """),
                        ArticleSeries.read(BROOM, """
                                BES-{1}     | 8.90+2.6  | 1 | M | Saalbesen {1} cm, Stiel einsteckbar | Hall broom {1} cm, with handle socket | WIDTH {1} cm | 40 50 60 80
                                ST-B-{1}    | 4.90+1.5  | 5 | S | Besenstiel {1} cm | Broom handle {1} cm | LENGTH {1} cm | 140 150
                                EI-{1}      | 3.40+1.2  | 5 | S | Bau-Eimer {1} l, schwarz | Builder's bucket {1} l, black | CONTENT {1} l; COLOUR schwarz/black | 12 20
                                MF-{1}      | 5.90+1.2  | 5 | S | Mikrofasertücher 10 Stück, {1} | Microfibre cloths 10 pieces, {1} | CONTENT 10 Stück/10 pieces; COLOUR {1} | B=blau/blue R=rot/red G=grün/green
                                MS-{1}      | 6.90+2.6  | 5 | M B | Müllsäcke {1} l, 25 Stück, blau | Refuse sacks {1} l, 25 pieces, blue | CONTENT {1} l; COLOUR blau/blue | 60 70 140 240
                                """),
                        ArticleSeries.read(PAPER, """
                                TP-{1}      | 5.40+2.1  | 8 | S B | Toilettenpapier {1}-lagig, 8 Rollen | Toilet paper {1}-ply, 8 rolls | CONTENT 8 Rollen/8 rolls | 2 3
                                PH-{1}      | 18.9+4.0  | 1 | S   | Papierhandtücher {1}-lagig, Karton | Paper towels {1}-ply, box | CONTENT 3200 Blatt/3200 sheets | 1 2
                                PT-3-{1}    | 16.9+7.0  | 2 | M   | Putztuchrolle 3-lagig, {1} Blatt, blau | Wiping roll three-ply, {1} sheets, blue | CONTENT {1} Blatt/{1} sheets; COLOUR blau/blue | 350 500 1000
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
