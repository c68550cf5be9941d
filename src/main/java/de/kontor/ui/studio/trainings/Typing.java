package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import de.kontor.shared.Money;
import de.kontor.ui.Screen;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Fields of the forms of trainings, and how what is typed into them is read. */
final class Typing {
    /** What an empty number counts as; every module refuses it. */
    static final int MISSING = -1;

    private Typing() {}

    static TextField text(String label, String value, int longest) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    static IntegerField number(String label, int value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        field.setWidth("9em");
        return field;
    }

    static int of(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? MISSING : value;
    }

    static TimePicker time(String label) {
        TimePicker field = new TimePicker(label);
        field.setStep(Duration.ofMinutes(15));
        field.setLocale(Screen.language());
        field.setWidth("9em");
        return field;
    }

    static <T> Select<T> choice(String label, Collection<T> items, Function<T, String> name) {
        Select<T> field = new Select<>();
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : name.apply(item));
        return field;
    }

    /** An amount with comma or point and at most two decimals. */
    static Optional<Money> money(String typed) {
        String clean = typed.replace("€", "").replace("\u00a0", "").strip().replace(',', '.');
        return clean.matches("\\d{1,6}(\\.\\d{1,2})?") ? Optional.of(Money.of(clean)) : Optional.empty();
    }
}
