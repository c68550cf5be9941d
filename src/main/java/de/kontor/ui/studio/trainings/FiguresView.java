package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.CurrentActor;
import de.kontor.training.Attendance;
import de.kontor.training.Attendance.CourseFigures;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.NavGroup;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.Screen;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How full the sessions of each course were in the last twelve months, and who stayed away. */
@Route(value = "studio/trainings/figures", layout = StudioLayout.class)
@Menu(title = "studio.nav.figures", order = 84)
@NavGroup("studio.nav.trainings")
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class FiguresView extends Page {
    FiguresView(Attendance attendance, Clock clock, CurrentActor current) {
        super("studio.nav.figures");
        LocalDate since = LocalDate.now(clock).minusMonths(12);
        List<CourseFigures> figures = attendance.figures(current.get(), since);
        DataTable<CourseFigures> table = new DataTable<CourseFigures>(title())
                .heading(
                        getTranslation("studio.course.name"),
                        course -> new Div(new Span(Screen.text(course.name())), CoursesView.sub(course.number())))
                .number(getTranslation("studio.figures.held"), course -> number(course.sessions()))
                .number(getTranslation("studio.figures.cancelled"), course -> number(course.cancelled()))
                .number(
                        getTranslation("studio.figures.booked"),
                        course -> getTranslation("studio.figures.of", course.booked(), course.seats()))
                .column(getTranslation("studio.figures.fill"), course -> share(course.fillPercent(), "fill"), "num")
                .column(
                        getTranslation("studio.figures.absent"),
                        course -> share(course.absentPercent(), "absent"),
                        "num")
                .whenEmpty(new EmptyState(getTranslation("studio.figures.empty")));
        table.setRows(figures);
        Span what =
                new Span(getTranslation("studio.figures.since", Screen.formats().date(since)));
        what.addClassName("muted");
        add(new PageHeader(title()), what, table);
    }

    private static String number(int value) {
        return Screen.formats().integer(value);
    }

    /** A share as a bar and as a number. */
    private static Component share(int percent, String kind) {
        Div bar = new Div();
        bar.addClassName("share-bar");
        bar.getStyle().setWidth(Math.min(100, percent) + "%");
        Div track = new Div(bar);
        track.addClassNames("share", "share-" + kind);
        track.getElement().setAttribute("aria-hidden", "true");
        Span shown = new Span(Screen.texts().text("studio.figures.percent", percent));
        Div cell = new Div(track, shown);
        cell.addClassNames("row", "tight", "share-cell");
        return cell;
    }
}
