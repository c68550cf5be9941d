package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.shared.Formats;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSummary;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.time.LocalDate;
import java.util.List;

/** The versions with state and days; the chosen one is marked. */
class VersionList extends Nav {
    private final LocalDate today;
    private final Formats formats = Screen.formats();

    VersionList(List<RuleSetSummary> versions, int chosen, LocalDate today) {
        this.today = today;
        addClassName("version-list");
        setAriaLabel(getTranslation("studio.rules.versions"));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        versions.forEach(version -> list.add(item(version, version.version() == chosen)));
        add(list);
    }

    private ListItem item(RuleSetSummary version, boolean chosen) {
        PageLink link = new PageLink(RulesView.ADDRESS + "/" + version.version(), name(version));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span days = new Span(days(version));
        days.addClassNames("muted", "small");
        Div below = new Div(badge(version, today), days);
        below.addClassNames("row", "tight", "wrap");
        ListItem item = new ListItem(link, below);
        item.addClassNames("stack", "tight");
        if (chosen) {
            item.addClassName("chosen");
        }
        return item;
    }

    static String name(RuleSetSummary version) {
        String number = I18NProvider.translate("studio.rules.version", String.valueOf(version.version()));
        return version.title().isEmpty() ? number : number + ": " + version.title();
    }

    static StateBadge badge(RuleSetSummary version, LocalDate today) {
        if (version.isInForce(today)) {
            return new StateBadge(I18NProvider.translate("studio.rules.state.IN_FORCE"), Tone.OK);
        }
        if (version.state() == RuleSet.State.IN_REVIEW && version.approved()) {
            return new StateBadge(I18NProvider.translate("studio.rules.state.APPROVED"), Tone.INFO);
        }
        Tone tone =
                switch (version.state()) {
                    case DRAFT -> Tone.ACCENT;
                    case IN_REVIEW -> Tone.WARN;
                    case PUBLISHED -> Tone.INFO;
                    case SUPERSEDED, WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StateBadge(I18NProvider.translate("studio.rules.state." + version.state()), tone);
    }

    private String days(RuleSetSummary version) {
        if (version.validFrom().isEmpty()) {
            return I18NProvider.translate(
                    "studio.rules.changed", formats.dateTime(version.changedAt()), version.author());
        }
        LocalDate first = version.validFrom().get();
        return version.validUntil()
                .map(last -> last.isBefore(first)
                        ? I18NProvider.translate("studio.rules.days.never")
                        : I18NProvider.translate("studio.rules.days.both", formats.date(first), formats.date(last)))
                .orElseGet(() -> I18NProvider.translate("studio.rules.days.from", formats.date(first)));
    }
}
