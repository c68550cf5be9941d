package de.kontor.demo;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.MemberDraft;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.LoginImport;
import de.kontor.identity.NewStaff;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
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

    /** Makes the staff; the first login of each role. */
    Map<Role, LoginId> staff() {
        Map<Role, LoginId> first = new EnumMap<>(Role.class);
        first.putIfAbsent(Role.SERVICE, staff("service@kontor.example", "Miriam Vogt", Role.SERVICE));
        first.putIfAbsent(Role.SPECIALIST, staff("technik@kontor.example", "Ralf Scholz", Role.SPECIALIST));
        first.putIfAbsent(Role.PRODUCT, staff("produkt@kontor.example", "Pia Reimann", Role.PRODUCT));
        first.putIfAbsent(Role.COMMERCIAL, staff("konditionen@kontor.example", "Stefan Adler", Role.COMMERCIAL));
        first.putIfAbsent(Role.COMMERCIAL, staff("freigabe@kontor.example", "Heike Lorenz", Role.COMMERCIAL));
        first.putIfAbsent(Role.ADMIN, staff("admin@kontor.example", "Erik Sander", Role.ADMIN));
        return first;
    }

    /** The members of a named account, who can sign in; their logins in the order of {@link DemoMembers}. */
    List<LoginId> members(AccountId account, DemoAccount described) {
        return DemoMembers.of(described).stream()
                .map(person -> created(accounts.addMember(DEMO, account, withPassword(person))))
                .toList();
    }

    private static MemberDraft withPassword(MemberDraft person) {
        return new MemberDraft(
                person.name(),
                person.email(),
                person.roles(),
                person.locale(),
                person.orderLimit(),
                Optional.of(PASSWORD));
    }

    /** The members of all other accounts at once; nobody signs in as one of them. */
    Map<AccountId, List<LoginId>> members(SequencedMap<AccountId, DemoAccount> described) {
        SequencedMap<AccountId, List<MemberDraft>> people = new LinkedHashMap<>();
        described.forEach((account, one) -> people.put(account, DemoMembers.of(one)));
        if (!(accounts.takeOverMembers(DEMO, people) instanceof LoginImport.Imported(List<LoginId> logins))) {
            throw new IllegalStateException("The demo logins have mistakes");
        }
        Iterator<LoginId> next = logins.iterator();
        Map<AccountId, List<LoginId>> members = new HashMap<>();
        people.forEach((account, drafts) ->
                members.put(account, drafts.stream().map(draft -> next.next()).toList()));
        return members;
    }

    private LoginId staff(String email, String name, Role role) {
        return created(identity.createStaff(DEMO, new NewStaff(email, name, Set.of(role), Locale.GERMAN, PASSWORD)));
    }

    private static LoginId created(LoginCreation creation) {
        if (creation instanceof LoginCreation.Created(LoginId login)) {
            return login;
        }
        throw new IllegalStateException("The demo logins have mistakes: " + creation);
    }
}
