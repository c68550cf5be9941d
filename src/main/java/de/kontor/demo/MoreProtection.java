package de.kontor.demo;

import java.util.List;
import java.util.stream.Stream;

/** What protects beyond {@link Protection}: by size, as people are. */
final class MoreProtection {
    private static final Family SHOE = of(
                    "safety-shoes",
                    "shoe",
                    "Sicherheitsschuh mit Zehenschutzkappe, antistatisch.",
                    "Safety shoe with toe cap, antistatic.")
            .lasting();
    private static final Family GLOVE = of(
            "gloves",
            "glove",
            "Schutzhandschuh; Größe nach Handumfang wählen.",
            "Protective glove; choose the size by hand circumference.");
    private static final Family MASK = of(
            "respirators",
            "mask",
            "Atemschutz gegen Partikel und Gase.",
            "Respiratory protection against particles and gases.");
    private static final Family SIGHT =
            of("eye-and-ear", "goggles", "Schutz für Augen und Ohren.", "Protection for eyes and ears.");
    private static final Family WEAR = of(
                    "workwear",
                    "vest",
                    "Berufskleidung aus strapazierfähigem Mischgewebe.",
                    "Workwear of hard-wearing mixed fabric.")
            .lasting();
    private static final Family SIGNAL = of(
                    "high-visibility",
                    "vest",
                    "Warnschutz mit Reflexstreifen.",
                    "High-visibility clothing with reflective stripes.")
            .lasting();
    private static final Family HEAD = of(
                    "head-and-knee", "helmet", "Schutz für Kopf und Knie.", "Protection for head and knees.")
            .lasting();
    private static final Family AID =
            of("first-aid", "first-aid", "Erste Hilfe im Betrieb nach DIN.", "First aid at work to DIN.");

    private MoreProtection() {}

    private static Family of(String category, String picture, String de, String en) {
        return Family.of(category, ArticleGroup.PROTECTION, picture, de, en);
    }

