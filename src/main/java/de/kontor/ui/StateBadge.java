package de.kontor.ui;

import com.vaadin.flow.component.html.Span;

/** A short state in a coloured box, as in "Versendet" or "ab Di 01.12.". */
public class StateBadge extends Span {
    public StateBadge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.cssName());
    }
}
