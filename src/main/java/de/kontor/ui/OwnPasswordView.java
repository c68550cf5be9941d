package de.kontor.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.Identity;
import de.kontor.identity.PasswordChange;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;

/** Changes the own password; all other sessions of the login end. */
@Route(value = "account/password", layout = PublicLayout.class)
@PermitAll
class OwnPasswordView extends NarrowPage {
    private final Identity identity;
    private final CurrentActor current;
    private final PasswordField old = new PasswordField(getTranslation("password.current"));
    private final NewPasswordField next = new NewPasswordField();
    private final Div result = new Div();

    OwnPasswordView(Identity identity, CurrentActor current) {
        super("password.own.title");
        this.identity = identity;
        this.current = current;
        old.setWidthFull();
        old.setRequiredIndicatorVisible(true);
        old.getElement().setAttribute("autocomplete", "current-password");
        PlainButton save = PlainButton.primary(getTranslation("password.save"), this::save);
        save.addClickShortcut(Key.ENTER);
        PageLink back = new PageLink(".", getTranslation("password.own.back"));
        add(new H1(title()), result, old, next, save, back);
    }

    private void save() {
        result.removeAll();
        old.setInvalid(false);
        next.setInvalid(false);
        switch (identity.changePassword(current.get(), old.getValue(), next.getValue())) {
            case PasswordChange.Changed changed -> changed(changed);
            case PasswordChange.WrongCurrent() -> refuseCurrent(getTranslation("password.own.wrong"));
            case PasswordChange.Weak weak -> next.refuse(weak.fault());
            case PasswordChange.SlowedDown slowed ->
                refuseCurrent(getTranslation("login.wait.text", minutes(slowed.remaining())));
        }
    }

    private void changed(PasswordChange.Changed changed) {
        current.renew(changed.renewed());
        old.clear();
        next.clear();
        old.setInvalid(false);
        next.setInvalid(false);
        result.add(Notice.ok(getTranslation("password.own.done")));
    }

    private void refuseCurrent(String why) {
        old.setErrorMessage(why);
        old.setInvalid(true);
        old.focus();
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}
