package de.kontor.ui.shop;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Tells the shell that the cart holds more or less than before, so that its count follows at once. */
public final class CartCount {
    private CartCount() {}

    private static final class Changed extends ComponentEvent<UI> {
        private static final long serialVersionUID = 1L;

        Changed(UI source) {
            super(source, false);
        }
    }

    /** To be called by a view after it changed the cart. */
    public static void refresh() {
        UI screen = UI.getCurrent();
        ComponentUtil.fireEvent(screen, new Changed(screen));
    }

    static Registration onChange(UI screen, Runnable reaction) {
        return ComponentUtil.addListener(screen, Changed.class, event -> reaction.run());
    }
}
