package de.kontor.ui.studio.accounts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.accounts.StandingAspect;
import de.kontor.accounts.StandingDesk;
import de.kontor.accounts.StandingWish;
import de.kontor.accounts.Strategy;
import de.kontor.ui.DatePickers;
import de.kontor.ui.PlainButton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Sets strategy or segment: to what, from when, and why. A refusal stands at the field and loses nothing. */
class StandingForm extends Div {
    private static final int LONGEST_REASON = 500;

    private final StandingAspect aspect;
    private final Select<String> value = new Select<>();
    private final DatePicker from;
    private final TextArea reason = new TextArea();
    private final Div error = new Div();
    private final LocalDate today;

    StandingForm(
            StandingAspect aspect,
            Map<String, String> names,
            String current,
            LocalDate today,
            BiConsumer<StandingForm, StandingWish> set) {
        this.aspect = aspect;
        this.today = today;
        addClassName("stack");
        value.setLabel(getTranslation("studio.standing.value." + aspect));
        value.setItems(names.keySet());
        value.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        value.setHelperText(getTranslation("studio.standing.now", names.getOrDefault(current, current)));
        value.setPlaceholder(getTranslation("studio.standing.choose"));
        value.addValueChangeListener(change -> suggestDay());
        from = DatePickers.labelled(getTranslation("studio.standing.from"));
        from.setMin(today);
        from.setHelperText(getTranslation("studio.standing.from." + aspect));
        reason.setLabel(getTranslation("kit.confirm.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        suggestDay();
        add(value, from, reason, error, PlainButton.primary(getTranslation("studio.standing.set." + aspect), () -> {
            error.setText("");
            if (value.getValue() == null) {
                refuse(getTranslation("studio.standing.choose"));
            } else {
                set.accept(this, wish());
            }
        }));
    }

    StandingAspect aspect() {
        return aspect;
    }

    /** Only what may begin later has a day: retreat, and a segment. */
    private void suggestDay() {
        boolean retreat = Strategy.RETREAT.name().equals(value.getValue());
        from.setVisible(aspect == StandingAspect.SEGMENT || retreat);
        if (aspect == StandingAspect.STRATEGY) {
            from.setValue(retreat ? today.plusDays(StandingDesk.DAYS_BEFORE_RETREAT) : null);
        }
    }

    private StandingWish wish() {
        return new StandingWish(aspect, value.getValue(), Optional.ofNullable(from.getValue()), reason.getValue());
    }

    /** Takes over what was typed before. */
    void fill(StandingWish wish) {
        value.setValue(wish.value());
        from.setValue(wish.from().orElse(null));
        reason.setValue(wish.reason());
    }

    void refuse(String why) {
        error.setText(why);
        reason.focus();
    }
}
