package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.ReorderVolume;
import de.kontor.replenishment.ReorderVolume.Month;
import de.kontor.shared.Money;
import de.kontor.ui.BarChart;
import de.kontor.ui.DataTable;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What plans came to and commit to, month by month, as chart and as table. */
@Route(value = "desk/reorders/volume", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL", "ADMIN"})
class VolumeView extends Page {
    private static final int BEFORE = 6;
    private static final int AFTER = 5;

    VolumeView(ReorderVolume volume, CurrentActor current) {
        super("desk.reorder.volume");
        List<Month> months = volume.volume(current.get(), BEFORE, AFTER);
        Span note = new Span(getTranslation("desk.reorder.volume.note"));
        note.addClassName("muted");
        BarChart chart = new BarChart(
                getTranslation("desk.reorder.volume"),
                List.of(getTranslation("desk.reorder.committed"), getTranslation("desk.reorder.ordered")),
                months.stream().map(VolumeView::bars).toList());
        chart.addClassName("card");
        DataTable<Month> table = new DataTable<>(title());
        table.heading(getTranslation("desk.reorder.month"), month -> new Span(name(month.month(), "LLLL yyyy")))
                .number(getTranslation("desk.reorder.runs.count"), month -> Screen.formats()
                        .integer(month.runs()))
                .number(getTranslation("desk.reorder.ordered"), month -> money(month.ordered()))
                .number(getTranslation("desk.reorder.committed"), month -> money(month.committed()));
        table.setRows(months);
        add(new PageHeader(title()), ReorderNames.lists(), note, chart, table);
    }

    private static BarChart.Group bars(Month month) {
        return new BarChart.Group(
                name(month.month(), "LLL yy"),
                List.of(month.committed().cents() / 100.0, month.ordered().cents() / 100.0),
                List.of(figure(month.committed()), figure(month.ordered())));
    }

    /** Nothing is not worth a figure beside a bar that is not there; the table says it. */
    private static String figure(Money amount) {
        return amount.isZero() ? "" : money(amount);
    }

    private static String money(Money amount) {
        return Screen.formats().money(amount);
    }

    private static String name(YearMonth month, String pattern) {
        return month.atDay(1).format(DateTimeFormatter.ofPattern(pattern, Screen.language()));
    }
}
