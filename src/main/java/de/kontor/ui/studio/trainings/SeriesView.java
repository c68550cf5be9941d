package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.LocalizedText;
import de.kontor.training.Courses;
import de.kontor.training.Quarter;
import de.kontor.training.Saving;
import de.kontor.training.Series;
import de.kontor.training.SeriesId;
import de.kontor.training.SeriesPlan;
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
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The series courses are held in; proposes the sessions of the next quarter. */
@Route(value = "studio/trainings/series", layout = StudioLayout.class)
@Menu(title = "studio.nav.series", order = 82)
@NavGroup("studio.nav.trainings")
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class SeriesView extends Page {
    private final SeriesPlan plan;
    private final Courses courses;
    private final Actor actor;
    private final Div place = new Div();
    private final DataTable<SeriesPlan.Row> table;

    SeriesView(SeriesPlan plan, Courses courses, CurrentActor current) {
        super("studio.nav.series");
        this.plan = plan;
        this.courses = courses;
        this.actor = current.get();
        place.addClassName("stack");
        table = new DataTable<SeriesPlan.Row>(title())
                .heading(
                        getTranslation("studio.series.course"),
                        row -> new com.vaadin.flow.component.html.Span(Screen.text(row.course())))
                .text(getTranslation("studio.series.when"), SeriesView::when)
                .text(
                        getTranslation("studio.session.place"),
                        row -> row.series().place().isEmpty()
                                ? getTranslation("training.fact.link")
                                : row.series().place())
                .text(getTranslation("studio.session.trainer"), SeriesPlan.Row::trainer)
                .text(
                        getTranslation("studio.session.seats"),
                        row -> row.series().min() + "–" + row.series().max())
                .column(
                        getTranslation("studio.course.state"),
                        row -> row.series().running()
                                ? new StateBadge(getTranslation("studio.series.running"), Tone.OK)
                                : new StateBadge(getTranslation("studio.series.resting"), Tone.NEUTRAL),
                        "beside")
                .whenEmpty(new EmptyState(getTranslation("studio.series.empty")));
        PageHeader header = new PageHeader(title());
        if (Sessions.mayPlan(actor)) {
            table.unnamed(getTranslation("studio.training.edit"), row -> PlainButton.link(
                            getTranslation("studio.training.edit"), () -> open(Optional.of(row)))
                    .labelled(getTranslation("studio.training.edit") + ": " + Screen.text(row.course())));
            Quarter next = plan.next();
            header.actions(
                    PlainButton.secondary(getTranslation("studio.series.add"), () -> open(Optional.empty())),
                    PlainButton.primary(
                            getTranslation("studio.series.propose", TrainingWords.of(next)), () -> propose(next)));
        }
        add(header, place, table);
        table.setRows(plan.series(actor));
    }

    private static String when(SeriesPlan.Row row) {
        Series series = row.series();
        return Screen.texts()
                .text(
                        "studio.series.at",
                        series.week(),
                        series.weekday().getDisplayName(TextStyle.FULL_STANDALONE, Screen.language()),
                        series.start().toString());
    }

    private void propose(Quarter quarter) {
        SeriesPlan.Proposal proposal = plan.propose(actor, quarter);
        place.removeAll();
        place.add(Notice.ok(
                getTranslation(
                        "studio.series.proposed",
                        Screen.formats().integer(proposal.proposed()),
                        TrainingWords.of(quarter)),
                new PageLink("studio/trainings?quarter=" + quarter, getTranslation("studio.series.look"))));
        if (!proposal.busy().isEmpty()) {
            place.add(Notice.warn(getTranslation("studio.series.busy", names(proposal.busy()))));
        }
        if (!proposal.past().isEmpty()) {
            place.add(Notice.warn(getTranslation("studio.series.past", names(proposal.past()))));
        }
    }

    private static String names(List<LocalizedText> names) {
        return names.stream().map(Screen::text).collect(Collectors.joining(", "));
    }

    private void open(Optional<SeriesPlan.Row> row) {
        place.removeAll();
        place.add(new SeriesForm(
                row.map(SeriesPlan.Row::series),
                courses.courses(),
                courses.trainers(actor),
                series -> save(row.map(SeriesPlan.Row::id), series),
                place::removeAll));
    }

    private Optional<Saving.Refused<?>> save(Optional<SeriesId> id, Series series) {
        Saving<SeriesId> saving = plan.save(actor, id, series);
        if (saving instanceof Saving.Refused<SeriesId> refused) {
            return Optional.of(refused);
        }
        place.removeAll();
        place.add(Notice.ok(getTranslation("studio.series.saved")));
        table.setRows(plan.series(actor));
        return Optional.empty();
    }
}
