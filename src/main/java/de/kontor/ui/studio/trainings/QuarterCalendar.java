package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.training.Quarter;
import de.kontor.training.Session;
import de.kontor.training.SessionState;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A quarter week by week, Monday to Friday; a weekend day only where something is on it. */
class QuarterCalendar extends Div {
    private final List<Session> sessions;

    QuarterCalendar(Quarter quarter, List<Session> sessions) {
        this.sessions = sessions;
        DataTable<LocalDate> table = new DataTable<>(getTranslation("studio.session.calendar"));
        table.heading(getTranslation("studio.session.week"), QuarterCalendar::week);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5 || on(day)) {
                table.column(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, Screen.language()),
                        monday -> day(monday.with(TemporalAdjusters.nextOrSame(day))));
            }
        }
        table.setRows(weeks(quarter));
        add(table);
    }

    private boolean on(DayOfWeek day) {
        return sessions.stream()
                .anyMatch(session -> TrainingWords.day(session.start()).getDayOfWeek() == day);
    }

    /** Mondays of the weeks in which something is. */
    private List<LocalDate> weeks(Quarter quarter) {
        List<LocalDate> weeks = new ArrayList<>();
        LocalDate monday = quarter.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; monday.isBefore(quarter.end()); monday = monday.plusWeeks(1)) {
            LocalDate week = monday;
            if (sessions.stream().anyMatch(session -> isIn(week, session))) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static boolean isIn(LocalDate monday, Session session) {
        LocalDate day = TrainingWords.day(session.start());
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    private static Component week(LocalDate monday) {
        int number = monday.get(WeekFields.ISO.weekOfWeekBasedYear());
        Span shown = new Span(Screen.texts()
                .text("studio.session.week-of", number, Screen.formats().day(monday)));
        shown.addClassName("nowrap");
        return shown;
    }

    private Component day(LocalDate day) {
        Div cell = new Div();
        cell.addClassNames("stack", "tight");
        sessions.stream()
                .filter(session -> TrainingWords.day(session.start()).equals(day))
                .forEach(session -> cell.add(entry(session)));
        if (cell.getComponentCount() == 0) {
            cell.setText("–");
            cell.addClassNames("muted", "no-session");
        }
        return cell;
    }

    private static Component entry(Session session) {
        PageLink link = new PageLink(
                "studio/trainings/sessions/" + session.id(),
                TrainingWords.time(session.start()) + " " + Screen.text(session.courseName()));
        String state = session.state() == SessionState.OPEN
                ? "%d/%d".formatted(session.taken(), session.max())
                : Screen.texts().text("state.session." + session.state().name()).toLowerCase(Locale.ROOT);
        Div entry = new Div(link, CoursesView.sub(state));
        entry.addClassName("nobreak");
        return entry;
    }
}
