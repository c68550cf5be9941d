package de.kontor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.identity.Identity;
import de.kontor.identity.PasswordReset;

/** Chooses a new password with the link from the mail. Opening the page uses nothing up; only the new password does. */
@Route(value = "password/reset", layout = PublicLayout.class)
@AnonymousAllowed
class ResetPasswordView extends NarrowPage implements BeforeEnterObserver {
    private final Identity identity;
    private final NewPasswordField password = new NewPasswordField();

    ResetPasswordView(Identity identity) {
        super("password.reset.title");
        this.identity = identity;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (identity.isResetOpen(token)) {
            showForm(token);
        } else {
            showInvalid();
        }
    }

    private void showForm(String token) {
        removeAll();
        PlainButton save = PlainButton.primary(getTranslation("password.save"), () -> save(token));
        save.addClickShortcut(Key.ENTER);
        add(new H1(title()), password, save);
        password.focus();
    }

    private void save(String token) {
        switch (identity.resetPassword(token, password.getValue())) {
            case PasswordReset.Done() -> UI.getCurrent().navigate("login", QueryParameters.of("reset", "done"));
            case PasswordReset.LinkInvalid() -> showInvalid();
            case PasswordReset.Weak weak -> password.refuse(weak.fault());
        }
    }

    private void showInvalid() {
        removeAll();
        PageLink again = new PageLink("password/forgot", getTranslation("password.reset.again"));
        add(new H1(title()), Notice.warn(getTranslation("password.reset.invalid")), again);
    }
}
