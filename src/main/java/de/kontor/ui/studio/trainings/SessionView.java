package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.training.Attendance;
import de.kontor.training.Courses;
import de.kontor.training.Saving;
import de.kontor.training.Session;
import de.kontor.training.SessionDraft;
import de.kontor.training.SessionId;
import de.kontor.training.SessionState;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingDocuments;
import de.kontor.ui.Confirmation;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.ObjectPage;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PdfLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One session: what it is, who comes, and what can still be done with it. The address {@code new} plans one. */
@Route(value = "studio/trainings/sessions", layout = StudioLayout.class)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class SessionView extends ObjectPage {
    private static final String NEW = "new";

    private final Sessions sessions;
    private final Courses courses;
    private final Attendance attendance;
    private final TrainingDocuments documents;
    private final AccountSearch accounts;
    private final Actor actor;

    SessionView(
            Sessions sessions,
            Courses courses,
            Attendance attendance,
            TrainingDocuments documents,
            AccountSearch accounts,
            CurrentActor current) {
        super("studio.session.title");
        this.sessions = sessions;
        this.courses = courses;
        this.attendance = attendance;
        this.documents = documents;
        this.accounts = accounts;
        this.actor = current.get();
    }

    @Override
    protected void show(String name) {
        if (name.equals(NEW) && Sessions.mayPlan(actor)) {
            add(new PageHeader(getTranslation("studio.session.add")), form(Optional.empty()));
            return;
        }
        Session session = found(sessions.session(actor, new SessionId(id(name))));
        setPageTitle(Screen.text(session.courseName()));
        add(header(session), card("studio.session.facts", facts(session)));
        add(new Participants(
                session,
                sessions.bookings(actor, session.id()),
                ids -> accounts.summaries(ids),
                present -> tell(attendance.record(actor, session.id(), present), "studio.attendance.saved")));
        if (session.taken() > 0 && session.state() != SessionState.CANCELLED) {
            add(card("studio.message.title", message(session)));
        }
        boolean open = session.state() == SessionState.OPEN || session.state() == SessionState.PROPOSED;
        if (open && Sessions.mayPlan(actor)) {
            add(form(Optional.of(session)));
        }
    }

    private PageHeader header(Session session) {
        PageHeader header = new PageHeader(Screen.text(session.courseName()))
                .remark(TrainingWords.when(session))
                .badge(TrainingWords.badge(session.state()));
        List<Component> actions = new ArrayList<>();
        if (session.taken() > 0) {
            Locale language = Screen.language();
            actions.add(new PdfLink(
                    getTranslation("studio.attendance.list"),
                    session.courseNumber() + "-" + TrainingWords.day(session.start()) + ".pdf",
                    () -> documents.attendanceList(actor, session.id(), language)));
        }
        if (Sessions.mayPlan(actor) && session.state().mayBecome(SessionState.CANCELLED)) {
            actions.add(PlainButton.danger(getTranslation("studio.session.cancel"), () -> askToCancel(session)));
        }
        if (Sessions.mayPlan(actor) && session.state() == SessionState.PROPOSED) {
            actions.add(PlainButton.primary(
                    getTranslation("studio.session.open"),
                    () -> tell(sessions.open(actor, session.id()), "studio.session.opened-one")));
        }
        return header.actions(actions.toArray(Component[]::new));
    }

    private Component facts(Session session) {
        FactTable facts = new FactTable(getTranslation("studio.session.facts"))
                .fact(getTranslation("training.fact.when"), TrainingWords.when(session))
                .fact(
                        getTranslation(session.isOnline() ? "studio.session.link" : "studio.session.place"),
                        session.isOnline() ? session.link() : session.place())
                .fact(getTranslation("studio.session.trainer"), session.trainer())
                .fact(
                        getTranslation("studio.session.seats"),
                        getTranslation(
                                "studio.session.taken-long",
                                session.taken(),
                                session.max(),
                                session.min(),
                                session.queue()))
                .fact(
                        getTranslation("studio.session.deadline"),
                        Screen.formats().dateTime(session.deadline()))
                .fact(
                        getTranslation("studio.session.free-until"),
                        Screen.formats().dateTime(session.freeUntil()));
        if (!session.reason().isEmpty()) {
            facts.fact(getTranslation("studio.session.reason"), TrainingWords.reason(session.reason()));
        }
        return facts;
    }

    private Component form(Optional<Session> session) {
        SessionForm form = new SessionForm(
                session,
                courses.courses().stream()
                        .filter(course -> course.offered()
                                || session.map(Session::course)
                                        .filter(course.id()::equals)
                                        .isPresent())
                        .toList(),
                courses.trainers(actor),
                sessions::usualDeadline,
                draft -> save(session, draft));
        return card(session.isPresent() ? "studio.session.change" : "studio.session.plan", form);
    }

    private Optional<Saving.Refused<?>> save(Optional<Session> session, SessionDraft draft) {
        Saving<SessionId> saving = session.map(known -> sessions.change(actor, known.id(), draft))
                .orElseGet(() -> sessions.plan(actor, draft));
        return switch (saving) {
            case Saving.Refused<SessionId> refused -> Optional.of(refused);
            case Saving.Saved<SessionId>(SessionId id) -> {
                if (session.isPresent()) {
                    showAgain(Notice.ok(getTranslation("studio.session.saved")));
                } else {
                    getUI().ifPresent(ui -> ui.navigate("studio/trainings/sessions/" + id));
                }
                yield Optional.empty();
            }
        };
    }

    private void askToCancel(Session session) {
        Confirmation.tryWithReason(
                getTranslation("studio.session.cancel.title"),
                getTranslation("studio.session.cancel.text"),
                getTranslation("studio.session.cancel"),
                reason -> {
                    Saving<SessionId> saving = sessions.cancel(actor, session.id(), reason);
                    if (saving instanceof Saving.Refused<SessionId> refused) {
                        return Optional.of(Screen.texts().text(refused.reason()));
                    }
                    showAgain(Notice.ok(getTranslation("studio.session.cancelled")));
                    return Optional.empty();
                });
    }

    private void tell(Saving<SessionId> saving, String doneKey) {
        showAgain(
                saving instanceof Saving.Refused<SessionId> refused
                        ? Notice.error(Screen.texts().text(refused.reason()))
                        : Notice.ok(getTranslation(doneKey)));
    }

    private Component message(Session session) {
        TextArea text = new TextArea(getTranslation("studio.message.text"));
        text.setMaxLength(2_000);
        text.setWidthFull();
        Refusals refusals = new Refusals().at(Saving.Field.DESCRIPTION, text);
        Div form = new Div(text, refusals, PlainButton.secondary(getTranslation("studio.message.send"), () -> {
            refusals.clear();
            switch (sessions.message(actor, session.id(), text.getValue())) {
                case Saving.Refused<Integer> refused -> refusals.show(refused);
                case Saving.Saved<Integer>(Integer count) ->
                    showAgain(Notice.ok(getTranslation(
                            "studio.message.sent", Screen.formats().integer(count))));
            }
        }));
        form.addClassNames("stack", "fit");
        return form;
    }
}
