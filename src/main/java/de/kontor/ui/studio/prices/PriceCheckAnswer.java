package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import de.kontor.catalog.ArticleFacts;
import de.kontor.pricing.PriceCheck;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.Formats;
import de.kontor.shared.PriceUnit;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.PriceSentences;
import de.kontor.ui.Screen;
import java.time.LocalDate;

/** The price in the sentences the buyer reads, and beside it what only staff may know. */
class PriceCheckAnswer extends Div {
    PriceCheckAnswer(PriceCheck check, ArticleFacts article, LocalDate today) {
        addClassName("columns");
        Div reasons = new Div(new H2(getTranslation("price.why")), why(check));
        reasons.addClassNames("card", "stack");
        Div facts = new Div(new H2(getTranslation("studio.check.facts")), facts(check, article));
        facts.addClassNames("card", "stack");
        if (!check.day().equals(today)) {
            Paragraph note = new Paragraph(getTranslation("studio.check.as-of"));
            note.addClassName("muted");
            facts.add(note);
        }
        add(reasons, facts);
    }

    private Div why(PriceCheck check) {
        if (check.trace().isEmpty()) {
            return new Div(Notice.warn(getTranslation("studio.check.no-price")));
        }
        OrderedList steps = new OrderedList();
        steps.addClassName("price-steps");
        PriceTrace trace = check.trace().get();
        PriceSentences.of(trace, Screen.language()).forEach(sentence -> steps.add(new ListItem(sentence)));
        return new Div(steps);
    }

    private FactTable facts(PriceCheck check, ArticleFacts article) {
        Formats formats = Screen.formats();
        PriceUnit unit = check.facts().priceUnit();
        FactTable facts = new FactTable(getTranslation("studio.check.facts"));
        facts.fact(
                getTranslation("studio.prices.article"),
                article.number() + " " + article.name().in(Screen.language()));
        facts.fact(getTranslation("studio.check.quantity"), formats.quantity(check.quantity()));
        check.trace()
                .ifPresent(trace ->
                        facts.fact(getTranslation("studio.prices.price"), formats.price(trace.unitPrice(), unit)));
        check.net().ifPresent(net -> facts.fact(getTranslation("studio.check.net"), formats.money(net)));
        check.trace()
                .ifPresent(trace -> facts.fact(
                        getTranslation("studio.prices.margin"),
                        PriceWords.margin(trace.unitPrice(), check.facts().cost())));
        facts.fact(
                getTranslation("studio.prices.cost"),
                formats.price(check.facts().cost(), unit));
        facts.fact(
                getTranslation("studio.prices.floor"),
                getTranslation(
                        "studio.check.floor",
                        formats.price(check.floor(), unit),
                        formats.percent(check.minimumMargin())));
        facts.fact(getTranslation("studio.check.day"), formats.date(check.day()));
        facts.fact(
                getTranslation("studio.check.strategy"),
                getTranslation("strategy." + check.standing().strategy()));
        facts.fact(
                getTranslation("studio.check.tier"),
                getTranslation("tier." + check.standing().growthTier()));
        facts.fact(getTranslation("studio.check.segment"), Screen.text(check.segment()));
        return facts.fact(getTranslation("desk.order.rule-set"), formats.integer(check.ruleSetVersion()));
    }
}
