package de.kontor.ui.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.ArticleId;
import de.kontor.ui.DataTable;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The lines of a plan in the form, to be ticked, changed and added to. */
public class PlanLines extends DataTable<LineRow> {
    /** Above it nobody reads proposals for every line, and each is a question to the database. */
    private static final int WITH_SUBSTITUTES = 25;

    private final Catalog catalog;
    private final Runnable changed;
    private final List<LineRow> rows = new ArrayList<>();

    /**
     * @param link the way to the page of an article, for this audience
     * @param whenEmpty what stands here without lines
     * @param changed runs after every change of what is wanted
     */
    public PlanLines(Catalog catalog, Function<ArticleFacts, Component> link, Component whenEmpty, Runnable changed) {
        super(Screen.texts().text("reorder.form.lines"));
        this.catalog = catalog;
        this.changed = changed;
        unnamed(getTranslation("reorder.line.in"), LineRow::taken)
                .heading(getTranslation("reorder.line.article"), row -> named(row.article(), link))
                .column(getTranslation("reorder.line.quantity"), LineRow::quantity, "quantity-cell")
                .column(getTranslation("reorder.line.held"), LineRow::held)
                .column(getTranslation("reorder.line.substitute"), LineRow::substitute)
                .whenEmpty(whenEmpty)
                .pageSize(200);
    }

    private static Div named(ArticleFacts article, Function<ArticleFacts, Component> link) {
        Span number = new Span(article.number());
        number.addClassName("sub");
        return new Div(link.apply(article), number);
    }

    /** Shows these lines instead of those before; articles that no longer exist are left out. */
    public void show(List<WantedLine> lines) {
        Map<ArticleId, ArticleFacts> articles =
                catalog.articles(lines.stream().map(WantedLine::article).toList());
        rows.clear();
        for (WantedLine line : lines) {
            ArticleFacts article = articles.get(line.article());
            if (article != null) {
                rows.add(row(article, line, lines.size() <= WITH_SUBSTITUTES));
            }
        }
        setRows(rows);
    }

    /** Adds a line; an article that is there already becomes more. */
    public void add(WantedLine line) {
        Optional<LineRow> there = rows.stream()
                .filter(row -> row.article().id().equals(line.article()))
                .findFirst();
        there.ifPresentOrElse(row -> row.more(line.quantity()), () -> catalog.article(line.article())
                .ifPresent(article -> rows.add(row(article, line, rows.size() < WITH_SUBSTITUTES))));
        setRows(rows);
        changed.run();
    }

    private LineRow row(ArticleFacts article, WantedLine line, boolean withSubstitutes) {
        List<ArticleFacts> others = withSubstitutes ? catalog.substitutes(line.article()) : List.of();
        return new LineRow(article, line, others, changed);
    }

    /** What is ticked, with a quantity that can be used. */
    public List<WantedLine> wanted() {
        return rows.stream().flatMap(row -> row.wanted().stream()).toList();
    }
}
