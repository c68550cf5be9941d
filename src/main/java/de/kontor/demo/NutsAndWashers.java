package de.kontor.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nuts and washers to DIN standards, priced per 100. */
final class NutsAndWashers {
    private static final Family NUT = Family.of(
            "nuts",
            ArticleGroup.FASTENERS,
            "nut",
            "Mutter mit metrischem Regelgewinde, passend zu Schrauben gleicher Größe.",
            "Nut with metric coarse thread, for screws of the same size.");
    private static final Family WASHER = Family.of(
            "washers",
            ArticleGroup.FASTENERS,
            "washer",
            "Scheibe, verteilt die Kraft unter Kopf und Mutter und schont die Oberfläche.",
            "Washer that spreads the load under head and nut and protects the surface.");
    /** Hole of a washer by thread, in mm. */
    private static final Map<Integer, String> HOLES =
            Map.of(3, "3.2", 4, "4.3", 5, "5.3", 6, "6.4", 8, "8.4", 10, "10.5", 12, "13", 16, "17", 20, "21");

    private NutsAndWashers() {}

    static List<DemoArticle> all() {
        List<DemoArticle> all = new ArrayList<>();
        for (int d : List.of(3, 4, 5, 6, 8, 10, 12, 16, 20)) {
            all.add(nut("934", "Sechskantmutter", "hex nut", Finish.ZINC_8, d, 0.0667));
            all.add(washer("125", "Unterlegscheibe", "washer", Finish.ZINC, d, 0.028));
        }
        for (int d : List.of(5, 6, 8, 10)) {
            all.add(nut("934", "Sechskantmutter", "hex nut", Finish.STAINLESS, d, 0.0667));
            all.add(nut("985", "Sicherungsmutter", "lock nut", Finish.ZINC_8, d, 0.09));
            all.add(washer("125", "Unterlegscheibe", "washer", Finish.STAINLESS, d, 0.028));
            all.add(washer("9021", "Große Unterlegscheibe", "large washer", Finish.ZINC, d, 0.06));
        }
        return all;
    }

    private static DemoArticle nut(String din, String de, String en, Finish finish, int diameter, double perArea) {
        ArticleSheet sheet = part(NUT, din, de, en, finish, diameter, perArea);
        return (diameter == 8 && din.equals("934") && finish == Finish.ZINC_8 ? sheet.stock(6_000) : sheet).done();
    }

    private static DemoArticle washer(String din, String de, String en, Finish finish, int diameter, double perArea) {
        String hole = requireNonNull(HOLES.get(diameter));
        return part(WASHER, din, de, en, finish, diameter, perArea)
                .fact(Fact.DIAMETER, hole.replace('.', ',') + " mm", hole + " mm")
                .done();
    }

    /** Priced by the square of the diameter; nut M8 comes to 4.27. */
    private static ArticleSheet part(
            Family family, String din, String de, String en, Finish finish, int diameter, double perArea) {
        BigDecimal plain = BigDecimal.valueOf(perArea * diameter * diameter).setScale(2, RoundingMode.HALF_UP);
        ArticleSheet sheet = family.article(
                        "%s-%d-%s".formatted(din, diameter, finish.code),
                        finish.price(plain.max(new BigDecimal("0.60"))),
                        "M%d %s DIN %s, %s".formatted(diameter, de, din, finish.de),
                        "M%d %s DIN %s, %s".formatted(diameter, en, din, finish.en))
                .fact(Fact.NORM, "DIN " + din)
                .fact(Fact.SIZE, "M" + diameter)
                .pricedPerHundred()
                .pack(100)
                .standard(finish != Finish.STAINLESS && diameter <= 16)
                .leadTime(finish == Finish.STAINLESS ? 8 : 4);
        return finish.describe(sheet);
    }
}
