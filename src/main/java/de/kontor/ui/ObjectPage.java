package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/**
 * A page about one thing that its address names. What the address names and does not exist leads to the page for
 * missing addresses. Reads the thing anew after every change, so that it never shows what was.
 */
public abstract class ObjectPage extends Page implements HasUrlParameter<String> {
    private String named = "";

    protected ObjectPage(String titleKey) {
        super(titleKey);
    }

    @Override
    public final void setParameter(BeforeEvent event, String parameter) {
        named = parameter;
        removeAll();
        show(named);
    }

    /**
     * Adds the parts of the page.
     *
     * @param name the last part of the address, anything somebody may type
     */
    protected abstract void show(String name);

    /** Shows the thing as it is now, with a word on what just happened. */
    protected final void showAgain(Notice notice) {
        removeAll();
        show(named);
        addComponentAtIndex(1, notice);
    }

    /** The id an address means; whatever is none leads to the page for missing addresses. */
    protected static UUID id(String name) {
        return PathId.of(name).orElseThrow(() -> new NotFoundException("no such id"));
    }

    /** The thing itself; none leads to the page for missing addresses. */
    protected static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> new NotFoundException("no such thing"));
    }

    /** A part of the page in a box. */
    protected final Div card(String titleKey, Component... content) {
        Div card = section(titleKey, content);
        card.addClassName("card");
        return card;
    }

    /** A part of the page that brings its own box, as a table. */
    protected final Div section(String titleKey, Component... content) {
        Div section = new Div(new H2(getTranslation(titleKey)));
        section.addClassName("stack");
        section.add(content);
        return section;
    }
}
