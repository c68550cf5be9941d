package de.kontor.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of pages outside the audiences: sign-in, passwords, legal pages, errors. Open to all. */
@AnonymousAllowed
public class PublicLayout extends Div implements RouterLayout {
    private final Main main = new Main();

    PublicLayout(ChosenLanguage language) {
        addClassNames("portal", "public");
        Anchor logo = new Anchor(".", "Kontor");
        logo.addClassName("logo");
        logo.getElement().setAttribute("router-ignore", true);
        Div inner = new Div(logo);
        inner.addClassName("topbar-inner");
        Header bar = new Header(inner);
        bar.addClassName("topbar");
        main.addClassName("public-body");
        main.setId("main");
        add(bar, main, new LegalLinks(language));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        main.setClassName("narrow", content instanceof NarrowPage);
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }
}
