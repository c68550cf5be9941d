package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed: a sentence, and a reference that is also in the log. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class ErrorView extends Page implements HasErrorParameter<Exception> {
    ErrorView() {
        super("portal.failure.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = FailureReport.log(parameter.getException());
        Anchor home = new Anchor(".", getTranslation("portal.missing.home"));
        home.getElement().setAttribute("router-ignore", true);
        add(new H1(title()), new Paragraph(getTranslation("portal.failure.text", reference)), new Paragraph(home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
