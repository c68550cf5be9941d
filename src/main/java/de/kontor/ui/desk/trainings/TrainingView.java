package de.kontor.ui.desk.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.AccountId;
import de.kontor.training.Booking;
import de.kontor.training.BookingChange;
import de.kontor.training.BookingState;
import de.kontor.training.CancellationCost;
import de.kontor.training.SeatCover;
import de.kontor.training.Session;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingDesk;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One session with its bookings, and what staff may do for those who call. */
@Route(value = "desk/trainings", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class TrainingView extends ObjectPage {
    private final Sessions sessions;
    private final TrainingDesk desk;
    private final AccountSearch search;
    private final Accounts accounts;
    private final Clock clock;
    private final Actor actor;

    TrainingView(
            Sessions sessions,
            TrainingDesk desk,
            AccountSearch search,
            Accounts accounts,
            Clock clock,
            CurrentActor current) {
        super("desk.training.title");
        this.sessions = sessions;
        this.desk = desk;
        this.search = search;
        this.accounts = accounts;
        this.clock = clock;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        Session session = found(sessions.session(actor, new SessionId(id(name))));
        setPageTitle(Screen.text(session.courseName()));
        List<Booking> bookings = sessions.bookings(actor, session.id());
        add(
                new PageHeader(Screen.text(session.courseName()))
                        .remark(TrainingWords.when(session))
                        .badge(TrainingWords.badge(session.state())),
                card("desk.training.facts", facts(session)),
                section("desk.training.bookings", table(session, bookings)));
        if (TrainingDesk.mayBook(actor) && session.isBookable(clock.instant())) {
            add(card("desk.training.book", new BookingForm(session, desk, search, accounts, actor, this::tell)));
        }
    }

    private Component facts(Session session) {
        FactTable facts = new FactTable(getTranslation("desk.training.facts"))
                .fact(getTranslation("training.fact.place"), session.isOnline() ? session.link() : session.place())
                .fact(getTranslation("training.fact.trainer"), session.trainer())
                .fact(getTranslation("desk.trainings.seats"), TrainingWords.taken(session))
                .fact(getTranslation("desk.training.deadline"), Screen.formats().dateTime(session.deadline()))
                .fact(
                        getTranslation("training.fact.freeUntil"),
                        Screen.formats().dateTime(session.freeUntil()));
        return session.reason().isEmpty()
                ? facts
                : facts.fact(getTranslation("desk.training.reason"), TrainingWords.reason(session.reason()));
    }

    private DataTable<Booking> table(Session session, List<Booking> bookings) {
        Map<AccountId, AccountSummary> known = search.summaries(
                bookings.stream().map(Booking::account).distinct().toList());
        DataTable<Booking> table = new DataTable<Booking>(getTranslation("desk.training.bookings"))
                .heading(
                        getTranslation("desk.order.account"),
                        booking -> new Div(DeskLink.account(known, booking.account()), sub(booking.bookedBy())))
                .text(getTranslation("training.fact.attendees"), booking -> String.join(", ", booking.names()))
                .text(getTranslation("desk.training.paid"), booking -> paid(booking))
                .column(getTranslation("desk.training.state"), TrainingView::state, "beside")
                .whenEmpty(new EmptyState(getTranslation("desk.training.none")))
                .pageSize(200);
        if (TrainingDesk.mayBook(actor)) {
            table.unnamed(getTranslation("desk.training.actions"), booking -> actions(session, booking));
        }
        table.setRows(bookings);
        return table;
    }

    private String paid(Booking booking) {
        boolean settled = booking.state().holdsSeats() && booking.state() != BookingState.OFFERED;
        return settled ? words(booking) : "–";
    }

    private String words(Booking booking) {
        return booking.seatPrice().isZero()
                ? getTranslation("shop.booking.cost.free", Screen.formats().integer(booking.seats()))
                : TrainingWords.of(new SeatCover(booking.free(), booking.included(), booking.paid()));
    }

    private static Component state(Booking booking) {
        Div cell = new Div(TrainingWords.badge(booking.state()));
        booking.offeredUntil()
                .ifPresent(until -> cell.add(sub(cell.getTranslation(
                        "desk.training.offered-until", Screen.formats().dateTime(until)))));
        if (booking.state() == BookingState.WAITING) {
            cell.add(sub(cell.getTranslation(
                    "desk.training.position", Screen.formats().integer(booking.position()))));
        }
        booking.ending().ifPresent(ending -> cell.add(sub(Screen.texts().text("training.step." + ending.name()))));
        return cell;
    }

    private static Span sub(String text) {
        Span sub = new Span(text);
        sub.addClassName("sub");
        return sub;
    }

    private Component actions(Session session, Booking booking) {
        Div actions = new Div();
        actions.addClassNames("row", "wrap");
        boolean open = clock.instant().isBefore(session.start());
        if (open && booking.state() == BookingState.CONFIRMED) {
            actions.add(PlainButton.link(
                            getTranslation("desk.training.move"),
                            () -> new MoveDialog(booking, desk.others(actor, session), this::move).open())
                    .labelled(getTranslation("desk.training.move") + ": " + booking.bookedBy()));
        }
        if (open && booking.state().mayBecome(BookingState.CANCELLED)) {
            actions.add(PlainButton.link(getTranslation("desk.training.cancel"), () -> askToCancel(session, booking))
                    .labelled(getTranslation("desk.training.cancel") + ": " + booking.bookedBy()));
        }
        return actions;
    }

    private void askToCancel(Session session, Booking booking) {
        CancellationCost cost = desk.cancellationCost(actor, session, booking);
        String text = cost.late()
                ? getTranslation("desk.training.cancel.late", Screen.formats().money(cost.fee()))
                : getTranslation("desk.training.cancel.text");
        Confirmation.tryWithReason(
                getTranslation("desk.training.cancel"),
                text,
                getTranslation("desk.training.cancel"),
                reason -> whyNot(desk.cancel(actor, booking.id(), cost, reason), "desk.training.cancelled"));
    }

    private Optional<String> move(Booking booking, SessionId target, String reason) {
        return whyNot(desk.move(actor, booking.id(), target, reason), "desk.training.moved");
    }

    /** Why not; the dialog then keeps what was typed. */
    private Optional<String> whyNot(BookingChange change, String doneKey) {
        return switch (change) {
            case BookingChange.Refused refused -> Optional.of(Screen.texts().text(refused.reason()));
            case BookingChange.Full full -> Optional.of(Screen.texts().text("training.refused.full"));
            case BookingChange.Done done -> {
                tell(doneKey);
                yield Optional.empty();
            }
        };
    }

    private void tell(String doneKey) {
        showAgain(Notice.ok(getTranslation(doneKey)));
    }
}
