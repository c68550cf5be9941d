package de.kontor.bench;

import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Attribute;
import de.kontor.catalog.Category;
import de.kontor.catalog.Gtin;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A catalogue of any size whose names, sizes and numbers look like a technical wholesaler's; the same every time. */
final class GeneratedArticles {
    private static final String[][] KINDS = {
        {"Sechskantschraube", "Hexagon head bolt", "DIN 933"},
        {"Zylinderschraube mit Innensechskant", "Socket head cap screw", "DIN 912"},
        {"Senkkopfschraube", "Countersunk screw", "DIN 7991"},
        {"Linsenkopfschraube", "Pan head screw", "ISO 7380"},
        {"Gewindestange", "Threaded rod", "DIN 976"},
        {"Sechskantmutter", "Hexagon nut", "DIN 934"},
        {"Stoppmutter", "Lock nut", "DIN 985"},
        {"Unterlegscheibe", "Washer", "DIN 125"},
        {"Federring", "Spring washer", "DIN 127"},
        {"Spanplattenschraube", "Chipboard screw", "EN 14592"},
        {"Terrassenschraube", "Decking screw", "EN 14566"},
        {"Rahmendübel", "Frame anchor", "ETA 07"},
        {"Bolzenanker", "Bolt anchor", "ETA 99"},
        {"Spiralbohrer", "Twist drill", "DIN 338"},
        {"Hammerbohrer", "Hammer drill bit", "SDS"},
        {"Trennscheibe", "Cutting disc", "EN 12413"},
        {"Fächerscheibe", "Flap disc", "EN 13743"},
        {"Maschinengewindebohrer", "Machine tap", "DIN 371"},
        {"Passschraube", "Fitting bolt", "DIN 609"},
        {"Augenschraube", "Eye bolt", "DIN 444"},
    };
    private static final int[] DIAMETERS = {3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 30};
    private static final int[] LENGTHS = {
        8, 10, 12, 16, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90, 100, 110, 120, 130, 140, 160, 180, 200
    };
    private static final String[][] FINISHES = {
        {"verzinkt", "zinc plated"},
        {"Edelstahl A2", "stainless steel A2"},
        {"Edelstahl A4", "stainless steel A4"},
        {"blank", "plain"},
        {"schwarz", "black"},
        {"feuerverzinkt", "hot-dip galvanised"},
        {"Messing", "brass"},
        {"gelb chromatiert", "yellow passivated"},
        {"Polyamid", "polyamide"},
        {"Festigkeit 8.8", "class 8.8"},
        {"Festigkeit 10.9", "class 10.9"},
        {"Festigkeit 12.9", "class 12.9"},
        {"phosphatiert", "phosphated"},
        {"Kupfer", "copper"},
        {"Titan", "titanium"},
        {"Zinklamelle", "zinc flake"},
        {"vernickelt", "nickel plated"},
        {"Aluminium", "aluminium"},
    };

    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final List<String> sizes = new ArrayList<>();
    private final Random random = new Random(7);

    /** So many articles, at most 103,680. */
    GeneratedArticles(int count) {
        int all = KINDS.length * DIAMETERS.length * LENGTHS.length * FINISHES.length;
        if (count > all) {
            throw new IllegalArgumentException("At most " + all + " articles");
        }
        for (int i = 0; i < count; i++) {
            // spread over everything, so that a small catalogue has all kinds and sizes too
            int pick = (int) ((long) i * all / count);
            int kind = pick % KINDS.length;
            int diameter = DIAMETERS[pick / KINDS.length % DIAMETERS.length];
            int length = LENGTHS[pick / KINDS.length / DIAMETERS.length % LENGTHS.length];
            int finish = pick / KINDS.length / DIAMETERS.length / LENGTHS.length;
            sizes.add("M" + diameter + "x" + length);
            drafts.add(draft(i, kind, sizes.getLast(), finish));
        }
    }

    List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        for (int group = 0; group < 4; group++) {
            categories.add(new Category(
                    "group" + group, Optional.empty(), new LocalizedText("Gruppe " + group, "Group " + group), group));
        }
        for (int kind = 0; kind < KINDS.length; kind++) {
            categories.add(new Category(
                    category(kind),
                    Optional.of("group" + kind % 4),
                    new LocalizedText(KINDS[kind][0] + "n", KINDS[kind][1] + "s"),
                    kind));
        }
        return categories;
    }

    List<ArticleDraft> drafts() {
        return drafts;
    }

    /** What a buyer types to find some article, in ten kinds that take turns. */
    String query(int turn) {
        int at = random.nextInt(drafts.size());
        ArticleDraft article = drafts.get(at);
        String size = sizes.get(at);
        String name = article.name().de().split(" ")[0];
        String norm = KINDS[kindOf(article)][2];
        return switch (turn % 10) {
            case 0 -> article.number();
            case 1 -> article.number().substring(0, 6);
            case 2 -> article.gtin();
            case 3 -> name;
            case 4 -> name + " " + size;
            case 5 -> size.substring(1).replace("x", " x ");
            case 6 -> norm.replace(" ", "") + " " + size;
            case 7 -> typo(name);
            case 8 ->
                name.substring(0, Math.min(6, name.length())) + " " + FINISHES[random.nextInt(FINISHES.length)][0];
            default -> article.name().en().split(",")[0];
        };
    }

    /** The category of some article, for every second turn. */
    Optional<String> category(long turn) {
        return turn / 10 % 2 == 0 ? Optional.empty() : Optional.of(category(random.nextInt(KINDS.length)));
    }

    private String typo(String word) {
        int at = 2 + random.nextInt(word.length() - 4);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static int kindOf(ArticleDraft article) {
        return Integer.parseInt(article.categoryCode().substring("kind".length()));
    }

    private static String category(int kind) {
        return "kind" + kind;
    }

    private static ArticleDraft draft(int serial, int kind, String size, int finish) {
        String digits = "29%010d".formatted(serial);
        String[] names = KINDS[kind];
        String[] finishes = FINISHES[finish];
        return new ArticleDraft(
                "%03d-%06d".formatted(100 + kind, serial),
                digits + Gtin.checkDigit(digits),
                "HN" + (serial * 7L + 11),
                new LocalizedText(
                        names[0] + " " + names[2] + ", " + size + ", " + finishes[0],
                        names[1] + ", " + size + ", " + finishes[1]),
                new LocalizedText(names[0] + " für Werkstatt und Montage.", names[1] + " for workshop and assembly."),
                category(kind),
                "FASTENERS",
                PriceUnit.HUNDRED,
                100,
                "C62",
                VatRate.STANDARD,
                List.of(
                        attribute("norm", "Norm", "Standard", names[2], names[2]),
                        attribute("size", "Größe", "Size", size, size),
                        attribute("material", "Werkstoff", "Material", finishes[0], finishes[1])),
                true,
                true,
                true,
                false,
                5,
                ArticleStatus.ACTIVE,
                "screw",
                UnitPrice.of("5.4600"));
    }

    private static Attribute attribute(String code, String labelDe, String labelEn, String de, String en) {
        return new Attribute(code, new LocalizedText(labelDe, labelEn), new LocalizedText(de, en));
    }
}
