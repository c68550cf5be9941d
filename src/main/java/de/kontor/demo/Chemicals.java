package de.kontor.demo;

import java.util.ArrayList;
import java.util.List;

/** What glues, seals, tapes and cleans. */
final class Chemicals {
    private static final Family ADHESIVE = Family.of(
            "adhesives",
            ArticleGroup.CHEMICALS,
            "cartridge",
            "Klebstoff für Handwerk und Montage. Untergrund sauber, trocken und fettfrei.",
            "Adhesive for trade and assembly. Surface clean, dry and free of grease.");
    private static final Family SEALANT = Family.of(
            "sealants",
            ArticleGroup.CHEMICALS,
            "cartridge",
            "Dichtstoff in der Kartusche für innen und außen.",
            "Sealant in a cartridge for indoor and outdoor use.");
    private static final Family TAPE = Family.of(
            "tapes",
            ArticleGroup.CHEMICALS,
            "tape",
            "Klebeband auf der Rolle, gleichmäßig abrollend.",
            "Adhesive tape on a roll that unwinds evenly.");
    private static final Family CLEANING = Family.of(
            "cleaning",
            ArticleGroup.CLEANING,
            "bottle",
            "Reinigung für Werkstatt, Hände und Maschine.",
            "Cleaning for workshop, hands and machine.");
    private static final Family LUBRICANT = Family.of(
            "lubricants",
            ArticleGroup.CHEMICALS,
            "spray",
            "Technisches Spray für Wartung und Montage.",
            "Technical spray for maintenance and assembly.");

