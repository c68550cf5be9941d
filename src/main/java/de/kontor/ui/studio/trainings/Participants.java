package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.accounts.AccountSummary;
import de.kontor.shared.AccountId;
import de.kontor.training.Attendee;
import de.kontor.training.Booking;
import de.kontor.training.BookingId;
import de.kontor.training.BookingState;
import de.kontor.training.Session;
import de.kontor.training.SessionState;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who comes and who waits; for a session that has seats, with a tick per attendee who was there. */
class Participants extends Div {
    private final Map<BookingId, List<Checkbox>> ticks = new HashMap<>();
    private final boolean recordable;

    Participants(
            Session session,
            List<Booking> bookings,
            Function<Collection<AccountId>, Map<AccountId, AccountSummary>> accounts,
            Consumer<Map<BookingId, Set<Integer>>> record) {
        addClassName("stack");
        recordable = session.state() == SessionState.OPEN || session.state() == SessionState.HELD;
        Map<AccountId, AccountSummary> known = accounts.apply(
                bookings.stream().map(Booking::account).distinct().toList());
        DataTable<Booking> table = new DataTable<Booking>(getTranslation("studio.participants.title"))
                .heading(getTranslation("studio.participants.account"), booking -> account(known, booking))
                .column(getTranslation("training.fact.attendees"), this::attendees)
                .column(
                        getTranslation("studio.course.state"),
                        booking -> TrainingWords.badge(booking.state()),
                        "beside")
                .whenEmpty(new EmptyState(getTranslation("studio.participants.empty")))
                .pageSize(500);
        table.setRows(bookings.stream()
                .filter(booking -> booking.state() != BookingState.CANCELLED)
                .toList());
        add(new H2(getTranslation("studio.participants.title")), table);
        if (recordable && !ticks.isEmpty()) {
            Span help = new Span(getTranslation("studio.attendance.help"));
            help.addClassName("muted");
            Div actions = new Div(
                    PlainButton.primary(getTranslation("studio.attendance.save"), () -> record.accept(present())),
                    help);
            actions.addClassNames("row", "wrap");
            add(actions);
        }
    }

    private static Component account(Map<AccountId, AccountSummary> known, Booking booking) {
        AccountSummary account = known.get(booking.account());
        String name = account == null ? "" : account.legalName();
        String number = account == null ? "" : account.number() + " · ";
        return new Div(new Span(name), CoursesView.sub(number + booking.bookedBy()));
    }

    private Component attendees(Booking booking) {
        Div cell = new Div();
        cell.addClassNames("stack", "tight");
        boolean tickable = recordable && booking.state().holdsSeats() && booking.state() != BookingState.OFFERED;
        List<Checkbox> own = new ArrayList<>();
        for (Attendee attendee : booking.attendees()) {
            if (tickable) {
                Checkbox tick = new Checkbox(attendee.name());
                tick.setValue(attendee.attended().orElse(false));
                own.add(tick);
                cell.add(tick);
            } else {
                cell.add(new Span(attendee.name()));
            }
        }
        if (tickable) {
            ticks.put(booking.id(), own);
        }
        if (booking.state() == BookingState.WAITING) {
            cell.add(CoursesView.sub(getTranslation(
                    "studio.participants.position", Screen.formats().integer(booking.position()))));
        }
        return cell;
    }

    private Map<BookingId, Set<Integer>> present() {
        Map<BookingId, Set<Integer>> present = new HashMap<>();
        ticks.forEach((booking, own) -> {
            Set<Integer> there = new HashSet<>();
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i).getValue()) {
                    there.add(i);
                }
            }
            present.put(booking, there);
        });
        return present;
    }
}
