package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** Consumables of plumbers and of car workshops. */
final class PlumbingAndCars {
    private static final Family CLAMP = pipe(
            "pipe-clamps",
            "clamp",
            "Rohrschelle mit Schallschutzeinlage, Anschluss M8.",
            "Pipe clamp with rubber lining, connection M8.");
    private static final Family SEAL =
            pipe("seals", "ring", "Dichtung für Wasser, Heizung und Luft.", "Seal for water, heating and air.");
    private static final Family FITTING = pipe(
            "fittings", "fitting", "Fitting für Trinkwasser und Heizung.", "Fitting for drinking water and heating.");
    private static final Family VALVE = pipe(
                    "valves-and-hoses",
                    "fitting",
                    "Armatur oder Schlauch für Trinkwasser.",
                    "Valve or hose for drinking water.")
            .lasting();
    private static final Family DRAIN = pipe(
            "drain-pipes",
            "pipe",
            "HT-Rohr für Abwasser im Haus, steckbar.",
            "HT pipe for waste water indoors, push-fit.");
    private static final Family HOSE = car(
            "hose-clamps",
            "clamp",
            "Schlauchschelle mit Schneckengewinde nach DIN 3017.",
            "Hose clamp with worm drive to DIN 3017.");
    private static final Family FUSE = car(
            "car-electrics",
            "fuse",
            "Für das Bordnetz von Pkw und Transportern.",
            "For the electrics of cars and vans.");
    private static final Family FLUID =
            car("car-fluids", "bucket", "Betriebsstoff für Pkw und Transporter.", "Fluid for cars and vans.");
    private static final Family WIPER =
            car("car-parts", "wiper", "Verschleißteil für die Werkstatt.", "Wear part for the workshop.");

    private PlumbingAndCars() {}

