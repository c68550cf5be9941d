package de.kontor.demo;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.MemberDraft;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.NewStaff;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The logins of the demo: staff of every role, and the members of each account. */
@Component
class DemoLogins {
    /** One password for all, because it protects nothing: the demo listens on this machine only. */
    static final String PASSWORD = "kontor-demo-26";

    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);

    private final Identity identity;
    private final Accounts accounts;

    DemoLogins(Identity identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    /** A login worth naming on the console. */
    record Named(String role, String email) {}

    static List<Named> named() {
        return List.of(
                new Named("Einkauf, Rückzug (retreat buyer)", "einkauf@tischlerei-brandt.example"),
                new Named("Inhaberin, Wachstum (forward owner)", "inhaber@elektro-yilmaz.example"),
                new Named("Service", "service@kontor.example"),
                new Named("Produktmanagement", "produkt@kontor.example"),
                new Named("Vertriebsleitung", "konditionen@kontor.example"),
                new Named("Verwaltung (admin)", "admin@kontor.example"));
    }

    void staff() {
        staff("service@kontor.example", "Miriam Vogt", Role.SERVICE);
        staff("technik@kontor.example", "Ralf Scholz", Role.SPECIALIST);
        staff("produkt@kontor.example", "Pia Reimann", Role.PRODUCT);
        staff("konditionen@kontor.example", "Stefan Adler", Role.COMMERCIAL);
        staff("freigabe@kontor.example", "Heike Lorenz", Role.COMMERCIAL);
        staff("admin@kontor.example", "Erik Sander", Role.ADMIN);
    }

    /** The owner of an account and, where more than one person works, a buyer with a limit; the owner's login. */
    LoginId members(AccountId account, DemoAccount described) {
        LoginId owner = member(account, "inhaber@" + described.domain(), described.owner(), Role.OWNER, null);
        if (described.headcount().ordinal() > 0) {
            member(
                    account,
                    "einkauf@" + described.domain(),
                    "Einkauf " + described.name(),
                    Role.BUYER,
                    limit(described));
        }
        return owner;
    }

    private static Money limit(DemoAccount described) {
        return described.headcount().ordinal() > 2 ? Money.of("2500") : Money.of("500");
    }

    private LoginId member(AccountId account, String email, String name, Role role, @Nullable Money limit) {
        MemberDraft draft = new MemberDraft(
                name, email, EnumSet.of(role), Locale.GERMAN, Optional.ofNullable(limit), Optional.of(PASSWORD));
        return created(accounts.addMember(DEMO, account, draft));
    }

    private void staff(String email, String name, Role role) {
        created(identity.createStaff(DEMO, new NewStaff(email, name, Set.of(role), Locale.GERMAN, PASSWORD)));
    }

    private static LoginId created(LoginCreation creation) {
        if (creation instanceof LoginCreation.Created(LoginId login)) {
            return login;
        }
        throw new IllegalStateException("The demo logins have mistakes: " + creation);
    }
}
