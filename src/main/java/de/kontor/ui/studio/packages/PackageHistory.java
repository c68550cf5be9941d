package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.starterpacks.PackageVersion.Event;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.Timeline;
import de.kontor.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What happened to a version and what was said about it, with a line for one's own comment. */
class PackageHistory extends Div {
    PackageHistory(List<Event> events, Optional<Consumer<String>> onComment) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("studio.packages.history")));
        add(new Timeline(
                getTranslation("studio.packages.history"),
                events.stream()
                        .map(event -> new Timeline.Event(
                                event.at(),
                                getTranslation("studio.packages.event." + event.kind()),
                                event.actor(),
                                detail(event),
                                tone(event.kind())))
                        .toList()));
        onComment.ifPresent(this::addComment);
    }

    static boolean mayComment(Actor actor) {
        return actor.hasAny(Role.PRODUCT, Role.COMMERCIAL);
    }

    private void addComment(Consumer<String> onComment) {
        TextField text = new TextField(getTranslation("studio.packages.comment"));
        text.setMaxLength(1_000);
        text.setWidthFull();
        Div line = new Div(
                text,
                PlainButton.secondary(
                        getTranslation("studio.packages.comment.add"), () -> onComment.accept(text.getValue())));
        line.addClassNames("row", "wrap", "bottom");
        add(line);
    }

    private String detail(Event event) {
        return switch (event.kind()) {
            case "published" ->
                getTranslation("studio.packages.from", Screen.formats().date(LocalDate.parse(event.text())));
            case "superseded" -> getTranslation("studio.packages.by-version", event.text());
            case "created" ->
                event.text().isEmpty() ? "" : getTranslation("studio.packages.from-version", event.text());
            default -> event.text();
        };
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "approved", "published" -> Tone.OK;
            case "givenBack", "overridden" -> Tone.WARN;
            case "retired" -> Tone.ERROR;
            default -> Tone.NEUTRAL;
        };
    }
}
