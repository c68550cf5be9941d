package de.kontor.identity;

import de.kontor.shared.StartRefused;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the first administrator from the environment, because an empty system has nobody who could. */
@Component
@Profile("!demo & !test")
class FirstAdmin implements ApplicationRunner {
    private final Identity identity;
    private final Logins logins;
    private final String email;
    private final String password;

    FirstAdmin(
            Identity identity,
            Logins logins,
            @Value("${kontor.admin.email:}") String email,
            @Value("${kontor.admin.password:}") String password) {
        this.identity = identity;
        this.logins = logins;
        this.email = email;
        this.password = password;
    }

    /** @throws StartRefused when there is no login and the environment names none, or a bad one */
    @Override
    public void run(ApplicationArguments arguments) {
        if (logins.count() > 0) {
            return;
        }
        if (email.isBlank() || password.isBlank()) {
            throw new StartRefused("there is no login yet: set KONTOR_ADMIN_EMAIL and KONTOR_ADMIN_PASSWORD"
                    + " for the first administrator and start again.");
        }
        var admin = new NewStaff(email, "Administrator", Set.of(Role.ADMIN), Locale.GERMAN, password);
        if (identity.createStaff(new Actor.SystemActor(Actor.Cause.SETUP), admin)
                instanceof LoginCreation.Refused refused) {
            throw new StartRefused(sentence(refused.reason()));
        }
    }

    private static String sentence(LoginCreation.Reason reason) {
        return switch (reason) {
            case PASSWORD_WEAK ->
                "KONTOR_ADMIN_PASSWORD is too weak: take 12 characters or more that are not a common password.";
            case EMAIL_INVALID -> "KONTOR_ADMIN_EMAIL is not an e-mail address: correct it and start again.";
            case EMAIL_TAKEN, NAME_MISSING, NAME_TOO_LONG, ROLES_MISSING, ROLES_MIXED ->
                "the first administrator cannot be made (" + reason + "): check KONTOR_ADMIN_EMAIL.";
        };
    }
}
