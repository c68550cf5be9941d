package de.kontor.ui.studio.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.studio.StudioDecisions;
import de.kontor.ui.studio.StudioDecisions.Decision;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** Where work in the studio begins: what waits for my decision, then everything I may open. */
@Route(value = "studio", layout = StudioLayout.class)
@Menu(title = "studio.nav.start", order = 0)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class StudioStartView extends Page {
    private static final String PREFIX = "studio/";

    StudioStartView(List<StudioDecisions> sources, CurrentActor current) {
        super("studio.nav.start");
        Actor actor = current.get();
        add(
                new PageHeader(getTranslation("studio.start.title")),
                waiting(sources.stream()
                        .flatMap(source -> source.waitingFor(actor).stream())
                        .toList()),
                links());
    }

    private Component waiting(List<Decision> decisions) {
        Div part = new Div(new H2(getTranslation("studio.start.waiting")));
        part.addClassNames("card", "stack");
        if (decisions.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("studio.start.nothing"));
            nothing.addClassName("muted");
            part.add(nothing);
        }
        decisions.forEach(
                decision -> part.add(Notice.warn(decision.text(), new PageLink(decision.address(), decision.link()))));
        return part;
    }

    private Component links() {
        UnorderedList links = new UnorderedList();
        links.addClassNames("plain-list", "stack");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> path(entry).startsWith(PREFIX))
                .sorted(Comparator.comparing(MenuEntry::order))
                .forEach(entry -> links.add(new ListItem(new PageLink(path(entry), getTranslation(entry.title())))));
        Div part = new Div(new H2(getTranslation("studio.start.all")), links);
        part.addClassNames("card", "stack");
        return part;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }
}