    static List<DemoArticle> all() {
        return Stream.of(
                        ArticleSeries.read(SHOE, """
                                SH-S1-{1}  | 39.90+0 | 1 | P M +7 | Sicherheitssandale S1, Größe {1} | Safety sandal S1, size {1} | NORM EN ISO 20345; PROTECTION S1; SIZE {1} | 38 39 40 41 42 43 44 45 46 47
                                SH-S2-{1}  | 46.90+0 | 1 | P +7   | Sicherheitsschuh S2 weiß, Größe {1} | Safety shoe S2 white, size {1} | NORM EN ISO 20345; PROTECTION S2; SIZE {1}; COLOUR weiß/white | 36 37 38 39 40 41 42 43 44 45 46
                                SH-S3L-{1} | 89.90+0 | 1 | P M    | Sicherheitsschuh S3 leicht, Größe {1} | Safety shoe S3 light, size {1} | NORM EN ISO 20345; PROTECTION S3; SIZE {1} | 36 37 38 39 40 41 42 43 44 45 46 47 48
                                SH-S5-{1}  | 32.90+0 | 1 | P +9   | Sicherheitsgummistiefel S5, Größe {1} | Safety rubber boot S5, size {1} | NORM EN ISO 20345; PROTECTION S5; SIZE {1} | 39 40 41 42 43 44 45 46
                                """),
                        ArticleSeries.read(GLOVE, """
                                HS-L-{1}   | 3.90+0.1 | 12 | P M | Lederhandschuh Rindspaltleder, Größe {1} | Leather glove cowhide split, size {1} | NORM EN 388; SIZE {1}; MATERIAL Leder/leather | 8 9 10 11 12
                                HL-T-{1}   | 2.20+0   | 12 | P M B | Latexhandschuh geschrumpft, Größe {1} | Latex coated glove, crinkled, size {1} | NORM EN 388; SIZE {1}; MATERIAL Latex | 7 8 9 10 11
                                HW-K-{1}   | 4.90+0   | 12 | P M | Winterhandschuh gefüttert, Größe {1} | Winter glove lined, size {1} | NORM EN 511; SIZE {1} | 8 9 10 11
                                HC-{1}     | 5.60+0   | 12 | P +7 | Chemikalienhandschuh Nitril, Größe {1} | Chemical glove nitrile, size {1} | NORM EN 374; SIZE {1}; MATERIAL Nitril/nitrile | 7 8 9 10 11
                                HE-{1}-{2} | 9.80+0+0.4 | 10 | M | Einmalhandschuh Nitril {2}, 100 Stück, Größe {1} | Disposable glove nitrile {2}, 100 pieces, size {1} | NORM EN 455; SIZE {1}; COLOUR {2}; CONTENT 100 Stück/100 pieces | S M L XL XXL × B=blau/blue S=schwarz/black
                                HXF-{1}    | 12.9+0   | 6  | P   | Schnittschutzhandschuh Stufe F, Größe {1} | Cut protection glove level F, size {1} | NORM EN 388; SIZE {1}; PROTECTION F | 7 8 9 10 11
                                HM-{1}     | 1.58+0   | 12 | P S | Montagehandschuh PU, grau, Größe {1} | Assembly glove PU, grey, size {1} | NORM EN 388; SIZE {1} | 6 7
                                """),
                        ArticleSeries.read(MASK, """
                                AM-F{1}    | 1.10+1.9 | 20 | S | Faltmaske FFP{1} mit Ventil, einzeln verpackt | Folding respirator FFP{1} with valve, packed singly | NORM EN 149; PROTECTION FFP{1} | 2 3
                                FI-{1}     | 9.90+3.6 | 2  | M | Filter {1} für Halbmaske, Paar | Filters {1} for half mask, pair | NORM EN 143; PROTECTION {1} | P2 P3 A1 A2 ABEK1
                                VM-{1}     | 119+20.0 | 1  | +9 | Vollmaske Größe {1} | Full face mask size {1} | NORM EN 136; SIZE {1} | S M L
                                """),
                        ArticleSeries.read(SIGHT, """
                                SB-V-{1}   | 7.90+1.5 | 5  | M | Vollsichtbrille {1} | Safety goggles {1} | NORM EN 166 | ST=klar/clear AB=beschlagfrei/anti-fog IB=für_Brillenträger/over_glasses
                                SB-U-{1}   | 5.90+0.5 | 10 | S | Bügelbrille {1}, leicht | Safety spectacles {1}, light | NORM EN 166; COLOUR {1} | KL=klar/clear GE=gelb/yellow GR=grau/grey
                                KG-{1}     | 14.9+6.0 | 1  | M | Kapselgehörschutz SNR {1}, faltbar | Ear defenders SNR {1}, foldable | NORM EN 352-1; PROTECTION SNR {1} | 25 27 32 35
                                GS-B-{1}   | 4.90+2.0 | 5  | S | Bügelgehörschutz SNR {1} | Banded ear plugs SNR {1} | NORM EN 352-2; PROTECTION SNR {1} | 22 26
                                """),
                        ArticleSeries.read(WEAR, """
                                BH-{1}     | 49.90+0   | 1 | M +6 | Bundhose grau, Größe {1} | Work trousers grey, size {1} | SIZE {1}; COLOUR grau/grey | 44 46 48 50 52 54 56 58 60
                                LH-H-{1}   | 59.90+0   | 1 | +6   | Latzhose blau, Größe {1} | Bib overalls blue, size {1} | SIZE {1}; COLOUR blau/blue | 46 48 50 52 54 56 58
                                AJ-{1}     | 54.90+0   | 1 | M +6 | Arbeitsjacke grau, Größe {1} | Work jacket grey, size {1} | SIZE {1}; COLOUR grau/grey | S M L XL XXL 3XL
                                TS-{1}-{2} | 7.90+0+0  | 5 | M    | T-Shirt {2}, Größe {1} | T-shirt {2}, size {1} | SIZE {1}; COLOUR {2} | S M L XL XXL 3XL × S=schwarz/black G=grau/grey
                                SJ-{1}     | 64.90+0   | 1 | +6   | Softshelljacke schwarz, Größe {1} | Softshell jacket black, size {1} | SIZE {1}; COLOUR schwarz/black | S M L XL XXL
                                EO-{1}     | 3.90+0    | 10 | M   | Einwegoverall Typ 5/6 weiß, Größe {1} | Disposable overall type 5/6 white, size {1} | NORM EN 13034; SIZE {1} | M L XL XXL
                                SO-K-{1}   | 3.20+0    | 10 | S   | Arbeitssocken, Größe {1} | Work socks, size {1} | SIZE {1} | 39-42 43-46
                                """),
                        ArticleSeries.read(SIGNAL, """
                                WW-{1}-{2} | 3.90+0+0  | 10 | M   | Warnweste {2}, Größe {1} | High-visibility vest {2}, size {1} | NORM EN ISO 20471; SIZE {1}; COLOUR {2} | M L XL XXL × G=gelb/yellow O=orange/orange
                                WJ-{1}     | 59.90+0   | 1  | +8  | Warnschutzjacke gelb, Größe {1} | High-visibility jacket yellow, size {1} | NORM EN ISO 20471; SIZE {1}; COLOUR gelb/yellow | S M L XL XXL
                                """),
                        ArticleSeries.read(HEAD, """
                                SHE-{1}    | 12.90+0   | 1  | S   | Schutzhelm {1}, 6-Punkt | Safety helmet {1}, six-point | NORM EN 397; COLOUR {1} | W=weiß/white G=gelb/yellow B=blau/blue R=rot/red
                                AS-{1}     | 14.90+1.0 | 1  |     | Anstoßkappe {1} | Bump cap {1} | NORM EN 812; COLOUR {1} | S=schwarz/black B=blau/blue
                                KN-{1}     | 9.90+6.0  | 1  | S P | Knieschoner {1} | Knee pads {1} | NORM EN 14404 | ST=Standard/standard GE=Gel/gel
                                """),
                        ArticleSeries.read(AID, """
                                VK-{1}     | 24.9+22.0 | 1  | S   | Verbandkasten {1} | First aid kit {1} | NORM {1} | C=DIN_13157 E=DIN_13169
                                PF-{1}     | 4.90+3.0  | 10 | S   | Pflasterstrips {1} Stück, elastisch | Plasters {1} pieces, elastic | CONTENT {1} Stück/{1} pieces | 50 100
                                AS-L-{1}   | 5.90+4.0  | 2  |     | Augenspülflasche {1} ml | Eye wash bottle {1} ml | CONTENT {1} ml; NORM EN 15154 | 200 500
                                HC-S-{1}   | 6.40+9.0  | 6  | M   | Hautschutzcreme {1} ml | Skin protection cream {1} ml | CONTENT {1} ml | 100 500 1000
                                """))
                .flatMap(List::stream)
                .toList();
    }
}
