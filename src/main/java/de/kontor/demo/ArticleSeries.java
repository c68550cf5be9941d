package de.kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Many articles per row: number | list price | packaging unit | flags | German name | English name | facts | sizes.
 *
 * <p>Sizes stand blank by blank, two dimensions with {@code ×} between: {@code 36 37 38 × B=blau/blue G=grau/grey}.
 * Parts of one size are joined by a colon. {@code {1}}, {@code {2}} … stand for the parts in turn: as written in the
 * German name, in English words or with a point in the English one, as the code in the number. A price {@code
 * 4.20+0.30+1} rises by 0.30 with each size of the first dimension and by 1 with each of the second; {@code 4.20*1.2}
 * by a fifth with each size of the first. Flags are those of {@link ArticleTable}, and {@code M}: all sizes but the
 * first and the last belong to the standard range.
 */
final class ArticleSeries {
    private static final String CELLS = "\\s*\\|\\s*";

    private final Family family;
    private final String[] cells;
    private final List<DemoArticle> articles = new ArrayList<>();

    private ArticleSeries(Family family, String[] cells) {
        this.family = family;
        this.cells = cells;
    }

    static List<DemoArticle> read(Family family, String rows) {
        return rows.lines()
                .filter(row -> !row.isBlank())
                .map(row -> new ArticleSeries(family, row.strip().split(CELLS, -1)).articles())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoArticle> articles() {
        String[] axes = cells[7].split("\\s+×\\s+");
        List<String> first = sizes(axes[0]);
        List<String> second = axes.length > 1 ? sizes(axes[1]) : List.of("");
        for (int i = 0; i < first.size(); i++) {
            boolean outer = i == 0 || i == first.size() - 1;
            for (int j = 0; j < second.size(); j++) {
                articles.add(article(parts(first.get(i) + ":" + second.get(j)), price(i, j), outer));
            }
        }
        return articles;
    }

    private DemoArticle article(List<Part> parts, BigDecimal list, boolean outer) {
        ArticleSheet sheet = family.article(
                        fill(cells[0], parts.stream().map(Part::code).toList()),
                        list,
                        german(cells[4], parts),
                        english(cells[5], parts))
                .pack(Integer.parseInt(cells[2]));
        for (String flag : cells[3].split(" ")) {
            if (flag.equals("M")) {
                sheet.standard(!outer);
            } else {
                ArticleTable.flag(sheet, flag);
            }
        }
        for (String fact : cells[6].split(";\\s*")) {
            int blank = fact.indexOf(' ');
            String[] words = fact.substring(blank + 1).split("/", 2);
            sheet.fact(
                    Fact.valueOf(fact.substring(0, blank)),
                    german(words[0], parts),
                    english(words[words.length - 1], parts));
        }
        return sheet.done();
    }

    private BigDecimal price(int i, int j) {
        String[] factor = cells[1].split("\\*");
        BigDecimal price;
        if (factor.length > 1) {
            price = new BigDecimal(factor[0]).multiply(new BigDecimal(factor[1]).pow(i));
        } else {
            String[] steps = cells[1].split("\\+");
            price = new BigDecimal(steps[0]).add(step(steps, 1, i)).add(step(steps, 2, j));
        }
        return price.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal step(String[] steps, int dimension, int times) {
        return steps.length > dimension
                ? new BigDecimal(steps[dimension]).multiply(BigDecimal.valueOf(times))
                : BigDecimal.ZERO;
    }

    /** A part of a size: in the number, in German, in English. */
    private record Part(String code, String de, String en) {}

    private static List<String> sizes(String axis) {
        return Arrays.asList(axis.strip().split("\\s+"));
    }

    private static List<Part> parts(String size) {
        return Arrays.stream(size.split(":")).map(ArticleSeries::part).toList();
    }

    private static Part part(String written) {
        int equals = written.indexOf('=');
        String words = written.substring(equals + 1).replace('_', ' ');
        if (equals < 0 && !words.contains("/")) {
            String code = words.replaceAll("[^A-Za-z0-9]+", "-").toUpperCase(Locale.ROOT);
            return new Part(code, words, words.replaceAll("(?<=\\d),(?=\\d)", "."));
        }
        String[] both = words.split("/", 2);
        return new Part(written.substring(0, Math.max(equals, 0)), both[0], both[both.length - 1]);
    }

    private static String german(String pattern, List<Part> parts) {
        return fill(pattern, parts.stream().map(Part::de).toList());
    }

    private static String english(String pattern, List<Part> parts) {
        return fill(pattern, parts.stream().map(Part::en).toList());
    }

    private static String fill(String pattern, List<String> words) {
        String filled = pattern;
        for (int i = 0; i < words.size(); i++) {
            filled = filled.replace("{" + (i + 1) + "}", words.get(i));
        }
        if (filled.contains("{")) {
            throw new IllegalArgumentException("No size for " + filled);
        }
        return filled;
    }
}
