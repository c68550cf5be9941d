package de.kontor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.identity.Identity;

/** Asks for a link to choose a new password; answers the same whether the address is known or not. */
@Route(value = "password/forgot", layout = PublicLayout.class)
@AnonymousAllowed
class ForgotPasswordView extends NarrowPage {
    private final Identity identity;
    private final EmailField email = new EmailField(getTranslation("login.email"));

    ForgotPasswordView(Identity identity) {
        super("password.forgot.title");
        this.identity = identity;
        email.setWidthFull();
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("login.email.missing"));
        email.getElement().setAttribute("autocomplete", "username");
        PlainButton send = PlainButton.primary(getTranslation("password.forgot.send"), this::send);
        send.addClickShortcut(Key.ENTER);
        add(new H1(title()), new Paragraph(getTranslation("password.forgot.text")), email, send);
    }

    private void send() {
        String address = email.getValue().strip();
        if (address.isEmpty() || email.isInvalid()) {
            email.setInvalid(true);
            email.focus();
            return;
        }
        identity.requestReset(address, VaadinRequest.getCurrent().getRemoteAddr(), getLocale());
        removeAll();
        add(new H1(title()), Notice.ok(getTranslation("password.forgot.sent")));
    }
}
