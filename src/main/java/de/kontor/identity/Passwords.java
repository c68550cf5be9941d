package de.kontor.identity;

import de.kontor.shared.LoginId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives logins a new password. Hashing takes a while, so hashes come in from outside the transaction. */
@Component
class Passwords {
    private final Logins logins;
    private final ResetLinks links;
    private final ApplicationEventPublisher events;

    Passwords(Logins logins, ResetLinks links, ApplicationEventPublisher events) {
        this.logins = logins;
        this.links = links;
        this.events = events;
    }

    @Transactional
    public SignedIn change(LoginId id, String hash) {
        return store(id, hash, false);
    }

    /** Uses the link up and every other open link of its login with it; false if it was used meanwhile. */
    @Transactional
    public boolean changeByLink(LoginId id, String token, String hash) {
        boolean used = links.use(token);
        if (used) {
            store(id, hash, true);
        }
        return used;
    }

    private SignedIn store(LoginId id, String hash, boolean byLink) {
        var login = logins.findById(id.value()).orElseThrow();
        login.changePassword(hash);
        logins.save(login);
        links.voidAll(id);
        events.publishEvent(new PasswordChanged(login.actor(), id, login.account(), login.email(), byLink));
        return login.signedIn();
    }
}
