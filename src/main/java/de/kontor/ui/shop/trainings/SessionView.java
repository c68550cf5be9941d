package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.Shopping;
import de.kontor.training.BookingChange;
import de.kontor.training.BookingId;
import de.kontor.training.BookingState;
import de.kontor.training.Courses;
import de.kontor.training.SeatAllowance;
import de.kontor.training.SeatRequest;
import de.kontor.training.Session;
import de.kontor.training.SessionId;
import de.kontor.training.SessionState;
import de.kontor.training.Trainings;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** One session: what it is about, what is left, and booking it for several attendees. */
@Route(value = "shop/trainings/sessions", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class SessionView extends ObjectPage {
    private final Trainings trainings;
    private final Courses courses;
    private final Clock clock;
    private final Actor actor;

    SessionView(Trainings trainings, Courses courses, Clock clock, CurrentActor current) {
        super("shop.training.title");
        this.trainings = trainings;
        this.courses = courses;
        this.clock = clock;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        Session session = found(trainings.session(actor, new SessionId(id(name))));
        setPageTitle(Screen.text(session.courseName()));
        PageHeader header = new PageHeader(Screen.text(session.courseName())).remark(session.courseNumber());
        add(
                session.state() == SessionState.OPEN
                        ? header.badge(WeeklySessions.seats(session))
                        : header.badge(TrainingWords.badge(session.state())));
        Div left = new Div(card("shop.training.facts", description(session), facts(session)));
        left.addClassName("stack");
        Div columns = new Div(left, booking(session));
        columns.addClassName("columns");
        add(columns);
    }

    private Component description(Session session) {
        Paragraph text = new Paragraph(courses.course(session.course())
                .map(course -> Screen.text(course.description()))
                .orElse(""));
        text.addClassName("pre");
        return text;
    }

    private Component facts(Session session) {
        FactTable facts = new FactTable(getTranslation("shop.training.facts"))
                .fact(getTranslation("training.fact.when"), TrainingWords.when(session))
                .fact(getTranslation("training.fact.place"), TrainingWords.place(session))
                .fact(getTranslation("training.fact.trainer"), session.trainer())
                .fact(getTranslation("shop.trainings.level"), TrainingWords.of(session.level()))
                .fact(getTranslation("shop.trainings.price"), WeeklySessions.price(session))
                .fact(getTranslation("shop.training.deadline"), Screen.formats().dateTime(session.deadline()))
                .fact(
                        getTranslation("training.fact.freeUntil"),
                        Screen.formats().dateTime(session.freeUntil()));
        if (!session.reason().isEmpty()) {
            facts.fact(getTranslation("shop.training.reason"), TrainingWords.reason(session.reason()));
        }
        return facts;
    }

    private Component booking(Session session) {
        if (!session.isBookable(clock.instant())) {
            return Notice.info(
                    getTranslation("shop.training.closed"),
                    new PageLink("shop/trainings", getTranslation("shop.training.others")));
        }
        if (!Shopping.mayShop(actor)) {
            return Notice.info(getTranslation("shop.training.buyers-only"));
        }
        SeatAllowance allowance = trainings.allowance(actor, session.quarter());
        BookingId id = BookingId.next();
        int includedLeft = trainings.included(actor).left(session.course());
        Div rights = new Div(new AllowanceLine(allowance));
        rights.addClassName("stack");
        if (includedLeft > 0) {
            Span fromPackages = new Span(
                    getTranslation("shop.included.for-course", Screen.formats().integer(includedLeft)));
            fromPackages.addClassName("strong");
            rights.add(fromPackages);
        }
        return card(
                "shop.training.book",
                rights,
                new BookingForm(
                        new SeatRights(session, allowance.left(), includedLeft),
                        () -> rights(session.id()),
                        request -> book(id, session, request)));
    }

    private SeatRights rights(SessionId id) {
        Session session = trainings.session(actor, id).orElseThrow();
        return new SeatRights(
                session,
                trainings.allowance(actor, session.quarter()).left(),
                trainings.included(actor).left(session.course()));
    }

    /** Empty when it led to the booking. */
    private Optional<BookingChange> book(BookingId id, Session session, SeatRequest request) {
        BookingChange change = trainings.book(actor, id, session.id(), request);
        if (change instanceof BookingChange.Done(BookingId booking, BookingState state)) {
            getUI().ifPresent(ui -> ui.navigate("shop/trainings/bookings/" + booking));
            return Optional.empty();
        }
        return Optional.of(change);
    }
}
