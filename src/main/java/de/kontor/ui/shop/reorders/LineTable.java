package de.kontor.ui.shop.reorders;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.ArticleId;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a plan in the form, to be ticked and changed. */
class LineTable extends DataTable<LineRow> {
    /** Above it nobody reads proposals for every line, and each is a question to the database. */
    private static final int WITH_SUBSTITUTES = 25;

    private final List<LineRow> rows = new ArrayList<>();

    LineTable() {
        super(Screen.texts().text("shop.reorder.form.lines"));
        unnamed(getTranslation("shop.reorder.line.in"), LineRow::taken)
                .heading(getTranslation("shop.column.article"), LineRow::name)
                .column(getTranslation("shop.column.quantity"), LineRow::quantity, "quantity-cell")
                .column(getTranslation("shop.reorder.line.held"), LineRow::held)
                .column(getTranslation("shop.reorder.line.substitute"), LineRow::substitute)
                .whenEmpty(new EmptyState(
                        getTranslation("shop.reorder.form.empty"),
                        new PageLink("shop/articles", getTranslation("shop.cart.empty.action"))))
                .pageSize(200);
    }

    void show(List<WantedLine> lines, Catalog catalog, Runnable changed) {
        Map<ArticleId, ArticleFacts> articles =
                catalog.articles(lines.stream().map(WantedLine::article).toList());
        rows.clear();
        for (WantedLine line : lines) {
            ArticleFacts article = articles.get(line.article());
            if (article != null) {
                List<ArticleFacts> others =
                        lines.size() <= WITH_SUBSTITUTES ? catalog.substitutes(line.article()) : List.of();
                rows.add(new LineRow(article, line.quantity(), line.mode(), others, line.substitute(), changed));
            }
        }
        setRows(rows);
    }

    List<WantedLine> wanted() {
        return rows.stream().flatMap(row -> row.wanted().stream()).toList();
    }
}
