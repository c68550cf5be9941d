package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;

/**
 * The shell of one audience: a slim top bar, the side navigation, the content, at wish a right column and on phones a
 * bar at the bottom. A view enters the navigation by {@code @Menu(title = key, order = n)}; it brings its right column
 * by {@link WithAside}, its filters by {@link WithFilters} and what stays at the bottom of phones by {@link
 * WithBottomBar}.
 */
@JsModule("context://js/portal.js")
public abstract class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String NAV = "side-nav";

    private final Div search = new Div();
    private final Div actions = new Div();
    private final SideNavigation navigation;
    private final Div filters = new Div();
    private final Main main = new Main();
    private final Aside aside = new Aside();
    private final Div body = new Div();
    private final Div bottomBar = new Div();

    /**
     * @param prefix the first part of all addresses, as {@code shop}; also the address of the audience's first page
     * @param areaKey text that names the area beside the logo; empty for none
     */
    protected PortalLayout(String prefix, String areaKey, AccountMenu account) {
        addClassName("portal");
        navigation = new SideNavigation(prefix);
        Div side = new Div(navigation);
        side.setId(NAV);
        side.addClassName("portal-side");
        side.getElement().setAttribute("popover", "auto");
        filters.addClassName("portal-filters");
        main.setId("main");
        main.addClassName("portal-main");
        main.getElement().setAttribute("tabindex", "-1");
        aside.addClassName("portal-aside");
        aside.getElement().setAttribute("aria-label", getTranslation("portal.aside.label"));
        body.addClassName("portal-body");
        body.add(side, filters, main);
        bottomBar.addClassName("bottom-bar");
        add(skipLink(), topBar(prefix, areaKey, account), body, new LegalLinks(), bottomBar, new ShortcutHelp());
    }

    /** Puts the search field into the top bar. */
    protected final void setSearch(SearchField field) {
        search.removeAll();
        search.add(field);
    }

    /** Adds to the top bar, left of the account, as the cart with its count. */
    protected final void addAction(Component action) {
        actions.addComponentAtIndex(actions.getComponentCount() - 1, action);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        filters.removeAll();
        if (content instanceof WithFilters page) {
            filters.add(page.filters());
        }
        bottomBar.removeAll();
        if (content instanceof WithBottomBar page) {
            bottomBar.add(page.bottomBar());
        }
        showAside(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.markCurrent(event.getLocation().getPath());
    }

    private void showAside(HasElement content) {
        aside.removeAll();
        if (content instanceof WithAside page) {
            aside.add(page.aside());
            body.add(aside);
            body.addClassName("with-aside");
        } else {
            aside.removeFromParent();
            body.removeClassName("with-aside");
        }
    }

    private Header topBar(String prefix, String areaKey, AccountMenu account) {
        search.addClassName("topbar-search");
        actions.addClassName("topbar-actions");
        actions.add(account);
        Div inner = new Div(menuButton(), logo(prefix, areaKey), search, actions);
        inner.addClassName("topbar-inner");
        Header bar = new Header(inner);
        bar.addClassName("topbar");
        return bar;
    }

    private Anchor logo(String prefix, String areaKey) {
        PageLink logo = new PageLink(prefix, "Kontor");
        logo.addClassName("logo");
        if (!areaKey.isEmpty()) {
            Span area = new Span(getTranslation(areaKey));
            area.addClassName("area");
            logo.add(area);
        }
        return logo;
    }

    private NativeButton menuButton() {
        NativeButton button = new NativeButton("☰");
        button.addClassNames("icon-button", "menu-button");
        button.setAriaLabel(getTranslation("portal.nav.open"));
        button.getElement().setAttribute("popovertarget", NAV).setAttribute("type", "button");
        return button;
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#main", getTranslation("portal.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
