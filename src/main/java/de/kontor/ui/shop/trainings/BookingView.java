package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.Shopping;
import de.kontor.training.Booking;
import de.kontor.training.BookingChange;
import de.kontor.training.BookingId;
import de.kontor.training.BookingState;
import de.kontor.training.CancellationCost;
import de.kontor.training.OwnBooking;
import de.kontor.training.SeatCover;
import de.kontor.training.SeatOffers;
import de.kontor.training.Session;
import de.kontor.training.Trainings;
import de.kontor.ui.Confirmation;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** One booking: its state, what can still be done with it, and what happened to it. */
@Route(value = "shop/trainings/bookings", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class BookingView extends ObjectPage {
    private final Trainings trainings;
    private final SeatOffers offers;
    private final Clock clock;
    private final Actor actor;

    BookingView(Trainings trainings, SeatOffers offers, Clock clock, CurrentActor current) {
        super("shop.booking.title");
        this.trainings = trainings;
        this.offers = offers;
        this.clock = clock;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        OwnBooking own = found(trainings.booking(actor, new BookingId(id(name))));
        Booking booking = own.booking();
        setPageTitle(Screen.text(own.session().courseName()));
        boolean open = clock.instant().isBefore(own.session().start())
                && (booking.state() == BookingState.CONFIRMED
                        || booking.state() == BookingState.WAITING
                        || booking.state() == BookingState.OFFERED);
        boolean mine = open && Shopping.mayShop(actor);
        PageHeader header = new PageHeader(Screen.text(own.session().courseName()))
                .remark(TrainingWords.when(own.session()))
                .badge(TrainingWords.badge(booking.state()));
        add(
                mine
                        ? header.actions(PlainButton.danger(getTranslation(cancelKey(booking)), () -> askToCancel(own)))
                        : header);
        add(meaning(own));
        if (mine && booking.state() == BookingState.OFFERED) {
            add(offer(own));
        }
        Div columns = new Div(
                card("shop.booking.facts", facts(own)),
                card(
                        "shop.booking.history",
                        TrainingWords.timeline(trainings.steps(actor, booking.id()), UnaryOperator.identity())));
        columns.addClassName("columns");
        add(columns);
        if (mine) {
            Div more = new Div(card(
                    "shop.booking.attendees",
                    new AttendeesForm(
                            booking.names(),
                            names -> tell(trainings.rename(actor, booking.id(), names), "shop.booking.renamed"))));
            more.addClassName("columns");
            if (booking.state() == BookingState.CONFIRMED) {
                more.add(card(
                        "shop.booking.move",
                        new MoveForm(
                                trainings.others(actor, own.session()),
                                to -> tell(trainings.move(actor, booking.id(), to), "shop.booking.moved"))));
            }
            add(more);
        }
    }

    private static String cancelKey(Booking booking) {
        return switch (booking.state()) {
            case WAITING -> "shop.booking.leave";
            case OFFERED -> "shop.booking.decline";
            case CONFIRMED, CANCELLED, ATTENDED, NO_SHOW -> "shop.booking.cancel";
        };
    }

    private Component meaning(OwnBooking own) {
        Booking booking = own.booking();
        return switch (booking.state()) {
            case WAITING ->
                Notice.info(getTranslation(
                        "shop.booking.means.WAITING",
                        Screen.formats().integer(booking.position()),
                        Screen.formats().integer(booking.seats())));
            case OFFERED ->
                Notice.warn(getTranslation(
                        "shop.booking.means.OFFERED",
                        booking.offeredUntil().map(Screen.formats()::dateTime).orElse("")));
            case CONFIRMED, ATTENDED, NO_SHOW -> Notice.ok(getTranslation("shop.booking.means." + booking.state()));
            case CANCELLED ->
                Notice.info(
                        getTranslation("shop.booking.means.CANCELLED"),
                        new PageLink("shop/trainings", getTranslation("shop.bookings.find")));
        };
    }

    private Component offer(OwnBooking own) {
        SeatCover cover = offers.cover(actor, own);
        int paid = cover.paid();
        TermsBox terms = new TermsBox(paid > 0);
        Div form = new Div(
                new Paragraph(OfferTexts.cost(own.session(), own.booking(), cover)),
                terms,
                PlainButton.primary(
                        getTranslation(paid > 0 ? "shop.booking.accept-paid" : "shop.booking.accept"),
                        () -> tell(
                                trainings.accept(
                                        actor, own.booking().id(), own.session().price(paid), terms.getValue()),
                                "shop.booking.accepted")));
        form.addClassNames("stack", "fit");
        return card("shop.booking.offer", form);
    }

    private Component facts(OwnBooking own) {
        Session session = own.session();
        FactTable facts = new FactTable(getTranslation("shop.booking.facts"))
                .fact(
                        getTranslation("training.fact.course"),
                        new PageLink("shop/trainings/sessions/" + session.id(), Screen.text(session.courseName())))
                .fact(getTranslation("training.fact.when"), TrainingWords.when(session))
                .fact(
                        getTranslation(session.isOnline() ? "training.fact.link" : "training.fact.place"),
                        session.isOnline() ? session.link() : session.place())
                .fact(getTranslation("training.fact.trainer"), session.trainer())
                .fact(
                        getTranslation("training.fact.attendees"),
                        String.join(", ", own.booking().names()))
                .fact(
                        getTranslation("training.fact.freeUntil"),
                        Screen.formats().dateTime(session.freeUntil()))
                .fact(getTranslation("shop.booking.by"), own.booking().bookedBy());
        if (own.booking().state().holdsSeats() && own.booking().state() != BookingState.OFFERED) {
            facts.fact(getTranslation("shop.booking.cost"), OfferTexts.cost(own.booking()));
        }
        own.booking()
                .order()
                .ifPresent(order -> facts.fact(
                        getTranslation("shop.booking.order"),
                        new PageLink("shop/orders/" + order, getTranslation("shop.booking.to-order"))));
        return facts;
    }

    private void askToCancel(OwnBooking own) {
        CancellationCost cost = trainings.cancellationCost(actor, own);
        String text = cost.fee().isPositive()
                ? getTranslation("shop.booking.cancel.fee", Screen.formats().money(cost.fee()))
                : getTranslation(cost.late() ? "shop.booking.cancel.late" : "shop.booking.cancel.free");
        Confirmation.ask(
                getTranslation(cancelKey(own.booking())),
                text,
                getTranslation(cancelKey(own.booking())),
                () -> tell(trainings.cancel(actor, own.booking().id(), cost), "shop.booking.cancelled"));
    }

    private void tell(BookingChange change, String doneKey) {
        showAgain(
                switch (change) {
                    case BookingChange.Done done -> Notice.ok(getTranslation(doneKey));
                    case BookingChange.Full full -> Notice.warn(Screen.texts().text("training.refused.full"));
                    case BookingChange.Refused refused ->
                        Notice.error(Screen.texts().text(refused.reason()));
                });
    }
}
