package de.kontor.demo;

import java.util.ArrayList;
import java.util.List;

/** What people wear to stay whole. */
final class Protection {
    private static final Family SHOE = Family.of(
                    "safety-shoes",
                    ArticleGroup.PROTECTION,
                    "shoe",
                    "Sicherheitsschuh mit Zehenschutzkappe und durchtrittsicherer Sohle, antistatisch.",
                    "Safety shoe with toe cap and penetration-resistant sole, antistatic.")
            .lasting();
    private static final Family GLOVE = Family.of(
            "gloves",
            ArticleGroup.PROTECTION,
            "glove",
            "Schutzhandschuh mit Strickbund, atmungsaktiv; Größe nach Handumfang wählen.",
            "Protective glove with knitted cuff, breathable; choose the size by hand circumference.");
    private static final Family MASK = Family.of(
            "respirators",
            ArticleGroup.PROTECTION,
            "mask",
            "Atemschutz gegen feste und flüssige Partikel.",
            "Respiratory protection against solid and liquid particles.");
    private static final Family EYES_EARS = Family.of(
            "eye-and-ear",
            ArticleGroup.PROTECTION,
            "goggles",
            "Schutz für Augen und Ohren am Arbeitsplatz.",
            "Protection for eyes and ears at work.");

    private Protection() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        for (int size = 39; size <= 47; size++) {
            boolean common = size >= 41 && size <= 45;
            all.add(shoe("S3", size, "64.90", "Sicherheitsstiefel", "Safety boot")
                    .standard(common)
                    .done());
            if (common) {
                all.add(shoe("S1P", size, "49.90", "Sicherheitshalbschuh", "Safety shoe")
                        .leadTime(7)
                        .done());
            }
        }
        for (int size = 8; size <= 11; size++) {
            all.add(glove("HM", size, "1.58", 12, "Montagehandschuh PU, grau", "Assembly glove PU, grey", "EN 388")
                    .standard()
                    .done());
            all.add(glove(
                            "HN",
                            size,
                            "2.95",
                            12,
                            "Nitrilhandschuh, ölbeständig",
                            "Nitrile glove, oil-resistant",
                            "EN 388")
                    .standard(size >= 9)
                    .done());
            all.add(glove(
                            "HX",
                            size,
                            "8.40",
                            6,
                            "Schnittschutzhandschuh Stufe D",
                            "Cut protection glove level D",
                            "EN 388")
                    .leadTime(8)
                    .done());
        }
        all.addAll(ArticleTable.read(MASK, """
                AM-P2   | 1.35 | 20 | S  | Atemschutzmaske FFP2 mit Ventil         | Respirator FFP2 with valve             | NORM EN 149; PROTECTION FFP2
                AM-P3   | 3.60 | 10 | S  | Atemschutzmaske FFP3 mit Ventil         | Respirator FFP3 with valve             | NORM EN 149; PROTECTION FFP3
                AM-P2-O | 0.85 | 30 |    | Atemschutzmaske FFP2 ohne Ventil        | Respirator FFP2 without valve          | NORM EN 149; PROTECTION FFP2
                HM-A2P3 |48.50 |  1 | +9 | Halbmaske mit Filtern A2P3              | Half mask with filters A2P3            | NORM EN 140; PROTECTION A2P3
                FI-A2P3 |23.90 |  2 | +9 | Filter A2P3 für Halbmaske, Paar         | Filters A2P3 for half mask, pair       | NORM EN 14387; PROTECTION A2P3
                """));
        all.addAll(ArticleTable.read(EYES_EARS, """
                SB-K    | 3.90 | 10 | S  | Schutzbrille klar, kratzfest            | Safety glasses clear, scratch-resistant| NORM EN 166; COLOUR klar/clear
                SB-G    | 4.40 | 10 |    | Schutzbrille getönt, kratzfest          | Safety glasses tinted, scratch-resistant| NORM EN 166; COLOUR getönt/tinted
                GS-200  |22.50 |  1 | S  | Gehörschutzstöpsel SNR 37, 200 Paar     | Ear plugs SNR 37, 200 pairs            | NORM EN 352-2; CONTENT 200 Paar/200 pairs
                KG-30   |17.80 |  1 | S  | Kapselgehörschutz SNR 30                | Ear defenders SNR 30                   | NORM EN 352-1; PROTECTION SNR 30
                """));
        return all;
    }

    private static ArticleSheet shoe(String level, int size, String list, String de, String en) {
        return SHOE.article(
                        "SH-%s-%d".formatted(level, size),
                        list,
                        "%s %s, Größe %d".formatted(de, level, size),
                        "%s %s, size %d".formatted(en, level, size))
                .fact(Fact.NORM, "EN ISO 20345")
                .fact(Fact.PROTECTION, level)
                .fact(Fact.SIZE, String.valueOf(size))
                .in("PR");
    }

    private static ArticleSheet glove(String code, int size, String list, int pack, String de, String en, String norm) {
        return GLOVE.article(
                        "%s-%d".formatted(code, size),
                        list,
                        "%s, Größe %d".formatted(de, size),
                        "%s, size %d".formatted(en, size))
                .fact(Fact.NORM, norm)
                .fact(Fact.SIZE, String.valueOf(size))
                .in("PR")
                .pack(pack);
    }
}
