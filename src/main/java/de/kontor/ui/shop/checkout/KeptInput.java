package de.kontor.ui.shop.checkout;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Makes the browser keep what is typed into a field until the server has it. So a session that ends while somebody
 * types loses nothing: after signing in again the field holds what was typed.
 */
final class KeptInput {
    private KeptInput() {}

    /** @param key what the field is and whose, so that nobody else at this browser finds it */
    static void in(TextFieldBase<?, String> field, String key) {
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.getElement().setAttribute("data-keep", key);
        field.addAttachListener(shown -> field.getElement().executeJs("window.kontorKept?.restore(this)"));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.getElement().executeJs("window.kontorKept?.forget(this)");
            }
        });
    }
}