    private Chemicals() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        all.addAll(ArticleTable.read(ADHESIVE, """
                MK-310-W | 3.09 | 12 | S =6 | Montagekleber 310 ml, lösemittelfrei, weiß | Assembly adhesive 310 ml, solvent-free, white  | CONTENT 310 ml; COLOUR weiß/white
                MK-310-T | 5.90 | 12 | S    | Montagekleber 310 ml, transparent          | Assembly adhesive 310 ml, clear                | CONTENT 310 ml; COLOUR transparent/clear
                EP-25    | 9.80 |  6 |      | Epoxidharzkleber 2K, 25 ml                 | Epoxy adhesive, two-component, 25 ml           | CONTENT 25 ml
                IM-300   |11.40 | 12 | +6   | Injektionsmörtel 300 ml, Vinylester        | Injection mortar 300 ml, vinyl ester           | CONTENT 300 ml; COLOUR grau/grey
                """));
        all.addAll(ArticleTable.read(ADHESIVE.drawnAs("bottle"), """
                HL-750-D3 | 6.90 |  6 | S   | Holzleim D3 750 g, weiß                    | Wood glue D3 750 g, white                      | CONTENT 750 g; NORM EN 204 D3
                HL-5-D3   |34.50 |  1 |     | Holzleim D3 5 kg, weiß                     | Wood glue D3 5 kg, white                       | CONTENT 5 kg; NORM EN 204 D3
                SK-20     | 4.20 | 10 | S   | Sekundenkleber 20 g                        | Instant adhesive 20 g                          | CONTENT 20 g
                SG-50     |12.90 |  5 | S   | Schraubensicherung mittelfest 50 ml        | Threadlocker medium strength 50 ml             | CONTENT 50 ml; COLOUR blau/blue
                """));
        all.addAll(ArticleTable.read(SEALANT, """
                SI-310-W | 4.40 | 12 | S    | Silikon Sanitär 310 ml, weiß               | Sanitary silicone 310 ml, white                | CONTENT 310 ml; COLOUR weiß/white
                SI-310-G | 4.40 | 12 | S    | Silikon Sanitär 310 ml, grau               | Sanitary silicone 310 ml, grey                 | CONTENT 310 ml; COLOUR grau/grey
                SI-310-T | 4.40 | 12 | S    | Silikon Sanitär 310 ml, transparent        | Sanitary silicone 310 ml, clear                | CONTENT 310 ml; COLOUR transparent/clear
                SI-310-S | 4.60 | 12 |      | Silikon Sanitär 310 ml, schwarz            | Sanitary silicone 310 ml, black                | CONTENT 310 ml; COLOUR schwarz/black
                AC-310-W | 2.20 | 12 | S    | Acryl 310 ml, überstreichbar, weiß         | Acrylic sealant 310 ml, paintable, white       | CONTENT 310 ml; COLOUR weiß/white
                AC-310-B | 2.40 | 12 |      | Acryl 310 ml, überstreichbar, braun        | Acrylic sealant 310 ml, paintable, brown       | CONTENT 310 ml; COLOUR braun/brown
                PU-750   | 6.80 | 12 | S    | Montageschaum 750 ml, 1K                   | Assembly foam 750 ml, one-component            | CONTENT 750 ml
                PU-750-P | 7.20 | 12 |      | Pistolenschaum 750 ml, 1K                  | Gun foam 750 ml, one-component                 | CONTENT 750 ml
                """));
        all.addAll(ArticleTable.read(TAPE, """
                KB-50-50   | 3.10 | 12 | S  | Malerkrepp 50 mm × 50 m                    | Masking tape 50 mm × 50 m                      | WIDTH 50 mm; LENGTH 50 m
                KB-30-50   | 1.95 | 24 | S  | Malerkrepp 30 mm × 50 m                    | Masking tape 30 mm × 50 m                      | WIDTH 30 mm; LENGTH 50 m
                GB-50-50   | 7.90 | 12 | S  | Gewebeband 50 mm × 50 m, silber            | Duct tape 50 mm × 50 m, silver                 | WIDTH 50 mm; LENGTH 50 m; COLOUR silber/silver
                DB-19-25   | 6.40 | 10 |    | Doppelklebeband 19 mm × 25 m               | Double-sided tape 19 mm × 25 m                 | WIDTH 19 mm; LENGTH 25 m
                WB-70-500  |12.30 |  1 |    | Warnband 70 mm × 500 m, rot-weiß           | Barrier tape 70 mm × 500 m, red and white      | WIDTH 70 mm; LENGTH 500 m; COLOUR rot-weiß/red and white
                """));
        all.addAll(ArticleTable.read(CLEANING, """
                HR-500   | 4.90 | 12 | S    | Handreiniger 500 ml, sandfrei              | Hand cleaner 500 ml, without grit              | CONTENT 500 ml
                HR-3     |19.80 |  4 | S    | Handreiniger 3 l, Spenderflasche           | Hand cleaner 3 l, dispenser bottle             | CONTENT 3 l
                GR-1     | 5.60 |  6 | S    | Glasreiniger 1 l                           | Glass cleaner 1 l                              | CONTENT 1 l
                IR-10    |28.40 |  1 |      | Industriereiniger Konzentrat 10 l          | Industrial cleaner concentrate 10 l            | CONTENT 10 l
                """));
        all.addAll(ArticleTable.read(CLEANING.drawnAs("roll"), """
                PT-2-500 | 13.90 |  2 | S   | Putztuchrolle 2-lagig, 500 Blatt, blau     | Wiping roll two-ply, 500 sheets, blue          | CONTENT 500 Blatt/500 sheets; COLOUR blau/blue
                PL-10    | 17.50 |  1 | S   | Putzlappen bunt, 10 kg                     | Cleaning rags coloured, 10 kg                  | CONTENT 10 kg
                MS-120   | 11.80 |  5 | S   | Müllsäcke 120 l, 25 Stück, schwarz         | Refuse sacks 120 l, 25 pieces, black           | CONTENT 25 Stück/25 pieces; COLOUR schwarz/black
                """));
        all.addAll(ArticleTable.read(LUBRICANT, """
                MO-400   | 6.20 | 12 | S    | Multifunktionsöl 400 ml, Spray             | Multi-purpose oil 400 ml, spray                | CONTENT 400 ml
                BR-500   | 3.40 | 12 | S    | Bremsenreiniger 500 ml, Spray              | Brake cleaner 500 ml, spray                    | CONTENT 500 ml
                ZI-400   | 8.90 | 12 |      | Zinkspray 400 ml, grau                     | Zinc spray 400 ml, grey                        | CONTENT 400 ml; COLOUR grau/grey
                SI-400   | 5.80 | 12 |      | Silikonspray 400 ml                        | Silicone spray 400 ml                          | CONTENT 400 ml
                """));
        return all;
    }
}
