package de.kontor.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.function.Consumer;

/** A native text input that also hears keys. */
public class PlainInput extends Input {
    private static final String VALUE = "event.target.value";

    /**
     * @param key as browsers name it: {@code Enter}, {@code ArrowUp}
     * @param listener gets what the input holds at that moment; the server may not know it yet
     */
    public void onKey(String key, Consumer<String> listener) {
        DomListenerRegistration keys = getElement()
                .addEventListener(
                        "keydown",
                        pressed -> listener.accept(
                                pressed.getEventData().path(VALUE).asString()));
        keys.setFilter("event.key === '%s'".formatted(key)).addEventData(VALUE);
        if (key.startsWith("Arrow")) {
            keys.preventDefault();
        }
    }
}
