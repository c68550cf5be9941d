package de.kontor.ui.desk.articles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import de.kontor.audit.Audit;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Stock;
import de.kontor.catalog.StockCorrection.Corrected;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Formats;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.AuditTable;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.Names;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One article, by number or id: its facts, its stock and what happened to it. */
@Route(value = "desk/articles", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class ArticleView extends ObjectPage {
    private static final int MOST_MOVEMENTS = 50;

    private final Catalog catalog;
    private final Stock stock;
    private final Audit audit;
    private final Actor actor;

    ArticleView(Catalog catalog, Stock stock, Audit audit, CurrentActor current) {
        super("desk.article.title");
        this.catalog = catalog;
        this.stock = stock;
        this.audit = audit;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        ArticleFacts article = catalog.byNumber(name).orElseGet(() -> found(catalog.article(ArticleId.of(id(name)))));
        setPageTitle(article.number() + " " + article.name().in(Screen.language()));
        ArticleParts parts = new ArticleParts(article, article.successor().flatMap(catalog::article));
        Div first = new Div(stock(article), card("desk.article.facts", parts.facts()));
        if (!article.attributes().isEmpty()) {
            first.add(card("desk.article.attributes", parts.attributes()));
        }
        first.addClassName("columns");
        add(
                new PageHeader(article.name().in(Screen.language()))
                        .number(article.number())
                        .badge(Names.badge(article.status())),
                first,
                section(
                        "desk.article.movements",
                        new MovementTable(stock.movements(actor, article.id(), MOST_MOVEMENTS))),
                section(
                        "desk.audit.title",
                        new AuditTable(
                                getTranslation("desk.audit.title"),
                                audit.of(actor, "article", article.id().toString()))));
    }

    private Component stock(ArticleFacts article) {
        Formats formats = Screen.formats();
        StockLevel level = catalog.stock(List.of(article.id())).getOrDefault(article.id(), StockLevel.NONE);
        Div card = card(
                "desk.article.stock",
                new FactTable(getTranslation("desk.article.stock"))
                        .fact(getTranslation("desk.article.on-hand"), formats.integer(level.onHand()))
                        .fact(getTranslation("desk.article.reserved"), formats.integer(level.reserved()))
                        .fact(getTranslation("desk.article.available"), formats.integer(level.available())));
        if (Stock.mayCorrect(actor)) {
            card.add(new CorrectionForm(
                    (counted, reason) -> stock.correct(actor, article.id(), counted, reason), this::corrected));
        }
        return card;
    }

    private void corrected(Corrected change) {
        Formats formats = Screen.formats();
        showAgain(Notice.ok(getTranslation(
                "desk.article.correct.done", formats.integer(change.before()), formats.integer(change.after()))));
    }
}
