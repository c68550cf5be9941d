package de.kontor.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One's own password: changed with the old one, or chosen with a mailed link. Slow on purpose, as hashing is. */
@Component
class OwnPassword {
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

    PasswordChange change(Actor actor, String current, String next) {
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

    void requestReset(String email, String address, Locale locale) {
        forgotten.request(email, address, locale);
    }

    boolean isResetOpen(String token) {
        return openReset(token).isPresent();
    }

    PasswordReset reset(String token, String next) {
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
