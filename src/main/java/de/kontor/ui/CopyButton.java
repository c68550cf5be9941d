package de.kontor.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Copies a number or link to the clipboard and says so; works in the browser alone. */
public class CopyButton extends NativeButton {
    public CopyButton(String text) {
        addClassName("icon-button");
        String label = getTranslation("kit.copy.label", text);
        setAriaLabel(label);
        setTitle(label);
        getElement().setAttribute("type", "button");
        getElement().setAttribute("data-copy", text);
        getElement().setAttribute("data-copied", getTranslation("kit.copy.done"));
        Span sign = new Span();
        sign.addClassName("copy-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span status = new Span();
        status.getElement().setAttribute("role", "status");
        add(sign, status);
    }
}
