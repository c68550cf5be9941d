package de.kontor.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** A short word at the edge of the screen: that something worked, or that it failed unexpectedly. */
public final class Toast {
    private static final int SHORT = 4000;
    private static final int UNTIL_CLOSED = 0;

    private Toast() {}

    /** Says that something worked; goes by itself. Never the only sign of a result. */
    public static void ok(String text) {
        open(text, SHORT);
    }

    /** Says that something failed; stays until closed. */
    public static void error(String text) {
        Notification shown = open(text, UNTIL_CLOSED);
        shown.setAssertive(true);
        shown.add(PlainButton.icon("✕", I18NProvider.translate("kit.toast.close"), shown::close));
    }

    private static Notification open(String text, int duration) {
        Notification shown = new Notification(new Span(text));
        shown.setDuration(duration);
        shown.setPosition(Notification.Position.BOTTOM_CENTER);
        shown.open();
        return shown;
    }
}
