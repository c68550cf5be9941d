package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.identity.Actor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.StockPreference;
import de.kontor.replenishment.WantedLine;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.WithAside;
import de.kontor.ui.shop.QuoteSummary;
import java.util.List;
import java.util.Optional;

/** A page on which lines are chosen, with what they would cost as a run at its side. */
abstract class PlanEditor extends Page implements WithAside {
    private final ReorderPlans plans;
    private final Actor actor;
    private final Div notices = new Div();
    private final Div aside = new Div();
    final LineTable lines = new LineTable();

    PlanEditor(ReorderPlans plans, Actor actor, String titleKey) {
        super(titleKey);
        this.plans = plans;
        this.actor = actor;
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
        Div section = new Div(new H2(getTranslation("shop.reorder.form.lines")), lines);
        section.addClassNames("stack", "tight");
        return section;
    }

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
