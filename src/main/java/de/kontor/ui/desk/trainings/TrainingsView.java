package de.kontor.ui.desk.trainings;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.training.Session;
import de.kontor.training.TrainingDesk;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The sessions that can be booked, the next ones first. */
@Route(value = "desk/trainings", layout = DeskLayout.class)
@Menu(title = "desk.nav.trainings", order = 40)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class TrainingsView extends Page implements BeforeEnterObserver {
    private final TrainingDesk desk;
    private final Actor actor;
    private final FilterBar filters = new FilterBar("desk/trainings");
    private final DataTable<Session> table;

    TrainingsView(TrainingDesk desk, CurrentActor current) {
        super("desk.nav.trainings");
        this.desk = desk;
        this.actor = current.get();
        filters.text(getTranslation("desk.trainings.filter"));
        table = new DataTable<Session>(title())
                .heading(
                        getTranslation("training.fact.course"),
                        session -> new DeskLink("desk/trainings/" + session.id(), Screen.text(session.courseName())))
                .text(getTranslation("training.fact.when"), TrainingWords::when)
                .text(getTranslation("training.fact.place"), TrainingWords::place)
                .text(getTranslation("training.fact.trainer"), Session::trainer)
                .column(
                        getTranslation("desk.trainings.seats"),
                        session -> new Span(TrainingWords.taken(session)),
                        "num",
                        "beside")
                .whenEmpty(new EmptyState(getTranslation("desk.trainings.empty")));
        add(new PageHeader(title()), filters, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        String text = filters.text().toLowerCase(Locale.ROOT);
        List<Session> found = desk.upcoming(actor).stream()
                .filter(session -> (session.courseNumber() + " " + Screen.text(session.courseName()) + " "
                                + session.place() + " " + session.trainer())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        table.setRows(found);
    }
}
