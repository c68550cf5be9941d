package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Agrees to the terms of business, which can be read beside it; for seats that are paid. */
class TermsBox extends Div {
    private final Checkbox agreed = new Checkbox(getTranslation("shop.checkout.terms"));

    TermsBox(boolean shown) {
        Anchor read = new Anchor("legal/terms", getTranslation("shop.checkout.terms.read"));
        read.setTarget("_blank");
        addClassNames("stack", "close");
        add(agreed, read);
        setVisible(shown);
    }

    boolean getValue() {
        return agreed.getValue();
    }
}
