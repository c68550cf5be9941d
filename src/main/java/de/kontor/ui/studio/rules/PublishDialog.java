package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.terms.RuleSetReview;
import de.kontor.ui.DatePickers;
import de.kontor.ui.PlainButton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks from which day, says for how many accounts what changes then, and for a reason where nobody has tried it. */
class PublishDialog extends Dialog {
    private final DatePicker from = DatePickers.labelled(getTranslation("studio.rules.publish.from"));
    private final TextArea reason = new TextArea(getTranslation("studio.rules.publish.reason"));
    private final Paragraph refusal = new Paragraph();

    PublishDialog(
            LocalDate today,
            boolean needsReason,
            Function<LocalDate, Component> effect,
            BiFunction<LocalDate, String, Optional<String>> attempt) {
        setHeaderTitle(getTranslation("studio.rules.publish.title"));
        setWidth("min(560px, 94vw)");
        Div shown = new Div(effect.apply(today));
        from.setMin(today);
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        from.addValueChangeListener(change -> {
            shown.removeAll();
            Optional.ofNullable(change.getValue()).map(effect).ifPresent(shown::add);
        });
        reason.setVisible(needsReason);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(RuleSetReview.MAX_REASON);
        reason.setHelperText(getTranslation("studio.rules.publish.reason.help"));
        reason.setWidthFull();
        refusal.addClassName("quantity-error");
        refusal.getElement().setAttribute("role", "alert");
        Div content = new Div(new Paragraph(getTranslation("studio.rules.publish.text")), from, shown, reason, refusal);
        content.addClassName("stack");
        add(content);
        getFooter()
                .add(
                        PlainButton.secondary(getTranslation("kit.confirm.cancel"), this::close),
                        PlainButton.primary(getTranslation("studio.rules.publish.now"), () -> publish(attempt)));
    }

    private void publish(BiFunction<LocalDate, String, Optional<String>> attempt) {
        LocalDate day = from.getValue();
        Optional<String> why = day == null
                ? Optional.of(getTranslation("studio.rules.publish.no-day"))
                : attempt.apply(day, reason.getValue());
        why.ifPresentOrElse(refusal::setText, this::close);
    }
}
