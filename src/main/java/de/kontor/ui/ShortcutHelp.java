package de.kontor.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The list of keyboard shortcuts that "?" opens; opened and closed in the browser alone. */
@Tag("dialog")
class ShortcutHelp extends HtmlContainer {
    private final FactTable keys = new FactTable(getTranslation("portal.shortcuts.title"));

    ShortcutHelp() {
        addClassName("shortcuts");
        getElement().setAttribute("aria-label", getTranslation("portal.shortcuts.title"));
        PlainButton close = PlainButton.secondary(getTranslation("portal.shortcuts.close"), () -> {});
        close.getElement().setAttribute("data-close-dialog", "");
        Div content = new Div(new H2(getTranslation("portal.shortcuts.title")), keys, close);
        content.addClassName("stack");
        add(content);
        add("/", getTranslation("portal.shortcuts.search"));
        add("?", getTranslation("portal.shortcuts.help"));
        add("Esc", getTranslation("portal.shortcuts.escape"));
    }

    private void add(String key, String text) {
        Span shown = new Span();
        shown.getElement().appendChild(new Element("kbd").setText(key));
        keys.fact(text, shown);
    }
}
