package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.training.Session;
import de.kontor.ui.DataTable;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.TrainingWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sessions week by week, with the seats that are free. */
class WeeklySessions extends Div {
    WeeklySessions(List<Session> sessions) {
        addClassName("stack");
        Map<LocalDate, List<Session>> weeks = sessions.stream()
                .collect(Collectors.groupingBy(WeeklySessions::monday, TreeMap::new, Collectors.toList()));
        weeks.forEach((monday, inWeek) -> add(new H2(week(monday)), table(monday, inWeek)));
    }

    private static LocalDate monday(Session session) {
        return TrainingWords.day(session.start()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private String week(LocalDate monday) {
        return getTranslation(
                "shop.trainings.week",
                monday.get(WeekFields.ISO.weekOfWeekBasedYear()),
                Screen.formats().date(monday));
    }

    private DataTable<Session> table(LocalDate monday, List<Session> sessions) {
        DataTable<Session> table = new DataTable<Session>(week(monday))
                .heading(getTranslation("training.fact.course"), this::course)
                .text(getTranslation("training.fact.when"), TrainingWords::when)
                .text(getTranslation("training.fact.place"), TrainingWords::place)
                .text(getTranslation("shop.trainings.level"), session -> TrainingWords.of(session.level()))
                .number(getTranslation("shop.trainings.price"), WeeklySessions::price)
                .column(getTranslation("shop.trainings.seats"), WeeklySessions::seats, "beside");
        table.addClassName("weekly");
        table.setRows(sessions);
        return table;
    }

    private Component course(Session session) {
        Span number = new Span(session.courseNumber());
        number.addClassName("sub");
        return new Div(
                new PageLink("shop/trainings/sessions/" + session.id(), Screen.text(session.courseName())), number);
    }

    static String price(Session session) {
        return session.seatPrice().isZero()
                ? Screen.texts().text("shop.trainings.no-charge")
                : Screen.formats().money(session.seatPrice());
    }

    static StateBadge seats(Session session) {
        if (session.free() > 0) {
            Tone tone = session.free() <= 3 ? Tone.WARN : Tone.OK;
            return new StateBadge(
                    Screen.texts().text("shop.trainings.free", Screen.formats().integer(session.free())), tone);
        }
        return new StateBadge(
                session.queue() > 0
                        ? Screen.texts().text("shop.trainings.queue", session.queue())
                        : Screen.texts().text("shop.trainings.full"),
                Tone.NEUTRAL);
    }
}
