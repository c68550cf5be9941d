package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a page: title, state, amount, number to copy, and at the right the main actions. */
public class PageHeader extends Div {
    public PageHeader(String title) {
        addClassName("page-header");
        add(new H1(title));
    }

    public PageHeader badge(StateBadge badge) {
        add(badge);
        return this;
    }

    /** The amount the page is about, already formatted. */
    public PageHeader amount(String amount) {
        Span shown = new Span(amount);
        shown.addClassName("amount");
        add(shown);
        return this;
    }

    /** The number people quote on the phone, with a button that copies it. */
    public PageHeader number(String number) {
        Span shown = new Span(number);
        shown.addClassName("muted");
        Span together = new Span(shown, new CopyButton(number));
        together.addClassName("nowrap");
        add(together);
        return this;
    }

    /** A quiet remark beside the title, as a count. */
    public PageHeader remark(String text) {
        Span shown = new Span(text);
        shown.addClassName("muted");
        add(shown);
        return this;
    }

    /** The main actions; called once. */
    public PageHeader actions(Component... actions) {
        Div place = new Div(actions);
        place.addClassName("actions");
        add(place);
        return this;
    }
}
