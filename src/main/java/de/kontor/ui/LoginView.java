package de.kontor.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.identity.CurrentActor;

/**
 * Signing in. The query says why somebody is here: {@code error}, {@code wait=seconds}, {@code expired}, {@code
 * signed-out}, {@code reset}.
 */
@Route(value = "login", layout = PublicLayout.class)
@AnonymousAllowed
class LoginView extends NarrowPage implements BeforeEnterObserver {
    private final CurrentActor current;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentActor current) {
        super("login.title");
        this.current = current;
        form.setI18n(words());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        PageLink forgot = new PageLink("password/forgot", getTranslation("login.forgot"));
        add(form, forgot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo(LandingView.class);
            return;
        }
        QueryParameters why = event.getLocation().getQueryParameters();
        why.getSingleParameter("error")
                .ifPresent(any ->
                        form.showErrorMessage(getTranslation("login.error.title"), getTranslation("login.error.text")));
        why.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .ifPresent(seconds -> form.showErrorMessage(
                        getTranslation("login.wait.title"), getTranslation("login.wait.text", minutes(seconds))));
        say(why, "expired", "login.expired");
        say(why, "signed-out", "login.signed-out");
        say(why, "reset", "login.reset");
    }

    private void say(QueryParameters why, String parameter, String key) {
        why.getSingleParameter(parameter).ifPresent(any -> addComponentAsFirst(Notice.info(getTranslation(key))));
    }

    private static int minutes(String seconds) {
        return Math.max(1, (Integer.parseInt(seconds) + 59) / 60);
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("login.title"));
        labels.setUsername(getTranslation("login.email"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage errors = words.getErrorMessage();
        errors.setUsername(getTranslation("login.email.missing"));
        errors.setPassword(getTranslation("login.password.missing"));
        return words;
    }
}
