package de.kontor.identity;

import de.kontor.identity.PasswordResetRequested.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a link for a login and asks for it to be mailed. */
@Component
class ResetMails {
    static final Duration FORGOTTEN_LASTS = Duration.ofMinutes(30);
    /** Nobody waits at the screen for the welcome to a new login, so its link has to outlast a weekend. */
    static final Duration FIRST_LASTS = Duration.ofDays(3);

    private final ResetLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetMails(ResetLinks links, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void request(Login login, Purpose purpose, Locale locale) {
        var expiresAt = clock.instant().plus(purpose == Purpose.FIRST ? FIRST_LASTS : FORGOTTEN_LASTS);
        var issued = links.issue(login.id(), expiresAt);
        events.publishEvent(new PasswordResetRequested(
                issued.id(),
                login.id(),
                login.account(),
                login.email(),
                login.name(),
                locale,
                purpose,
                issued.token(),
                expiresAt));
    }
}
