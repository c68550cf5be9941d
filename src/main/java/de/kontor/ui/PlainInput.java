package de.kontor.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomListenerRegistration;

/** A native text input that also hears keys. The value is sent along, so a key never runs ahead of what was typed. */
class PlainInput extends Input {
    /** @param key as browsers name it: {@code Enter}, {@code ArrowUp} */
    void onKey(String key, Runnable listener) {
        DomListenerRegistration keys = getElement().addEventListener("keydown", pressed -> listener.run());
        keys.setFilter("event.key === '%s'".formatted(key)).synchronizeProperty("value");
        if (key.startsWith("Arrow")) {
            keys.preventDefault();
        }
    }
}
