package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.ReorderLinks;
import de.kontor.ui.DatePickers;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.Optional;

/** What a link out of a mail opens, without signing in: it shows one run, and only the button does anything. */
abstract class ReorderLinkPage extends Page implements BeforeEnterObserver {
    private final ReorderLinks links;
    private final String purpose;

    ReorderLinkPage(ReorderLinks links, String purpose, String titleKey) {
        super(titleKey);
        this.links = links;
        this.purpose = purpose;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        removeAll();
        add(new H1(title()));
        switch (links.show(purpose, token)) {
            case ReorderLinks.Shown.Open open -> showOpen(open, token);
            case ReorderLinks.Shown.Closed closed ->
                showEnd(Notice.info(Screen.texts().text(closed.reason())));
        }
    }

    private void showOpen(ReorderLinks.Shown.Open open, String token) {
        add(new Paragraph(getTranslation(
                "shop.reorder.link.text",
                open.plan(),
                Screen.texts().text(open.rhythm()),
                Screen.formats().date(open.due()))));
        showAction(open, token);
    }

    /** Adds the one thing that can be done. */
    abstract void showAction(ReorderLinks.Shown.Open open, String token);

    final ReorderLinks links() {
        return links;
    }

    final void showEnd(Notice notice) {
        removeAll();
        add(new H1(title()), notice, new PageLink("shop/reorders", getTranslation("shop.reorder.link.all")));
    }

    /** Shows what became of it; a refusal of the day stays beside the day. */
    final void tell(PlanChange change, Optional<DatePicker> field) {
        switch (change) {
            case PlanChange.Done done -> showEnd(Notice.ok(Screen.texts().text(done.sentence())));
            case PlanChange.Refused refused -> {
                String why = Screen.texts().text(refused.reason());
                field.ifPresentOrElse(
                        day -> {
                            day.setErrorMessage(why);
                            day.setInvalid(true);
                        },
                        () -> showEnd(Notice.warn(why)));
            }
        }
    }

    /** A field for the new day. */
    final DatePicker day(ReorderLinks.Shown.Open open) {
        DatePicker day = DatePickers.labelled(getTranslation("shop.reorder.day"));
        day.setValue(open.due());
        return day;
    }

    final PlainButton button(String key, Runnable action) {
        return PlainButton.primary(getTranslation(key), action);
    }
}
