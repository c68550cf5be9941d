package de.kontor.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
        return tryWithReason(title, text, confirm, reason -> {
            action.accept(reason);
            return Optional.empty();
        });
    }

    /**
     * Asks for a reason like {@link #askReason}, but stays open with what was typed as long as {@code attempt} answers
     * a sentence that says why not.
     */
    public static Confirmation tryWithReason(
            String title, String text, String confirm, Function<String, Optional<String>> attempt) {
        Confirmation dialog = new Confirmation(title, text);
        TextArea reason = new TextArea(dialog.getTranslation("kit.confirm.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.focus();
        dialog.add(reason);
        dialog.buttons(PlainButton.primary(confirm, () -> dialog.accept(reason, attempt)));
        dialog.open();
        return dialog;
    }

    private void accept(TextArea field, Function<String, Optional<String>> attempt) {
        String reason = field.getValue().strip();
        Optional<String> refusal = reason.isEmpty() || reason.length() > LONGEST_REASON
                ? Optional.of(getTranslation("kit.confirm.reason.missing"))
                : attempt.apply(reason);
        refusal.ifPresentOrElse(why -> refuse(field, why), this::close);
    }

    private static void refuse(TextArea field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private void buttons(PlainButton confirm) {
        getFooter().add(PlainButton.secondary(getTranslation("kit.confirm.cancel"), this::close), confirm);
    }
}
