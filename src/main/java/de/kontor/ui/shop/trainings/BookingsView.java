package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.training.Booking;
import de.kontor.training.BookingState;
import de.kontor.training.CalendarFeeds;
import de.kontor.training.IncludedSeats;
import de.kontor.training.OwnBooking;
import de.kontor.training.Quarter;
import de.kontor.training.Trainings;
import de.kontor.ui.CopyButton;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The bookings of the account, its free seats of this quarter and the next, and the own calendar. */
@Route(value = "shop/trainings/bookings", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class BookingsView extends Page {
    private final Trainings trainings;
    private final CalendarFeeds feeds;
    private final Actor actor;

    BookingsView(Trainings trainings, CalendarFeeds feeds, Clock clock, CurrentActor current) {
        super("shop.bookings.title");
        this.trainings = trainings;
        this.feeds = feeds;
        this.actor = current.get();
        PageLink all = new PageLink("shop/trainings", getTranslation("shop.bookings.find"));
        all.addClassNames("button", "primary");
        List<OwnBooking> own = trainings.bookings(actor);
        Instant now = clock.instant();
        Div top = new Div(allowances(Quarter.of(now)), calendar());
        top.addClassName("columns");
        add(
                new PageHeader(title()).actions(all),
                top,
                section(
                        "shop.bookings.open",
                        own.stream()
                                .filter(booking -> isOpen(booking, now))
                                .toList()
                                .reversed()),
                section(
                        "shop.bookings.past",
                        own.stream().filter(booking -> !isOpen(booking, now)).toList()));
    }

    private static boolean isOpen(OwnBooking own, Instant now) {
        BookingState state = own.booking().state();
        boolean live =
                state == BookingState.CONFIRMED || state == BookingState.WAITING || state == BookingState.OFFERED;
        return live && own.session().end().isAfter(now);
    }

    private Component allowances(Quarter quarter) {
        Div card = new Div(
                new H2(getTranslation("shop.bookings.allowance")),
                new AllowanceLine(trainings.allowance(actor, quarter)),
                new AllowanceLine(trainings.allowance(actor, quarter.next())));
        card.addClassNames("card", "stack");
        IncludedSeats included = trainings.included(actor);
        if (!included.sources().isEmpty()) {
            card.add(new IncludedLine(included));
        }
        return card;
    }

    private Component section(String titleKey, List<OwnBooking> bookings) {
        DataTable<OwnBooking> table = new DataTable<OwnBooking>(getTranslation(titleKey))
                .heading(getTranslation("training.fact.course"), BookingsView::course)
                .text(getTranslation("training.fact.when"), own -> TrainingWords.when(own.session()))
                .text(
                        getTranslation("training.fact.attendees"),
                        own -> String.join(", ", own.booking().names()))
                .column(getTranslation("shop.bookings.state"), BookingsView::state, "beside")
                .whenEmpty(new EmptyState(getTranslation(titleKey + ".empty")));
        table.setRows(bookings);
        Div section = new Div(new H2(getTranslation(titleKey)), table);
        section.addClassName("stack");
        return section;
    }

    private static Component course(OwnBooking own) {
        return new PageLink(
                "shop/trainings/bookings/" + own.booking().id(),
                Screen.text(own.session().courseName()));
    }

    /** The state, with the place in the waiting list or the end of the offer. */
    static Component state(OwnBooking own) {
        Booking booking = own.booking();
        Div cell = new Div(TrainingWords.badge(booking.state()));
        booking.offeredUntil()
                .ifPresent(until -> cell.add(sub(cell.getTranslation(
                        "shop.bookings.offered-until", Screen.formats().dateTime(until)))));
        if (booking.state() == BookingState.WAITING) {
            cell.add(sub(cell.getTranslation(
                    "shop.bookings.position", Screen.formats().integer(booking.position()))));
        }
        return cell;
    }

    private static Span sub(String text) {
        Span sub = new Span(text);
        sub.addClassName("sub");
        return sub;
    }

    private Component calendar() {
        Div card = new Div();
        card.addClassNames("card", "stack", "fit");
        fill(card, feeds.hasFeed(actor));
        return card;
    }

    private void fill(Div card, boolean known) {
        Span what = new Span(getTranslation("shop.calendar.what"));
        what.addClassName("muted");
        card.removeAll();
        card.add(
                new H2(getTranslation("shop.calendar.title")),
                what,
                PlainButton.secondary(
                        getTranslation(known ? "shop.calendar.renew" : "shop.calendar.make"), () -> renew(card)));
    }

    private void renew(Div card) {
        String address = feeds.renew(actor);
        fill(card, true);
        Span shown = new Span(address);
        shown.addClassName("pre");
        shown.getStyle().set("overflow-wrap", "anywhere");
        card.add(Notice.ok(getTranslation("shop.calendar.made"), new Div(shown, new CopyButton(address))));
    }
}
