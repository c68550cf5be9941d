package de.kontor.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** One's own password: changed with the old one, or chosen with a mailed link. Slow on purpose, as hashing is. */
@Service
public class OwnPassword {
    /** Guesses at the own password count apart from guesses at the sign-in. */
    private static final String AT_SCREEN = "signed in";

    private final Logins logins;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final LoginThrottle throttle;
    private final Passwords passwords;
    private final ResetLinks links;
    private final ForgottenPasswords forgotten;

    OwnPassword(
            Logins logins,
            PasswordRules rules,
            PasswordHashing hashing,
            LoginThrottle throttle,
            Passwords passwords,
            ResetLinks links,
            ForgottenPasswords forgotten) {
        this.logins = logins;
        this.rules = rules;
        this.hashing = hashing;
        this.throttle = throttle;
        this.passwords = passwords;
        this.links = links;
        this.forgotten = forgotten;
    }

    /**
     * Changes the actor's own password. Wrong tries are slowed down like failed sign-ins.
     *
     * @throws Forbidden for the system
     */
    public PasswordChange change(Actor actor, String current, String next) {
        var login = actor.ownLogin()
                .flatMap(id -> logins.findById(id.value()))
                .orElseThrow(() -> new Forbidden(actor, "has no password"));
        var wait = throttle.begin(login.email(), AT_SCREEN + login.id());
        if (!wait.isZero()) {
            return new PasswordChange.SlowedDown(wait);
        }
        if (!hashing.matches(current, login.passwordHash())) {
            return new PasswordChange.WrongCurrent();
        }
        throttle.succeeded(login.email(), AT_SCREEN + login.id());
        return rules.check(next, login.email(), login.name())
                .<PasswordChange>map(PasswordChange.Weak::new)
                .orElseGet(() -> new PasswordChange.Changed(passwords.change(login.id(), hashing.hash(next))));
    }

    /**
     * Mails a link to choose a new password, if the address is one of an unlocked login. Answers nothing, and after
     * the same time in every case; more than a few requests in 15 minutes are swallowed.
     *
     * @param address IP address of the asker
     */
    public void requestReset(String email, String address, Locale locale) {
        forgotten.request(email, address, locale);
    }

    /** Whether a new password can be chosen with this link, to show the form or a sentence. Uses nothing up. */
    public boolean isResetOpen(String token) {
        return openReset(token).isPresent();
    }

    /** Sets the password with a mailed link, once; all other links of the login become worthless. */
    public PasswordReset reset(String token, String next) {
        var login = openReset(token);
        if (login.isEmpty()) {
            return new PasswordReset.LinkInvalid();
        }
        var fault = rules.check(next, login.get().email(), login.get().name());
        if (fault.isPresent()) {
            return new PasswordReset.Weak(fault.get());
        }
        boolean done = passwords.changeByLink(login.get().id(), token, hashing.hash(next));
        return done ? new PasswordReset.Done() : new PasswordReset.LinkInvalid();
    }

    private Optional<Login> openReset(String token) {
        return links.find(token).flatMap(id -> logins.findById(id.value())).filter(login -> !login.isLocked());
    }
}
