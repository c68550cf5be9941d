package de.kontor.ui.studio.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.training.Course;
import de.kontor.training.CourseDraft;
import de.kontor.training.CourseId;
import de.kontor.training.Courses;
import de.kontor.training.Saving;
import de.kontor.training.Sessions;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.NavGroup;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import de.kontor.ui.TrainingWords;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is taught. The address says which course is open: {@code ?course=<id>}, or {@code new}. */
@Route(value = "studio/trainings/courses", layout = StudioLayout.class)
@Menu(title = "studio.nav.courses", order = 81)
@NavGroup("studio.nav.trainings")
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class CoursesView extends Page implements BeforeEnterObserver {
    private static final String ADDRESS = "studio/trainings/courses";
    private static final String NEW = "new";

    private final Courses courses;
    private final Catalog catalog;
    private final StarterPackages packages;
    private final Clock clock;
    private final Actor actor;
    private final Div place = new Div();
    private final DataTable<Course> table;

    CoursesView(Courses courses, Catalog catalog, StarterPackages packages, Clock clock, CurrentActor current) {
        super("studio.nav.courses");
        this.courses = courses;
        this.catalog = catalog;
        this.packages = packages;
        this.clock = clock;
        this.actor = current.get();
        place.addClassName("stack");
        PageHeader header = new PageHeader(title());
        if (Sessions.mayPlan(actor)) {
            PageLink add = new PageLink(ADDRESS + "?course=" + NEW, getTranslation("studio.course.add"));
            add.addClassNames("button", "primary");
            header.actions(add);
        }
        table = new DataTable<Course>(title())
                .heading(
                        getTranslation("studio.course.name"),
                        course -> new Div(
                                new PageLink(ADDRESS + "?course=" + course.id(), Screen.text(course.name())),
                                sub(course.number())))
                .text(getTranslation("studio.course.level"), course -> TrainingWords.of(course.level()))
                .number(getTranslation("studio.course.minutes"), course -> Screen.formats()
                        .integer(course.minutes()))
                .number(getTranslation("studio.course.price"), course -> Screen.formats()
                        .money(course.seatPrice()))
                .column(
                        getTranslation("studio.course.state"),
                        course -> course.offered()
                                ? new StateBadge(getTranslation("studio.course.offered"), Tone.OK)
                                : new StateBadge(getTranslation("studio.course.not-offered"), Tone.NEUTRAL),
                        "beside")
                .whenEmpty(new EmptyState(getTranslation("studio.course.empty")));
        add(header, place, table);
    }

    static Span sub(String text) {
        Span sub = new Span(text);
        sub.addClassName("sub");
        return sub;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Course> all = courses.courses();
        table.setRows(all);
        place.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("course")
                .filter(asked -> Sessions.mayPlan(actor))
                .ifPresent(asked -> {
                    Optional<Course> chosen = all.stream()
                            .filter(course -> course.id().toString().equals(asked))
                            .findFirst();
                    if (chosen.isPresent() || asked.equals(NEW)) {
                        open(chosen);
                    }
                });
    }

    private void open(Optional<Course> course) {
        CourseForm form =
                new CourseForm(course, catalog.categories(), choices(course), draft -> save(course, draft), () -> {
                    place.removeAll();
                    getUI().ifPresent(ui -> ui.navigate(ADDRESS));
                });
        place.add(form);
    }

    /** The packages on sale, and those that are linked though they are sold no more. */
    private List<PackageVersion> choices(Optional<Course> course) {
        Map<PackageId, PackageVersion> choices = new LinkedHashMap<>();
        packages.onSale(LocalDate.now(clock)).forEach(version -> choices.put(version.packageId(), version));
        packages.history(course.map(Course::packages).orElse(Set.of()))
                .forEach((id, versions) -> choices.putIfAbsent(id, versions.getFirst()));
        return List.copyOf(choices.values());
    }

    private Optional<Saving.Refused<?>> save(Optional<Course> course, CourseDraft draft) {
        Saving<CourseId> saving = courses.save(actor, course.map(Course::id), draft);
        if (saving instanceof Saving.Refused<CourseId> refused) {
            return Optional.of(refused);
        }
        place.removeAll();
        place.add(Notice.ok(getTranslation("studio.course.saved")));
        table.setRows(courses.courses());
        return Optional.empty();
    }
}
