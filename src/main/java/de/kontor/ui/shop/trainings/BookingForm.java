package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.training.BookingChange;
import de.kontor.training.SeatCover;
import de.kontor.training.SeatRequest;
import de.kontor.training.Session;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Names of attendees, what they cost, and booking them or waiting for seats. What was typed stays until it worked. */
class BookingForm extends Div {
    private static final int MOST = 50;

    private final Supplier<SeatRights> now;
    private SeatRights rights;
    private Session session;
    private final Function<SeatRequest, Optional<BookingChange>> book;
    private final List<TextField> names = new ArrayList<>();
    private final Div fields = new Div();
    private final Div cost = new Div();
    private final Div answer = new Div();
    private final TermsBox terms = new TermsBox(false);
    private final Div buttons = new Div();

    /**
     * @param rights what there is
     * @param now the same, asked again when booking was refused, because it has changed then
     * @param book answers what stands in the way; nothing when it worked
     */
    BookingForm(SeatRights rights, Supplier<SeatRights> now, Function<SeatRequest, Optional<BookingChange>> book) {
        this.now = now;
        this.rights = rights;
        this.session = rights.session();
        this.book = book;
        addClassName("stack");
        fields.addClassName("stack");
        fields.addClassName("close");
        cost.addClassNames("stack", "tight");
        buttons.addClassNames("row", "wrap");
        PlainButton more = PlainButton.link(getTranslation("shop.training.add-attendee"), this::addName);
        add(fields, more, cost, terms, answer, buttons);
        addName();
    }

    private void addName() {
        if (names.size() == MOST) {
            return;
        }
        TextField name = new TextField(
                getTranslation("shop.training.attendee", Screen.formats().integer(names.size() + 1L)));
        name.setMaxLength(120);
        name.setWidthFull();
        names.add(name);
        Div row = new Div(name);
        row.addClassNames("row", "tight", "attendee");
        if (names.size() > 1) {
            row.add(PlainButton.icon("×", getTranslation("shop.training.remove-attendee"), () -> {
                names.remove(name);
                fields.remove(row);
                number();
                refresh();
            }));
            name.focus();
        }
        fields.add(row);
        refresh();
    }

    private void number() {
        for (int i = 0; i < names.size(); i++) {
            names.get(i)
                    .setLabel(getTranslation(
                            "shop.training.attendee", Screen.formats().integer(i + 1L)));
        }
    }

    private SeatCover cover() {
        return session.seatPrice().isZero()
                ? SeatCover.NOTHING
                : SeatCover.of(names.size(), rights.freeLeft(), rights.includedLeft());
    }

    private boolean fits() {
        return names.size() <= session.free();
    }

    private void refresh() {
        answer.removeAll();
        cost.removeAll();
        int paid = cover().paid();
        OfferTexts.parts(session.seatPrice(), cover()).forEach(part -> cost.add(new Span(part)));
        if (session.seatPrice().isZero()) {
            cost.add(new Span(
                    getTranslation("shop.booking.cost.free", Screen.formats().integer(names.size()))));
        }
        if (!fits()) {
            Span wait = new Span(getTranslation(
                    "shop.training.wait.why",
                    Screen.formats().integer(Math.max(0, session.free())),
                    Screen.formats().integer(names.size())));
            cost.add(wait);
        }
        terms.setVisible(fits() && paid > 0);
        buttons.removeAll();
        buttons.add(
                fits()
                        ? PlainButton.primary(
                                getTranslation(paid > 0 ? "shop.training.book-paid" : "shop.training.book-free"),
                                () -> ask(false))
                        : PlainButton.primary(getTranslation("shop.training.wait"), () -> ask(true)));
    }

    private void ask(boolean mayWait) {
        answer.removeAll();
        names.forEach(name -> name.setInvalid(false));
        Optional<TextField> missing =
                names.stream().filter(name -> name.getValue().isBlank()).findFirst();
        if (missing.isPresent()) {
            missing.get().setErrorMessage(getTranslation("shop.training.attendee.missing"));
            missing.get().setInvalid(true);
            missing.get().focus();
            return;
        }
        List<String> typed = names.stream().map(TextField::getValue).toList();
        book.apply(new SeatRequest(typed, mayWait, session.price(cover().paid()), terms.getValue()))
                .ifPresent(this::explain);
    }

    private void explain(BookingChange change) {
        rights = now.get();
        session = rights.session();
        refresh();
        switch (change) {
            case BookingChange.Done done -> throw new IllegalStateException("it worked");
            case BookingChange.Refused refused ->
                answer.add(Notice.error(Screen.texts().text(refused.reason())));
            case BookingChange.Full full ->
                answer.add(Notice.warn(
                        getTranslation(
                                "shop.training.full-now",
                                Screen.formats().integer(full.free()),
                                Screen.formats().integer(names.size())),
                        PlainButton.secondary(getTranslation("shop.training.wait"), () -> ask(true))));
        }
    }
}
