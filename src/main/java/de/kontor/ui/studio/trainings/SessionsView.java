package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.training.Quarter;
import de.kontor.training.SeriesPlan;
import de.kontor.training.Session;
import de.kontor.training.SessionState;
import de.kontor.training.Sessions;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.NavGroup;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The sessions of a quarter, as a calendar and as a list. The address says which quarter, and whose. */
@Route(value = "studio/trainings", layout = StudioLayout.class)
@Menu(title = "studio.nav.sessions", order = 80)
@NavGroup("studio.nav.trainings")
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class SessionsView extends Page implements BeforeEnterObserver {
    private static final String ADDRESS = "studio/trainings";

    private final Sessions sessions;
    private final SeriesPlan plan;
    private final Actor actor;

    SessionsView(Sessions sessions, SeriesPlan plan, CurrentActor current) {
        super("studio.nav.sessions");
        this.sessions = sessions;
        this.plan = plan;
        this.actor = current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Quarter quarter = asked.getSingleParameter("quarter")
                .flatMap(Quarter::read)
                .orElseGet(() -> plan.next().previous());
        show(quarter, asked.getSingleParameter("trainer"), List.of());
    }

    private void show(Quarter quarter, Optional<String> trainer, List<Component> notices) {
        List<Session> shown = sessions.sessions(actor, quarter).stream()
                .filter(session ->
                        trainer.map(session.trainerId().toString()::equals).orElse(true))
                .toList();
        removeAll();
        add(header(quarter, trainer, shown));
        notices.forEach(this::add);
        if (shown.isEmpty()) {
            add(new EmptyState(
                    getTranslation("studio.session.empty", TrainingWords.of(quarter)),
                    new PageLink("studio/trainings/series", getTranslation("studio.nav.series"))));
            return;
        }
        Div calendar = new Div(new H2(getTranslation("studio.session.calendar")), new QuarterCalendar(quarter, shown));
        Div list = new Div(new H2(getTranslation("studio.session.list")), table(shown));
        calendar.addClassName("stack");
        list.addClassName("stack");
        add(calendar, list);
    }

    private PageHeader header(Quarter quarter, Optional<String> trainer, List<Session> shown) {
        PageHeader header = new PageHeader(title()).remark(TrainingWords.of(quarter));
        String whose = trainer.map(id -> "&trainer=" + id).orElse("");
        PageLink before = new PageLink(
                ADDRESS + "?quarter=" + quarter.previous() + whose, "‹ " + TrainingWords.of(quarter.previous()));
        PageLink next =
                new PageLink(ADDRESS + "?quarter=" + quarter.next() + whose, TrainingWords.of(quarter.next()) + " ›");
        before.addClassNames("button", "secondary");
        next.addClassNames("button", "secondary");
        boolean proposed = shown.stream().anyMatch(session -> session.state() == SessionState.PROPOSED);
        if (!Sessions.mayPlan(actor)) {
            return header.actions(before, next);
        }
        PageLink add = new PageLink(ADDRESS + "/sessions/new", getTranslation("studio.session.add"));
        add.addClassNames("button", proposed ? "secondary" : "primary");
        return proposed
                ? header.actions(
                        before,
                        next,
                        add,
                        PlainButton.primary(getTranslation("studio.session.open-all"), () -> openAll(quarter, trainer)))
                : header.actions(before, next, add);
    }

    private void openAll(Quarter quarter, Optional<String> trainer) {
        int opened = sessions.openAll(actor, quarter);
        show(
                quarter,
                trainer,
                List.of(Notice.ok(
                        getTranslation("studio.session.opened", Screen.formats().integer(opened)))));
    }

    private DataTable<Session> table(List<Session> shown) {
        DataTable<Session> table = new DataTable<Session>(title())
                .heading(
                        getTranslation("studio.series.course"),
                        session ->
                                new PageLink(ADDRESS + "/sessions/" + session.id(), Screen.text(session.courseName())))
                .text(getTranslation("training.fact.when"), TrainingWords::when)
                .text(getTranslation("studio.session.trainer"), Session::trainer)
                .text(getTranslation("studio.session.place"), TrainingWords::place)
                .column(getTranslation("studio.session.seats"), SessionsView::seats, "num")
                .column(
                        getTranslation("studio.course.state"),
                        session -> TrainingWords.badge(session.state()),
                        "beside");
        table.setRows(shown);
        return table;
    }

    private static Component seats(Session session) {
        Span seats = new Span(TrainingWords.taken(session));
        seats.addClassName("nowrap");
        return seats;
    }
}
