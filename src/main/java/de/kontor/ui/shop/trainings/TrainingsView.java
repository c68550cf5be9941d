package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.starterpacks.PackageId;
import de.kontor.training.CourseId;
import de.kontor.training.Session;
import de.kontor.training.Trainings;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FilterBar;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

/** What can be booked, week by week, with the seats that are free. */
@Route(value = "shop/trainings", layout = ShopLayout.class)
@Menu(title = "shop.nav.trainings", order = 40)
@RolesAllowed("MEMBER")
class TrainingsView extends Page implements BeforeEnterObserver {
    private static final String ADDRESS = "shop/trainings";
    private static final String TOPIC = "topic";
    private static final String PLACE = "place";
    private static final String MINE = "mine";
    private static final String ONLINE = "online";
    private static final String PACKAGE = "package";

    private final Trainings trainings;
    private final Actor actor;
    private final List<Session> upcoming;
    private final FilterBar filters = new FilterBar(ADDRESS);
    private final Div list = new Div();

    TrainingsView(Trainings trainings, Catalog catalog, CurrentActor current) {
        super("shop.nav.trainings");
        this.trainings = trainings;
        this.actor = current.get();
        this.upcoming = trainings.upcoming(actor);
        PageLink own = new PageLink(ADDRESS + "/bookings", getTranslation("shop.trainings.own"));
        own.addClassNames("button", "secondary");
        filters.choice(
                        TOPIC,
                        getTranslation("shop.trainings.topic"),
                        getTranslation("shop.trainings.all-topics"),
                        topics(catalog.categories()))
                .choice(
                        PLACE,
                        getTranslation("training.fact.place"),
                        getTranslation("shop.trainings.all-places"),
                        places())
                .flag(MINE, getTranslation("shop.trainings.my-trade"))
                .keep(PACKAGE);
        list.addClassName("stack");
        add(new PageHeader(title()).actions(own), filters, list);
    }

    private SequencedMap<String, String> topics(List<Category> categories) {
        SequencedMap<String, String> topics = new LinkedHashMap<>();
        categories.stream()
                .filter(category -> upcoming.stream()
                        .anyMatch(session -> session.categories().contains(category.code())))
                .forEach(category -> topics.put(category.code(), Screen.text(category.name())));
        return topics;
    }

    private SequencedMap<String, String> places() {
        SequencedMap<String, String> places = new LinkedHashMap<>();
        if (upcoming.stream().anyMatch(Session::isOnline)) {
            places.put(ONLINE, getTranslation("training.fact.link"));
        }
        upcoming.stream()
                .filter(session -> !session.isOnline())
                .map(Session::place)
                .distinct()
                .sorted()
                .forEach(place -> places.put(place, place));
        return places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        Optional<String> topic = filters.chosen(TOPIC);
        Optional<String> place = filters.chosen(PLACE);
        Set<CourseId> courses = filters.kept(PACKAGE)
                .flatMap(TrainingsView::starterPackage)
                .map(asked -> trainings.coursesFor(actor, asked))
                .orElse(Set.of());
        Optional<String> trade = filters.isSet(MINE) ? trainings.trade(actor) : Optional.empty();
        List<Session> found = upcoming.stream()
                .filter(session -> topic.map(session.categories()::contains).orElse(true))
                .filter(session -> place.map(asked -> asked.equals(session.isOnline() ? ONLINE : session.place()))
                        .orElse(true))
                .filter(session -> courses.isEmpty() || courses.contains(session.course()))
                .filter(session -> session.trades().isEmpty()
                        || trade.map(session.trades()::contains).orElse(true))
                .toList();
        show(found);
    }

    /** A text that is no id asks for nothing. */
    private static Optional<PackageId> starterPackage(String text) {
        try {
            return Optional.of(new PackageId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(List<Session> found) {
        list.removeAll();
        if (filters.kept(PACKAGE).flatMap(TrainingsView::starterPackage).isPresent()) {
            list.add(Notice.info(
                    getTranslation("shop.included.filtered"),
                    new PageLink(ADDRESS, getTranslation("shop.trainings.show-all"))));
        }
        if (found.isEmpty()) {
            list.add(
                    filters.narrows()
                            ? new EmptyState(
                                    getTranslation("shop.trainings.none-found"),
                                    new PageLink(ADDRESS, getTranslation("shop.trainings.show-all")))
                            : new EmptyState(getTranslation("shop.trainings.none")));
            return;
        }
        list.add(new WeeklySessions(found));
    }
}
