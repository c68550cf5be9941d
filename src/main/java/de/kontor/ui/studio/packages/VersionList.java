package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The master: every version with its state and dates, found by typing. */
class VersionList extends Div {
    private final UnorderedList list = new UnorderedList();
    private final TextField filter = new TextField();
    private List<PackageVersion> versions = List.of();
    private Optional<VersionId> current = Optional.empty();

    VersionList() {
        addClassNames("card", "stack", "close", "master");
        filter.setPlaceholder(getTranslation("studio.packages.filter"));
        filter.setAriaLabel(getTranslation("studio.packages.filter"));
        filter.setClearButtonVisible(true);
        filter.setWidthFull();
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show());
        list.addClassNames("plain-list", "stack", "close");
        Nav nav = new Nav(list);
        nav.setAriaLabel(getTranslation("studio.nav.packages"));
        add(filter, nav);
    }

    Optional<VersionId> current() {
        return current;
    }

    void show(List<PackageVersion> all, Optional<VersionId> chosen) {
        versions = all;
        current = chosen;
        show();
    }

    private void show() {
        list.removeAll();
        String wanted = filter.getValue().strip().toLowerCase(Locale.GERMAN);
        List<PackageVersion> found = versions.stream()
                .filter(version -> wanted.isEmpty() || words(version).contains(wanted))
                .toList();
        found.forEach(version -> list.add(item(version)));
        if (found.isEmpty()) {
            list.add(new ListItem(getTranslation("studio.packages.none")));
        }
    }

    private static String words(PackageVersion version) {
        return "%s %s %s %s %s"
                .formatted(
                        version.number(),
                        version.content().name().de(),
                        version.content().name().en(),
                        PackageLinks.trades(version.content().trades()),
                        Screen.texts().text("state.package." + version.state()))
                .toLowerCase(Locale.GERMAN);
    }

    private ListItem item(PackageVersion version) {
        Anchor link = new PageLink(PackageLinks.address(version.id()), PackageLinks.name(version));
        if (current.filter(version.id()::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span facts = new Span(
                version.number() + " · " + getTranslation("package.version", version.version()) + dates(version));
        facts.addClassNames("muted", "small");
        Div line = new Div(facts, PackageLinks.badge(version.state()));
        line.addClassNames("row", "tight", "between", "wrap");
        return new ListItem(link, line);
    }

    private String dates(PackageVersion version) {
        String from = version.validFrom()
                .map(day -> " · "
                        + getTranslation(
                                "studio.packages.from", Screen.formats().date(day)))
                .orElse("");
        return from
                + version.endsBefore()
                        .map(day -> " "
                                + getTranslation(
                                        "studio.packages.to", Screen.formats().date(day.minusDays(1))))
                        .orElse("");
    }
}
