package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.assortment.Offer;
import de.kontor.assortment.QuickMatch;
import de.kontor.assortment.QuickOrder;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.StockPreference;
import de.kontor.replenishment.WantedLine;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.WithAside;
import de.kontor.ui.reorders.ArticleEntry;
import de.kontor.ui.reorders.PlanLines;
import de.kontor.ui.shop.ArticleLink;
import de.kontor.ui.shop.QuoteSummary;
import java.util.List;
import java.util.Optional;

/** A page on which lines are chosen, with what they would cost as a run at its side. */
abstract class PlanEditor extends Page implements WithAside {
    private final ReorderPlans plans;
    private final Actor actor;
    private final Div notices = new Div();
    private final Div aside = new Div();
    private final QuickOrder articles;
    final PlanLines lines;

    PlanEditor(ReorderPlans plans, QuickOrder articles, Catalog catalog, Actor actor, String titleKey) {
        super(titleKey);
        this.plans = plans;
        this.articles = articles;
        this.actor = actor;
        lines = new PlanLines(
                catalog,
                article -> new ArticleLink(article.number(), Screen.text(article.name())),
                new EmptyState(
                        getTranslation("shop.reorder.form.empty"),
                        new PageLink("shop/articles", getTranslation("shop.cart.empty.action"))),
                this::showCost);
        notices.addClassName("stack");
        aside.addClassNames("card", "stack");
    }

    final Div notices() {
        return notices;
    }

    @Override
    public final Component aside() {
        return aside;
    }

    final Actor actor() {
        return actor;
    }

    final Div lineSection() {
        ArticleEntry more = new ArticleEntry(
                getTranslation("shop.reorder.form.add"), text -> named(articles.match(actor, text)), lines::add);
        Div section = new Div(new H2(getTranslation("reorder.form.lines")), lines, more);
        section.addClassNames("stack", "tight");
        return section;
    }

    /** The articles a text may mean; exactly one when it is clear. */
    static List<ArticleFacts> named(QuickMatch match) {
        return switch (match) {
            case QuickMatch.Found found -> List.of(found.offer().article());
            case QuickMatch.Unclear unclear ->
                unclear.proposals().stream().map(Offer::article).toList();
            case QuickMatch.Unknown unknown -> List.of();
        };
    }

    /** Shows the cost of what is chosen now. */
    abstract void showCost();

    /** Shows beside the form what the lines would cost today. */
    final void preview(StockPreference stock, PlainButton save) {
        aside.removeAll();
        aside.add(new H2(getTranslation("shop.reorder.form.preview")));
        List<WantedLine> wanted = lines.wanted();
        Optional<PlanDetails.Cost> cost = wanted.isEmpty() ? Optional.empty() : plans.preview(actor, wanted, stock);
        if (cost.isPresent()) {
            aside.add(new QuoteSummary(cost.get().quote()));
            cost.get().notes().forEach(note -> aside.add(note(Screen.texts().text(note))));
            aside.add(note(getTranslation("shop.reorder.form.preview.note")));
        } else {
            aside.add(note(getTranslation("shop.reorder.form.preview.none")));
        }
        aside.add(save.wide());
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassNames("muted", "small");
        return note;
    }

    /** Goes to the plan when it is done; says why when it is not. */
    final void tell(PlanChange change) {
        notices.removeAll();
        switch (change) {
            case PlanChange.Done done -> UI.getCurrent().navigate("shop/reorders/" + done.plan());
            case PlanChange.Refused refused -> {
                notices.add(Notice.error(Screen.texts().text(refused.reason())));
                notices.getElement().callJsFunction("scrollIntoView");
            }
        }
    }
}
