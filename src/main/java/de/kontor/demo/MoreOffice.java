package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** Packaging, office, break room and books beyond {@link ElectricalAndOffice}; food and books at 7 %. */
final class MoreOffice {
    private static final Family BOX = of(
            "packaging",
            ArticleGroup.PACKAGING,
            "box",
            "Verpackung für Versand und Lager.",
            "Packaging for shipping and storage.");
    private static final Family BAG =
            of("bags", ArticleGroup.PACKAGING, "bag", "Beutel oder Versandtasche.", "Bag or mailer.");
    private static final Family LABEL =
            of("labels", ArticleGroup.PACKAGING, "label", "Etikett, selbstklebend.", "Label, self-adhesive.");
    private static final Family LASHING = of(
                    "load-securing",
                    ArticleGroup.PACKAGING,
                    "strap",
                    "Ladungssicherung nach EN 12195-2.",
                    "Load securing to EN 12195-2.")
            .lasting();
    private static final Family OFFICE = of(
            "office", ArticleGroup.OFFICE, "paper", "Bürobedarf für den Betrieb.", "Office supplies for the company.");
    private static final Family PEN =
            of("writing", ArticleGroup.OFFICE, "pen", "Zum Schreiben und Markieren.", "For writing and marking.");
    private static final Family FOOD = of(
                    "canteen", ArticleGroup.CANTEEN, "coffee", "Für die Pause im Betrieb.", "For the break at work.")
            .atReducedVat();
    private static final Family CUP = of(
            "tableware",
            ArticleGroup.OFFICE,
            "cup",
            "Geschirr und Filter für die Pause.",
            "Tableware and filters for the break.");
    private static final Family BOOK = of(
                    "books",
                    ArticleGroup.BOOKS,
                    "book",
                    "Fachbuch mit gebundenem Ladenpreis.",
                    "Technical book at a fixed retail price.")
            .lasting()
            .atReducedVat()
            .withoutGrowthDiscount();
    private static final Family LADDER = of(
                    "ladders",
                    ArticleGroup.TOOLS,
                    "ladder",
                    "Leiter aus Aluminium nach EN 131.",
                    "Aluminium ladder to EN 131.")
            .lasting();

    private MoreOffice() {}

