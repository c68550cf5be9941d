package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Names other attendees for the seats of a booking. */
class AttendeesForm extends Div {
    AttendeesForm(List<String> names, Consumer<List<String>> save) {
        addClassNames("stack", "fit");
        List<TextField> fields = new ArrayList<>();
        for (String name : names) {
            TextField field = new TextField(
                    getTranslation("shop.training.attendee", Screen.formats().integer(fields.size() + 1L)));
            field.setValue(name);
            field.setMaxLength(120);
            field.setWidthFull();
            fields.add(field);
        }
        add(fields.toArray(Component[]::new));
        add(PlainButton.secondary(
                getTranslation("shop.booking.rename"),
                () -> save.accept(fields.stream().map(TextField::getValue).toList())));
    }
}
