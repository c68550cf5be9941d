package de.kontor.ui.desk.trainings;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.training.Booking;
import de.kontor.training.Session;
import de.kontor.training.SessionId;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import java.util.List;
import java.util.Optional;

/** Asks where to a booking is moved, and why; stays open with what was typed until it worked. */
class MoveDialog extends Dialog {
    /** Answers why not; nothing when it worked. */
    interface Attempt {
        Optional<String> move(Booking booking, SessionId target, String reason);
    }

    MoveDialog(Booking booking, List<Session> others, Attempt attempt) {
        setHeaderTitle(getTranslation("desk.training.move"));
        setWidth("min(560px, 94vw)");
        getFooter().add(PlainButton.secondary(getTranslation("kit.confirm.cancel"), this::close));
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("desk.training.move.none")));
            return;
        }
        Select<Session> target = new Select<>();
        target.setLabel(getTranslation("desk.training.move.to"));
        target.setItems(others);
        target.setItemLabelGenerator(session -> session == null ? "" : label(session));
        target.setWidthFull();
        TextArea reason = new TextArea(getTranslation("kit.confirm.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        Div refused = new Div();
        Div form = new Div(who(booking), target, reason, refused);
        form.addClassName("stack");
        add(form);
        getFooter().add(PlainButton.primary(getTranslation("desk.training.move"), () -> {
            refused.removeAll();
            Session chosen = target.getValue();
            Optional<String> why = chosen == null
                    ? Optional.of(getTranslation("desk.training.move.choose"))
                    : attempt.move(booking, chosen.id(), reason.getValue());
            why.ifPresentOrElse(text -> refused.add(Notice.error(text)), this::close);
        }));
    }

    private static Span who(Booking booking) {
        Span who = new Span(booking.bookedBy() + " · " + String.join(", ", booking.names()));
        who.addClassName("muted");
        return who;
    }

    private String label(Session session) {
        return TrainingWords.when(session) + " · "
                + getTranslation("shop.trainings.free", Screen.formats().integer(Math.max(0, session.free())));
    }
}
