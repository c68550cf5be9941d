package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The side navigation of one audience: every view below its prefix that carries {@code @Menu(title = key, order = n)}
 * and that the signed-in person may open. {@link NavGroup} gathers entries under a heading.
 */
class SideNavigation extends Nav {
    private final Map<String, UnorderedList> groups = new LinkedHashMap<>();
    private final List<Anchor> links = new ArrayList<>();

    SideNavigation(String prefix) {
        addClassName("side-nav");
        setAriaLabel(getTranslation("portal.nav.label"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isBelow(prefix, path(entry)))
                .sorted(Comparator.comparing(MenuEntry::order))
                .forEach(this::add);
    }

    /** Marks the entry the page belongs to: the one with the longest address that leads to it. */
    void markCurrent(String path) {
        links.forEach(link -> link.getElement().removeAttribute("aria-current"));
        links.stream()
                .filter(link -> isBelow(link.getHref(), path))
                .max(Comparator.comparing(link -> link.getHref().length()))
                .ifPresent(link -> link.getElement().setAttribute("aria-current", "page"));
    }

    private void add(MenuEntry entry) {
        PageLink link = new PageLink(path(entry), getTranslation(entry.title()));
        links.add(link);
        group(entry).add(new ListItem(link));
    }

    private UnorderedList group(MenuEntry entry) {
        NavGroup group = entry.menuClass() == null ? null : entry.menuClass().getAnnotation(NavGroup.class);
        return groups.computeIfAbsent(group == null ? "" : group.value(), this::addGroup);
    }

    private UnorderedList addGroup(String headingKey) {
        UnorderedList list = new UnorderedList();
        if (!headingKey.isEmpty()) {
            add(new H2(getTranslation(headingKey)));
        }
        add(list);
        return list;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static boolean isBelow(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
