package de.kontor.mail;

import de.kontor.identity.PasswordResetRequested;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails the links of identity. They point to the configured address, never to the host of a request, which whoever
 * asks can forge.
 */
@Component
class PasswordMails {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Mails mails;
    private final Clock clock;
    private final String publicUrl;

    PasswordMails(
            Mails mails,
            Clock clock,
            @Value("${kontor.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.mails = mails;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @EventListener
    void on(PasswordResetRequested event) {
        mails.send(new OutgoingMail(
                "password-link-" + event.reset(),
                Optional.ofNullable(event.account()),
                event.email(),
                event.locale(),
                template(event.purpose()),
                Map.of(
                        "name", event.name(),
                        "email", event.email(),
                        "portal", publicUrl,
                        "link", publicUrl + "/password/reset?token=" + event.token(),
                        "until", until(event.expiresAt(), event.locale()))));
    }

    private static String template(PasswordResetRequested.Purpose purpose) {
        return switch (purpose) {
            case FORGOTTEN -> "password-reset";
            case FIRST -> "login-created";
        };
    }

    private String until(Instant expiresAt, Locale locale) {
        var format = MailTexts.language(locale).equals("en") ? ENGLISH : GERMAN;
        return format.format(expiresAt.atZone(clock.getZone()));
    }
}
