package de.kontor.ui.desk.articles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.catalog.ArticleFacts;
import de.kontor.shared.Formats;
import de.kontor.ui.FactTable;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLink;
import java.util.Optional;

/** The facts of an article as staff read them. */
class ArticleParts {
    private final ArticleFacts article;
    private final Optional<ArticleFacts> successor;

    ArticleParts(ArticleFacts article, Optional<ArticleFacts> successor) {
        this.article = article;
        this.successor = successor;
    }

    Component facts() {
        Formats formats = Screen.formats();
        FactTable facts = new FactTable(text("desk.article.facts"))
                .fact(text("desk.article.gtin"), article.gtin())
                .fact(text("desk.article.manufacturer-number"), article.manufacturerNumber())
                .fact(text("desk.article.packaging-unit"), formats.integer(article.packagingUnit()))
                .fact(
                        text("desk.article.price-unit"),
                        formats.integer(article.priceUnit().pieces()))
                .fact(
                        text("desk.article.vat"),
                        formats.percent(article.vatRate().percentage()))
                .fact(text("desk.article.lead-time"), text("desk.article.lead-time.days", article.leadTimeDays()))
                .fact(text("desk.article.standard-range"), yesOrNo(article.standardRange()))
                .fact(text("desk.article.growth"), yesOrNo(article.growthEligible()))
                .fact(text("desk.article.stock-only"), yesOrNo(!article.allowsBackOrder()));
        successor.ifPresent(next -> facts.fact(text("desk.article.successor"), DeskLink.article(next.number())));
        return facts;
    }

    Component attributes() {
        FactTable table = new FactTable(text("desk.article.attributes"));
        article.attributes()
                .forEach(attribute -> table.fact(
                        attribute.label().in(Screen.language()),
                        attribute.value().in(Screen.language())));
        return table;
    }

    private static String yesOrNo(boolean fact) {
        return text(fact ? "desk.yes" : "desk.no");
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
