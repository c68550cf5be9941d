package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.ordering.Quote;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.PlansOnBehalf;
import de.kontor.replenishment.StockPreference;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.AccountId;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.reorders.ArticleEntry;
import de.kontor.ui.reorders.PlanForm;
import de.kontor.ui.reorders.PlanLines;
import de.kontor.ui.reorders.RunWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What service fills in on behalf of an account: the lines of a plan, what they would cost the account, and the reason,
 * without which nothing is saved.
 */
class PlanSheet {
    private static final int LONGEST_REASON = 500;

    private final PlansOnBehalf plans;
    private final Actor actor;
    private final AccountId account;
    private Supplier<StockPreference> stock = () -> StockPreference.PART;
    private final PlanLines lines;
    private final TextArea reason = new TextArea(text("kit.confirm.reason"));
    private final Div cost = new Div();

    PlanSheet(PlansOnBehalf plans, Catalog catalog, Actor actor, AccountId account) {
        this.plans = plans;
        this.actor = actor;
        this.account = account;
        lines = new PlanLines(
                catalog, PlanSheet::link, new EmptyState(text("desk.reorder.form.empty")), this::showCost);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(text("desk.reorder.on-behalf"));
        reason.setWidthFull();
        cost.addClassNames("stack", "tight");
        cost.getElement().setAttribute("aria-live", "polite");
    }

    private static DeskLink link(ArticleFacts article) {
        return DeskLink.article(article.id(), Screen.text(article.name()));
    }

    /** The form of a whole plan; what it prefers counts for the cost. */
    PlanForm form(List<DeliveryAddress> addresses) {
        PlanForm form = new PlanForm(addresses, text("desk.reorder.form.own-number"), this::showCost);
        stock = form::stock;
        return form;
    }

    /** For a run alone, whose plan prefers this. */
    void prefer(StockPreference preference) {
        stock = () -> preference;
    }

    /** The lines, with a field that adds more. */
    Div lineSection(List<WantedLine> wanted) {
        lines.show(wanted);
        ArticleEntry more =
                new ArticleEntry(text("desk.reorder.form.add"), typed -> plans.articles(actor, typed), lines::add);
        Div section = new Div(new H2(text("reorder.form.lines")), lines, more);
        section.addClassNames("stack", "tight");
        return section;
    }

    /** Cost, reason and the button that saves, which hands over a reason that was given. */
    Div saving(String button, Consumer<String> save) {
        Div card = new Div(
                new H2(text("desk.reorder.form.cost")),
                cost,
                reason,
                new Div(PlainButton.primary(button, () -> reason().ifPresent(save))));
        card.addClassNames("card", "stack");
        showCost();
        return card;
    }

    List<WantedLine> wanted() {
        return lines.wanted();
    }

    private Optional<String> reason() {
        String given = reason.getValue().strip();
        reason.setInvalid(given.isEmpty());
        if (given.isEmpty()) {
            reason.setErrorMessage(text("kit.confirm.reason.missing"));
            reason.focus();
            return Optional.empty();
        }
        return Optional.of(given);
    }

    /** What the lines would cost the account today. */
    void showCost() {
        cost.removeAll();
        List<WantedLine> wanted = lines.wanted();
        Optional<PlanDetails.Cost> found =
                wanted.isEmpty() ? Optional.empty() : plans.preview(actor, account, wanted, stock.get());
        if (found.isEmpty()) {
            cost.add(quiet(text(wanted.isEmpty() ? "desk.reorder.form.no-lines" : "desk.reorder.form.no-cost")));
            return;
        }
        cost.add(sums(found.get().quote()));
        found.get().notes().forEach(note -> cost.add(quiet(Screen.texts().text(note))));
        found.get()
                .quote()
                .refusals()
                .forEach(refusal -> cost.add(Notice.warn(
                        RunWords.forStaff(refusal.reason()), new Span(RunWords.forStaff(refusal.wayOut())))));
    }

    private static FactTable sums(Quote quote) {
        FactTable sums = new FactTable(text("desk.reorder.form.cost"))
                .fact(text("order.sum.goods"), Screen.formats().money(quote.goods()));
        quote.fees()
                .forEach(fee ->
                        sums.fact(text("rule." + fee.rule()), Screen.formats().money(fee.net())));
        sums.fact(text("desk.reorder.net"), Screen.formats().money(quote.net()));
        sums.addClassName("sums");
        return sums;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    private static String text(String key) {
        return Screen.texts().text(key);
    }
}
