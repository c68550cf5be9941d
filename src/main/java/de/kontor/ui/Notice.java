package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A box that says what happened and what to do; warnings and errors are announced at once, the others politely. */
public class Notice extends Div {
    private Notice(Tone tone, String role, String text, Component... more) {
        addClassNames("notice", "notice-" + tone.cssName());
        getElement().setAttribute("role", role);
        add(new Paragraph(text));
        add(more);
    }

    /** Something worth knowing. */
    public static Notice info(String text, Component... actions) {
        return new Notice(Tone.INFO, "status", text, actions);
    }

    /** Something worked. */
    public static Notice ok(String text, Component... actions) {
        return new Notice(Tone.OK, "status", text, actions);
    }

    /** Something needs a look before going on. */
    public static Notice warn(String text, Component... actions) {
        return new Notice(Tone.WARN, "alert", text, actions);
    }

    /** Something was refused or failed; the text says what to do. */
    public static Notice error(String text, Component... actions) {
        return new Notice(Tone.ERROR, "alert", text, actions);
    }
}
