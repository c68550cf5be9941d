package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** The one answer to an address that does not exist and to one that is not for this person. */
abstract class MissingPage<E extends Exception> extends Page implements HasErrorParameter<E> {
    MissingPage() {
        super("portal.missing.title");
        Anchor home = new Anchor(".", getTranslation("portal.missing.home"));
        home.getElement().setAttribute("router-ignore", true);
        add(new H1(title()), new Paragraph(getTranslation("portal.missing.text")), new Paragraph(home));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
