package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.RunView;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/** One month with the runs of all plans; on a phone only the days on which something happens. */
class MonthCalendar extends Div {
    MonthCalendar(YearMonth month, List<RunView> runs, Map<PlanId, String> names) {
        addClassName("table-card");
        NativeTable table = new NativeTable();
        table.addClassName("month");
        table.getElement().setAttribute("aria-label", getTranslation("shop.reorder.calendar"));
        NativeTableRow head = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, Screen.language()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!day.isAfter(month.atEndOfMonth())) {
            NativeTableRow week = new NativeTableRow();
            for (int i = 0; i < 7; i++) {
                week.add(cell(day, month, runs, names));
                day = day.plusDays(1);
            }
            body.add(week);
        }
        table.add(body);
        add(table);
    }

    private static NativeTableCell cell(LocalDate day, YearMonth month, List<RunView> runs, Map<PlanId, String> names) {
        NativeTableCell cell = new NativeTableCell();
        List<RunView> here = runs.stream().filter(run -> run.due().equals(day)).toList();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("outside");
            return cell;
        }
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("day");
        Span full = new Span(Screen.formats().day(day));
        full.addClassName("day-full");
        cell.add(number, full);
        if (here.isEmpty()) {
            cell.addClassName("outside");
        }
        here.forEach(run -> {
            Div entry = new Div(
                    new PageLink("shop/reorders/" + run.plan(), names.getOrDefault(run.plan(), "–")),
                    ReorderStates.badge(run.state()));
            entry.addClassNames("row", "wrap");
            cell.add(entry);
        });
        return cell;
    }
}
