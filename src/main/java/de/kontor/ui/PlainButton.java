package de.kontor.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A native button in the look of the portal. Lighter than Vaadin's, so a table can hold one per row; forms and dialogs
 * use it too, so that all buttons look alike.
 */
public class PlainButton extends NativeButton {
    private PlainButton(String text, Runnable action, String... classNames) {
        super(text, click -> action.run());
        addClassNames(classNames);
        getElement().setAttribute("type", "button");
    }

    /** The one main action of a place. */
    public static PlainButton primary(String text, Runnable action) {
        return new PlainButton(text, action, "button", "primary");
    }

    /** Any other action. */
    public static PlainButton secondary(String text, Runnable action) {
        return new PlainButton(text, action, "button", "secondary");
    }

    /** An action that takes something away. */
    public static PlainButton danger(String text, Runnable action) {
        return new PlainButton(text, action, "button", "danger");
    }

    /** An action inside a sentence. */
    public static PlainButton link(String text, Runnable action) {
        return new PlainButton(text, action, "link-button");
    }

    /** A question such as "Warum dieser Preis?". */
    public static PlainButton why(String text, Runnable action) {
        return new PlainButton(text, action, "link-button", "why");
    }

    /** One sign instead of words, as × on a row; {@code label} says what it does. */
    public static PlainButton icon(String sign, String label, Runnable action) {
        PlainButton button = new PlainButton("", action, "icon-button");
        Span drawn = new Span(sign);
        drawn.getElement().setAttribute("aria-hidden", "true");
        button.add(drawn);
        button.setAriaLabel(label);
        button.setTitle(label);
        return button;
    }

    /** The same button over the whole width. */
    public PlainButton wide() {
        addClassName("wide");
        return this;
    }

    /** The same button with a longer name for those who do not see what stands around it. */
    public PlainButton labelled(String label) {
        setAriaLabel(label);
        return this;
    }
}