    private static Family pipe(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.PLUMBING, picture, de, en);
    }

    private static Family car(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.AUTOMOTIVE, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.concat(water().stream(), cars().stream()).toList();
    }

    private static List<DemoArticle> water() {
        return Stream.of(
                        ArticleSeries.read(CLAMP, """
                                RSC-{1}    | 0.85+0.09 | 25 | M B | Rohrschelle {1} mm mit Gummi, M8 | Pipe clamp {1} mm with rubber, M8 | SIZE {1} mm; THREAD M8 | 12-14 15-18 20-23 26-28 32-35 40-44 48-53 58-62 74-80 108-116
                                RSD-{1}    | 1.60+0.15 | 25 |     | Doppelschelle {1} mm mit Gummi, M8 | Double pipe clamp {1} mm with rubber, M8 | SIZE {1} mm; THREAD M8 | 12-14 15-18 20-23 26-28
                                STO-{1}    | 0.22+0.05 | 100 | S  | Stockschraube M8×{1}, verzinkt | Hanger bolt M8×{1}, zinc plated | SIZE M8; LENGTH {1} mm | 60 80 100 120
                                MS-S-{1}   | 6.90+3.2  | 10 | M   | Montageschiene 27×18 mm, {1} m | Mounting rail 27×18 mm, {1} m | SIZE 27×18 mm; LENGTH {1} m | 1 2 3
                                """),
                        ArticleSeries.read(SEAL, """
                                OR-{1}-{2} | 4.90+0.8+0.5 | 50 | H M | O-Ring {1}×{2} mm, NBR 70 | O-ring {1}×{2} mm, NBR 70 | DIAMETER {1} mm; THICKNESS {2} mm; MATERIAL NBR | 6 8 10 12 15 18 20 25 × 2 2,5
                                FD-{1}     | 5.20*1.25 | 100 | H S | Flachdichtung {1} Zoll, Faserstoff | Flat gasket {1} inch, fibre | SIZE {1} Zoll/{1} inch; MATERIAL Faserstoff/fibre | 38=3⁄8 12=1⁄2 34=3⁄4 1 114=1_1⁄4
                                HA-F-{1}   | 3.90+3.0  | 10 | S   | Flachs-Dichthanf {1} g | Sealing hemp {1} g | CONTENT {1} g | 80 200
                                SO-R-{1}   | 9.90+6.0  | 1  |     | Sortiment {1} | Assortment {1} | CONTENT 225-teilig/225 pieces | OR=O-Ringe/O-rings FD=Flachdichtungen/flat_gaskets
                                """),
                        ArticleSeries.read(FITTING, """
                                PF-{1}-{2} | 1.20+0.35+0.9 | 10 | M | Pressfitting {2} {1} mm, Kupfer | Press fitting {2} {1} mm, copper | SIZE {1} mm; MATERIAL Kupfer/copper | 12 15 18 22 28 × B=Bogen_90°/elbow_90° M=Muffe/coupling T=T-Stück/tee
                                MF-G-{1}-{2} | 2.40+1.1+1.2 | 10 | M | Gewindefitting {2} {1} Zoll, Messing | Threaded fitting {2} {1} inch, brass | SIZE {1} Zoll/{1} inch; MATERIAL Messing/brass | 38=3⁄8 12=1⁄2 34=3⁄4 1 × N=Doppelnippel/hex_nipple W=Winkel/elbow M=Muffe/socket
                                """),
                        ArticleSeries.read(VALVE, """
                                KH-{1}     | 6.40*1.4  | 5 | M  | Kugelhahn {1} Zoll, Messing vernickelt | Ball valve {1} inch, nickel-plated brass | SIZE {1} Zoll/{1} inch | 38=3⁄8 12=1⁄2 34=3⁄4 1 114=1_1⁄4
                                EV-{1}     | 4.90+0.8  | 10 | S | Eckventil 1⁄2 Zoll {1} | Angle valve 1⁄2 inch {1} | SIZE 1⁄2 Zoll/1⁄2 inch | ST=Standard/standard SD=selbstdichtend/self-sealing
                                PS-{1}     | 2.90+0.7  | 10 | M | Panzerschlauch {1} mm, 3⁄8 Zoll | Braided hose {1} mm, 3⁄8 inch | LENGTH {1} mm | 300 400 500 800 1000
                                GS-{1}     | 19.9+16.0 | 1 |    | Wasserschlauch 1⁄2 Zoll, {1} m | Water hose 1⁄2 inch, {1} m | LENGTH {1} m | 10 25 50
                                """),
                        ArticleSeries.read(DRAIN, """
                                HT-{1}-{2} | 1.60+0.7+0.9 | 10 | M | HT-Rohr DN {1}, {2} mm | HT pipe DN {1}, {2} mm | SIZE DN {1}; LENGTH {2} mm | 40 50 75 110 × 250 500 1000
                                HTB-{1}-{2} | 0.95+0.4+0 | 20 | S | HT-Bogen DN {1}, {2}° | HT bend DN {1}, {2}° | SIZE DN {1} | 40 50 75 110 × 45 87
                                """))
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoArticle> cars() {
        return Stream.of(
                        ArticleSeries.read(HOSE, """
                                SS-S-{1}-V  | 29.0+3.2 | 50 | H M B | Schlauchschelle {1} mm, 9 mm, verzinkt | Hose clamp {1} mm, 9 mm, zinc plated | NORM DIN 3017; SIZE {1} mm; SURFACE verzinkt/zinc plated | 8-12 10-16 12-20 16-27 20-32 25-40 32-50 40-60 50-70 60-80
                                SS-S-{1}-A2 | 52.0+4.4 | 50 | H     | Schlauchschelle {1} mm, 9 mm, A2 | Hose clamp {1} mm, 9 mm, A2 | NORM DIN 3017; SIZE {1} mm; MATERIAL Edelstahl A2/stainless steel A2 | 8-12 12-20 16-27 25-40 40-60
                                OK-{1}      | 18.0+3.0 | 100 | H +7 | Ohrklemme {1} mm | Ear clamp {1} mm | SIZE {1} mm | 9-11 11-13 13-15 15-18
                                """),
                        ArticleSeries.read(FUSE, """
                                FS-F-{1}   | 14.0+0.4 | 50 | H M | Flachstecksicherung {1} A | Blade fuse {1} A | NORM ISO 8820 | 3 5 7,5 10 15 20 25 30
                                FS-M-{1}   | 13.0+0.4 | 50 | H   | Mini-Flachsicherung {1} A | Mini blade fuse {1} A | NORM ISO 8820 | 5 7,5 10 15 20 30
                                GL-{1}     | 3.20+1.1 | 10 | S   | Glühlampe {1} 12 V | Bulb {1} 12 V | VOLTAGE 12 V; BASE {1} | H1 H4 H7 P21W W5W
                                GL-24-{1}  | 4.40+1.3 | 10 |     | Glühlampe {1} 24 V | Bulb {1} 24 V | VOLTAGE 24 V; BASE {1} | H4 H7 P21W
                                """),
                        ArticleSeries.read(FLUID, """
                                MO-{1}-{2} | 6.90+0.8+24.0 | 1 | M | Motoröl {1}, {2} l | Engine oil {1}, {2} l | NORM {1}; CONTENT {2} l | 0W-20 0W-30 5W-30 5W-40 10W-40 × 1 5
                                FS-K-{1}   | 3.90+9.0 | 4 | M   | Kühlerfrostschutz {1} l | Coolant antifreeze {1} l | CONTENT {1} l | 1,5 5 20
                                SW-{1}     | 3.40+5.0 | 4 | S   | Scheibenreiniger {1} | Screenwash {1} | CONTENT 5 l | SO=Sommer_5_l/summer_5_l WI=Winter_5_l/winter_5_l
                                BF-{1}     | 5.90+2.0 | 12 | S  | Bremsflüssigkeit {1}, 1 l | Brake fluid {1}, 1 l | CONTENT 1 l | DOT4=DOT_4 DOT51=DOT_5.1
                                AD-B-{1}   | 9.90+8.0 | 1 |     | Harnstofflösung {1} l | Urea solution {1} l | NORM ISO 22241; CONTENT {1} l | 5 10
                                """),
                        ArticleSeries.read(WIPER, """
                                WB-{1}     | 6.90+0.6 | 5 | M   | Scheibenwischer flach {1} mm | Flat wiper blade {1} mm | LENGTH {1} mm | 400 450 500 530 550 600 650
                                AC-{1}     | 0.45+0.1 | 100 | S | Auswuchtgewicht Klebe {1} g, Stahl | Balance weight adhesive {1} g, steel | CONTENT {1} g; MATERIAL Stahl/steel | 5 10 20
                                RV-{1}     | 0.55+0.2 | 100 | S | Reifenventil {1} | Tyre valve {1} | SIZE {1} | TR412 TR413 TR414
                                KB-C-{1}   | 9.80+3.0 | 100 |   | Karosserieclip {1} mm, schwarz | Body clip {1} mm, black | DIAMETER {1} mm; COLOUR schwarz/black | 6 7 8 9
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
