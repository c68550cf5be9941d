package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.kontor.training.Session;
import de.kontor.training.SessionId;
import de.kontor.ui.PlainButton;
import de.kontor.ui.TrainingWords;
import java.util.List;
import java.util.function.Consumer;

/** Chooses another session of the course. */
class MoveForm extends Div {
    MoveForm(List<Session> others, Consumer<SessionId> move) {
        addClassNames("stack", "fit");
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("shop.booking.move.none")));
            return;
        }
        Select<Session> choice = new Select<>();
        choice.setLabel(getTranslation("shop.booking.move.to"));
        choice.setItems(others);
        choice.setItemLabelGenerator(session -> session == null
                ? ""
                : TrainingWords.when(session) + " · "
                        + WeeklySessions.seats(session).getText());
        choice.setWidthFull();
        add(choice, PlainButton.secondary(getTranslation("shop.booking.move"), () -> {
            Session chosen = choice.getValue();
            choice.setErrorMessage(getTranslation("shop.booking.move.choose"));
            choice.setInvalid(chosen == null);
            if (chosen != null) {
                move.accept(chosen.id());
            }
        }));
    }
}