    private static Family of(String category, ArticleGroup group, String picture, String de, String en) {
        return Family.of(category, group, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.of(
                        ArticleSeries.read(BOX, """
                                FK-{1}     | 0.44*1.28 | 25 | M B | Faltkarton {2} mm, einwellig | Folding box {2} mm, single wall | SIZE {2} mm | 150:150×150×100 250:250×200×150 305:305×215×120 350:350×250×200 450:450×350×250 500:500×300×300
                                FK-{1}-2   | 1.90*1.3  | 10 | M   | Faltkarton {2} mm, zweiwellig | Folding box {2} mm, double wall | SIZE {2} mm | 300:300×200×200 400:400×300×300 500:500×400×300 800:800×600×600
                                SF-{1}     | 7.90+1.4  | 6  | M   | Stretchfolie 500 mm, {1} | Stretch film 500 mm, {1} | WIDTH 500 mm; COLOUR {1} | 20=20_µm/20_µm 23=23_µm/23_µm S=schwarz/black
                                PB-50-{1}  | 1.95+0.2  | 36 | S   | Packband 50 mm × 66 m, {1} | Packing tape 50 mm × 66 m, {1} | WIDTH 50 mm; LENGTH 66 m; COLOUR {1} | T=transparent/clear R=rot_bedruckt/printed_red
                                FM-{1}     | 14.9+9.0  | 1  |     | Füllmaterial {1} | Filling material {1} | CONTENT 100 l | CH=Chips_100_l/chips_100_l PA=Papierpolster_450_m/paper_450_m
                                """),
                        ArticleSeries.read(BAG, """
                                DVB-{1}    | 1.90*1.35 | 100 | H M | Druckverschlussbeutel {1} mm | Zip bag {1} mm | SIZE {1} mm | 60×80 80×120 100×150 150×220 200×300 300×400
                                FB-P-{1}   | 2.90*1.4  | 100 | H S | Flachbeutel {1} mm, 50 µm | Flat bag {1} mm, 50 µm | SIZE {1} mm | 100×150 150×250 200×300 300×500
                                LPT-{1}    | 14.0*1.3  | 100 | H M | Luftpolstertasche Größe {1} | Padded mailer size {1} | SIZE {1} | A C D F G K
                                DPT-{1}    | 24.0+4.0  | 100 | H   | Dokumententasche {1}, Lieferschein | Document pouch {1}, delivery note | SIZE {1} | C6 DL C5
                                """),
                        ArticleSeries.read(LABEL, """
                                ET-{1}     | 9.90+1.6  | 2  | M   | Thermoetiketten {1} mm, Rolle | Thermal labels {1} mm, roll | SIZE {1} mm | 57×32 76×51 100×50 100×150
                                WE-{1}     | 8.90+0.5  | 5  | S   | Warnetikett {1}, 500 Stück | Warning label {1}, 500 pieces | CONTENT 500 Stück/500 pieces | VG=Vorsicht_Glas/Fragile OB=Oben/This_side_up NS=Nicht_stapeln/Do_not_stack
                                SZ-S-{1}   | 4.90+0.8  | 1  |     | Sicherheitszeichen {1} | Safety sign {1} | NORM ISO 7010 | NA=Notausgang/Emergency_exit RV=Rauchen_verboten/No_smoking FL=Feuerlöscher/Fire_extinguisher EH=Erste_Hilfe/First_aid
                                """),
                        ArticleSeries.read(LASHING, """
                                ZG-{1}     | 7.90+4.5  | 2  | M   | Zurrgurt 2-teilig {1} | Ratchet strap two-part {1} | NORM EN 12195-2; SIZE {1} | 25-4=25_mm_×_4_m 35-6=35_mm_×_6_m 50-8=50_mm_×_8_m 50-12=50_mm_×_12_m
                                ARM-{1}    | 2.90+1.9  | 1  | S O | Antirutschmatte {1} mm | Anti-slip mat {1} mm | SIZE {1} mm | 200×200×8 500×200×8 1200×800×8
                                """),
                        ArticleSeries.read(OFFICE, """
                                KP-{1}     | 4.90+1.0  | 5  | S B | Kopierpapier A4, 500 Blatt, {1} | Copy paper A4, 500 sheets, {1} | SIZE A4; CONTENT 500 Blatt/500 sheets | 80=80_g RC=Recycling
                                OR-B-{1}   | 2.40+0.2  | 20 | M   | Ordner A4 breit, {1} | Lever arch file A4 wide, {1} | SIZE A4; COLOUR {1} | S=schwarz/black B=blau/blue R=rot/red G=grün/green
                                NB-{1}     | 1.60+0.5  | 10 | M   | Haftnotizen {1} mm, gelb | Sticky notes {1} mm, yellow | SIZE {1} mm; COLOUR gelb/yellow | 51×38 76×76 127×76
                                QB-{1}     | 4.90+1.0  | 5  |     | {2}block A5, 3×50 Blatt | {2} pad A5, 3×50 sheets | SIZE A5 | LI:Lieferschein/Delivery_note RE:Regiezettel/Time_sheet QU:Quittung/Receipt
                                """),
                        ArticleSeries.read(PEN, """
                                PM-{1}-{2} | 1.60+0.4+0 | 10 | M | Permanentmarker {1} mm, {2} | Permanent marker {1} mm, {2} | WIDTH {1} mm; COLOUR {2} | 1 3 5 × S=schwarz/black R=rot/red B=blau/blue
                                KU-{1}     | 0.45+0    | 50 | S   | Kugelschreiber {1} | Ballpoint pen {1} | COLOUR {1} | B=blau/blue S=schwarz/black R=rot/red
                                TM-{1}     | 1.10+0    | 10 |     | Textmarker {1} | Highlighter {1} | COLOUR {1} | G=gelb/yellow O=orange/orange N=grün/green
                                """),
                        ArticleSeries.read(FOOD, """
                                KA-1000-{1} | 17.9+1.5 | 6  | M   | Kaffee ganze Bohne 1 kg, {2} | Coffee, whole beans 1 kg, {2} | CONTENT 1 kg | E:Espresso/espresso C:Crema/crema F:Fairtrade/fair_trade
                                TE-{1}     | 3.90+0.2  | 10 | M   | {2}, 50 Beutel | {2}, 50 bags | CONTENT 50 Beutel/50 bags | GR:Grüntee/Green_tea PF:Pfefferminztee/Peppermint_tea FR:Früchtetee/Fruit_tea KA:Kamillentee/Camomile_tea
                                ZU-{1}     | 2.20+3.9  | 10 | S   | {2} | {2} | CONTENT 1 kg | WU:Würfelzucker_1_kg/Sugar_cubes_1_kg ST:Zuckersticks_1.000_Stück/Sugar_sticks_1,000_pieces
                                GB-{1}     | 4.90+2.4  | 5  |     | {2} | {2} | CONTENT 1 kg | KE:Kekse_Mischung_1_kg/Biscuit_mix_1_kg SC:Schokoriegel_24_Stück/Chocolate_bars_24_pieces NU:Studentenfutter_1_kg/Trail_mix_1_kg
                                HM-K-{1}   | 6.90+1.0  | 5  |     | Kondensmilch {1} Portionen | Coffee creamer {1} portions | CONTENT {1} Portionen/{1} portions | 100 240
                                """),
                        ArticleSeries.read(CUP, """
                                KF-F-{1}   | 1.90+0.3  | 20 | S   | Kaffeefilter Größe {1}, 100 Stück | Coffee filters size {1}, 100 pieces | SIZE {1}; CONTENT 100 Stück/100 pieces | 2 4
                                BE-P-{1}   | 4.20+0.9  | 10 | M   | Pappbecher {1} ml, 50 Stück | Paper cups {1} ml, 50 pieces | CONTENT 50 Stück/50 pieces | 100 200 300
                                """),
                        ArticleSeries.read(BOOK, """
                                FB-{1}     | 24.30+2.8 | 1 | O +3 | {2} | {2} | LANGUAGE Deutsch/German | SW:Schweißen_für_Praktiker/Welding_for_practitioners SH:Sanitär_und_Heizung_kompakt/Plumbing_and_heating_in_brief KF:Fahrzeugtechnik_Tabellen/Vehicle_engineering_tables MA:Maler_und_Lackierer/Painters_and_varnishers BW:Kalkulation_im_Handwerk/Costing_in_the_trades VE:Prüfung_nach_VDE/Testing_to_VDE BR:Brandschutz_im_Betrieb/Fire_protection_at_work
                                """),
                        ArticleSeries.read(LADDER, """
                                LT-{1}     | 49.0+17.0 | 1 | M +6 | Stehleiter Aluminium {1} Stufen | Step ladder aluminium {1} steps | NORM EN 131; SIZE {1} Stufen/{1} steps | 3 4 5 6 8
                                LA-{1}     | 69.0+29.0 | 1 | +9   | Anlegeleiter Aluminium {1} Sprossen | Leaning ladder aluminium {1} rungs | NORM EN 131; SIZE {1} Sprossen/{1} rungs | 9 12 15
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
