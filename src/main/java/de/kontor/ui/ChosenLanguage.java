package de.kontor.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.Identity;
import de.kontor.identity.SignedIn;
import de.kontor.shared.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language a person reads: what the login remembers, else what this browser was last switched to, else what the
 * browser asks for.
 */
@Component
public class ChosenLanguage {
    private static final String COOKIE = "kontor-language";

    private final CurrentActor current;
    private final Identity identity;

    ChosenLanguage(CurrentActor current, Identity identity) {
        this.current = current;
        this.identity = identity;
    }

    /** The language for the page that is asked for. */
    Locale of(VaadinRequest request) {
        return of(request.getCookies(), request.getLocale());
    }

    /** The language for an answer that is no page of Vaadin. */
    Locale of(HttpServletRequest request) {
        return of(request.getCookies(), request.getLocale());
    }

    private Locale of(Cookie @Nullable [] cookies, Locale asked) {
        return Stream.of(current.signedIn().map(SignedIn::locale), switchedTo(cookies), Optional.of(asked))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Texts::language)
                .orElse(Locale.GERMAN);
    }

    /** Switches this browser and, if somebody is signed in, the login, and shows the page anew. */
    public void choose(Locale language) {
        remember(language);
        current.signedIn().ifPresent(signedIn -> {
            identity.rememberLocale(signedIn.actor(), language);
            current.renew(new SignedIn(signedIn.actor(), signedIn.email(), language, signedIn.stamp()));
        });
        UI.getCurrent().getPage().reload();
    }

    private static Optional<Locale> switchedTo(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> Texts.language(Locale.forLanguageTag(cookie.getValue())))
                        .findFirst();
    }

    private static void remember(Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
