package de.kontor.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks before something that cannot be taken back, if wanted with a reason that must be given. */
public final class Confirmation extends Dialog {
    private static final int LONGEST_REASON = 500;

    private Confirmation(String title, String text) {
        setHeaderTitle(title);
        setWidth("min(460px, 94vw)");
        add(new Paragraph(text));
    }

    /** Asks, and runs {@code action} when confirmed. */
    public static Confirmation ask(String title, String text, String confirm, Runnable action) {
        Confirmation dialog = new Confirmation(title, text);
        dialog.buttons(PlainButton.primary(confirm, () -> {
            dialog.close();
            action.run();
        }));
        dialog.open();
        return dialog;
    }

    /** Asks for a reason of 1 to {@value #LONGEST_REASON} characters, and hands it over stripped when confirmed. */
    public static Confirmation askReason(String title, String text, String confirm, Consumer<String> action) {
        Confirmation dialog = new Confirmation(title, text);
        TextArea reason = new TextArea(dialog.getTranslation("kit.confirm.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setErrorMessage(dialog.getTranslation("kit.confirm.reason.missing"));
        reason.focus();
        dialog.add(reason);
        dialog.buttons(PlainButton.primary(confirm, () -> dialog.accept(reason, action)));
        dialog.open();
        return dialog;
    }

    private void accept(TextArea field, Consumer<String> action) {
        String reason = field.getValue().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            field.setInvalid(true);
            field.focus();
            return;
        }
        close();
        action.accept(reason);
    }

    private void buttons(PlainButton confirm) {
        getFooter().add(PlainButton.secondary(getTranslation("kit.confirm.cancel"), this::close), confirm);
    }
}
