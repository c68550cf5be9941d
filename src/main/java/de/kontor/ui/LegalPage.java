package de.kontor.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A page of prose: headings with paragraphs, from texts {@code <prefix>.<section>.title} and {@code .text}. */
abstract class LegalPage extends Page {
    private final String prefix;

    LegalPage(String prefix) {
        super(prefix + ".title");
        this.prefix = prefix;
        addClassName("prose");
        add(new H1(title()));
    }

    /** One section; every line of its text is a paragraph. */
    final void section(String name, Object... arguments) {
        add(new H2(getTranslation(prefix + "." + name + ".title")));
        getTranslation(prefix + "." + name + ".text", arguments)
                .lines()
                .map(Paragraph::new)
                .forEach(this::add);
    }
}
