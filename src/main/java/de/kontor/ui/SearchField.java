package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** The one search field of the top bar; "/" brings the focus here from anywhere, Enter searches. */
public class SearchField extends Div {
    private static final int PAUSE_MILLIS = 300;

    private final PlainInput input = new PlainInput();

    /** @param hint what can be searched, as placeholder and name */
    public SearchField(String hint, Consumer<String> onSearch) {
        addClassName("search");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.addClassName("input");
        input.setPlaceholder(hint);
        input.setAriaLabel(hint);
        input.getElement()
                .setAttribute("data-search", "")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "200");
        input.onKey("Enter", typed -> onSearch.accept(typed.strip()));
        add(input);
        Element key = new Element("kbd").setText("/");
        key.setAttribute("aria-hidden", "true");
        getElement().appendChild(key);
    }

    /** Also hears what was typed when the person pauses for a moment. */
    public SearchField onPause(Consumer<String> listener) {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue().strip());
            }
        });
        return this;
    }

    /** Shows what the page below answers to; what was typed since, or a blank at its end, stays. */
    public void setText(String text) {
        if (!input.getValue().strip().equals(text)) {
            input.setValue(text);
        }
    }
}
