package de.kontor.identity;

import de.kontor.identity.LoginCreation.Reason;
import de.kontor.shared.AccountId;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes logins. */
@Component
class NewLogins {
    private static final int LONGEST_NAME = 120;

    private final Logins logins;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final ResetMails resetMails;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewLogins(
            Logins logins,
            PasswordRules rules,
            PasswordHashing hashing,
            ResetMails resetMails,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.logins = logins;
        this.rules = rules;
        this.hashing = hashing;
        this.resetMails = resetMails;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    LoginCreation create(Actor actor, Wish wish) {
        var email = EmailAddress.parse(wish.email());
        if (email.isEmpty()) {
            return new LoginCreation.Refused(Reason.EMAIL_INVALID);
        }
        return fault(wish, email.get())
                .<LoginCreation>map(LoginCreation.Refused::new)
                .orElseGet(() -> store(actor, wish, email.get()));
    }

    private Optional<Reason> fault(Wish wish, EmailAddress email) {
        return fault(wish.name(), wish.roles(), wish.account() != null).or(() -> wish.givenPassword()
                .flatMap(password -> rules.check(password, email.value(), wish.name()))
                .map(fault -> Reason.PASSWORD_WEAK));
    }

    /** What is wrong with name and roles of somebody who is a member or belongs to the staff. */
    static Optional<Reason> fault(String name, Set<Role> roles, boolean member) {
        if (name.isBlank()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (name.strip().length() > LONGEST_NAME) {
            return Optional.of(Reason.NAME_TOO_LONG);
        }
        if (roles.isEmpty()) {
            return Optional.of(Reason.ROLES_MISSING);
        }
        boolean mixed = roles.stream().anyMatch(role -> role.isMemberRole() != member);
        return Optional.of(Reason.ROLES_MIXED).filter(reason -> mixed);
    }

    private LoginCreation store(Actor actor, Wish wish, EmailAddress email) {
        queueUp(email);
        if (logins.existsByEmail(email.value())) {
            return new LoginCreation.Refused(Reason.EMAIL_TAKEN);
        }
        var hash = wish.givenPassword().map(hashing::hash).orElse(null);
        var login = logins.saveAndFlush(new Login(
                email, wish.name().strip(), wish.account(), wish.roles(), wish.locale(), hash, clock.instant()));
        events.publishEvent(new LoginCreated(actor, login.id(), login.account(), login.email(), login.roles()));
        if (hash == null) {
            resetMails.request(login, PasswordResetRequested.Purpose.FIRST, login.locale());
        }
        return new LoginCreation.Created(login.id());
    }

    /** Two wishes for one address come one after the other, so that the second is refused and does not fail. */
    private void queueUp(EmailAddress email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "login " + email.value())
                .query((row, number) -> email)
                .single();
    }

    /** What both kinds of new logins have in common. */
    record Wish(
            String email,
            String name,
            @Nullable AccountId account,
            Set<Role> roles,
            Locale locale,
            @Nullable String password) {
        Optional<String> givenPassword() {
            return Optional.ofNullable(password).filter(given -> !given.isEmpty());
        }
    }
}
