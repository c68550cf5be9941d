package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list shows: a sentence on what belongs here, and the one action that fills it. */
public class EmptyState extends Div {
    public EmptyState(String text) {
        addClassName("empty-state");
        add(new Paragraph(text));
    }

    public EmptyState(String text, Component action) {
        this(text);
        add(action);
    }
}
