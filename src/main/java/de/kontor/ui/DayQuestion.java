package de.kontor.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A dialog that asks for a day, and stays open with it as long as the answer says why it cannot be. */
public final class DayQuestion extends Dialog {
    private final DatePicker day;

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
