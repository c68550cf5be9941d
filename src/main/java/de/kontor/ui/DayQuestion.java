package de.kontor.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A dialog that asks for a day, and stays open with it as long as the answer says why it cannot be. */
public final class DayQuestion extends Dialog {
    private static final int LONGEST_REASON = 500;

    private final DatePicker day;
    private final TextArea reason = new TextArea(getTranslation("kit.confirm.reason"));

    private DayQuestion(String title, String text, String label, LocalDate start) {
        setHeaderTitle(title);
        day = DatePickers.labelled(label);
        day.setValue(start);
        day.setWidthFull();
        add(new Paragraph(text), day);
    }

    /** @param attempt answers what is wrong with the day, nothing when it was accepted */
    public static void ask(
            String title,
            String text,
            String label,
            LocalDate start,
            String confirm,
            Function<LocalDate, Optional<String>> attempt) {
        DayQuestion question = new DayQuestion(title, text, label, start);
        question.getFooter()
                .add(
                        PlainButton.secondary(question.getTranslation("kit.confirm.cancel"), question::close),
                        PlainButton.primary(confirm, () -> question.accept(attempt)));
        question.open();
    }

    /**
     * Asks for a day and for a reason of 1 to {@value #LONGEST_REASON} characters.
     *
     * @param attempt answers what is wrong with the day, nothing when it was accepted
     */
    public static void askWithReason(
            String title,
            String text,
            String label,
            LocalDate start,
            String confirm,
            BiFunction<LocalDate, String, Optional<String>> attempt) {
        DayQuestion question = new DayQuestion(title, text, label, start);
        question.reason.setRequiredIndicatorVisible(true);
        question.reason.setMaxLength(LONGEST_REASON);
        question.reason.setWidthFull();
        question.add(question.reason);
        question.getFooter()
                .add(
                        PlainButton.secondary(question.getTranslation("kit.confirm.cancel"), question::close),
                        PlainButton.primary(confirm, () -> question.acceptExplained(attempt)));
        question.open();
    }

    private void acceptExplained(BiFunction<LocalDate, String, Optional<String>> attempt) {
        String why = reason.getValue().strip();
        boolean missing = why.isEmpty() || why.length() > LONGEST_REASON;
        reason.setErrorMessage(getTranslation("kit.confirm.reason.missing"));
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        } else {
            accept(chosen -> attempt.apply(chosen, why));
        }
    }

    private void accept(Function<LocalDate, Optional<String>> attempt) {
        LocalDate chosen = day.getValue();
        Optional<String> refusal = chosen == null ? Optional.of(getTranslation("kit.date.bad")) : attempt.apply(chosen);
        refusal.ifPresentOrElse(
                why -> {
                    day.setErrorMessage(why);
                    day.setInvalid(true);
                },
                this::close);
    }
}
