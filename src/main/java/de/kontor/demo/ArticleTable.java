package de.kontor.demo;

import java.util.Arrays;
import java.util.List;

/**
 * Articles of one family written as a table: number | list price | packaging unit | flags | German name | English name
 * | facts. Flags: {@code S} standard range, {@code H} priced per hundred, {@code O} from stock only, {@code B} one volume tier more, {@code P} counted
 * in pairs, {@code =6} six in stock, {@code +9} nine days lead time. Facts: {@code CONTENT 310 ml; COLOUR weiß/white}.
 */
final class ArticleTable {
    private ArticleTable() {}

    static List<DemoArticle> read(Family family, String rows) {
        return rows.lines()
                .filter(row -> !row.isBlank())
                .map(row -> article(family, row.split("\\s*\\|\\s*", -1)))
                .toList();
    }

    private static DemoArticle article(Family family, String[] cells) {
        ArticleSheet sheet =
                family.article(cells[0].strip(), cells[1], cells[4], cells[5]).pack(Integer.parseInt(cells[2]));
        Arrays.stream(cells[3].split(" ")).forEach(flag -> flag(sheet, flag));
        Arrays.stream(cells[6].strip().split(";\\s*")).forEach(fact -> fact(sheet, fact));
        return sheet.done();
    }

    static void flag(ArticleSheet sheet, String flag) {
        switch (flag.isEmpty() ? ' ' : flag.charAt(0)) {
            case ' ' -> {}
            case 'S' -> sheet.standard();
            case 'H' -> sheet.pricedPerHundred();
            case 'O' -> sheet.stockOnly();
            case 'B' -> sheet.bulk();
            case 'P' -> sheet.in("PR");
            case '=' -> sheet.stock(Integer.parseInt(flag.substring(1)));
            case '+' -> sheet.leadTime(Integer.parseInt(flag.substring(1)));
            default -> throw new IllegalArgumentException("No such flag: " + flag);
        }
    }

    private static void fact(ArticleSheet sheet, String fact) {
        int blank = fact.indexOf(' ');
        String[] words = fact.substring(blank + 1).split("/", 2);
        sheet.fact(Fact.valueOf(fact.substring(0, blank)), words[0], words[words.length - 1]);
    }
}
