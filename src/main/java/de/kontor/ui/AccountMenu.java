package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, and behind it: own password, language, signing out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AccountMenu extends Div {
    private static final String POPUP = "account-menu";

    AccountMenu(CurrentActor current, ChosenLanguage language, AuthenticationContext session) {
        String who = current.find().map(this::describe).orElse("");
        add(opener(who));
        Div popup = new Div();
        popup.setId(POPUP);
        popup.addClassName("popup");
        popup.getElement().setAttribute("popover", "auto");
        Span name = new Span(who);
        name.addClassNames("who", "muted");
        name.getStyle().setDisplay(Style.Display.BLOCK);
        LanguageSwitch languageSwitch = new LanguageSwitch(language);
        languageSwitch.setClassName("item");
        popup.add(name);
        current.find().filter(AreaSwitch::isUsefulFor).ifPresent(staff -> popup.add(area("desk"), area("studio")));
        popup.add(password(), languageSwitch, signOut(session));
        add(popup);
    }

    private NativeButton opener(String who) {
        NativeButton button = new NativeButton();
        Span label = new Span(who);
        label.addClassName("label");
        Span sign = new Span("▾");
        sign.getElement().setAttribute("aria-hidden", "true");
        button.add(label, sign);
        button.addClassNames("button", "account-button");
        button.setAriaLabel(getTranslation("portal.account.label", who));
        button.getElement().setAttribute("popovertarget", POPUP).setAttribute("type", "button");
        return button;
    }

    private String describe(Actor actor) {
        String roles = actor.roles().stream()
                .sorted()
                .map(role -> getTranslation("portal.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return actor.name() + " · " + roles;
    }

    private PageLink area(String area) {
        return new PageLink(area, getTranslation("portal.area." + area));
    }

    private Anchor password() {
        return new PageLink("account/password", getTranslation("portal.account.password"));
    }

    private NativeButton signOut(AuthenticationContext session) {
        NativeButton button = new NativeButton(getTranslation("portal.account.sign-out"), click -> session.logout());
        button.addClassName("item");
        return button;
    }
}
