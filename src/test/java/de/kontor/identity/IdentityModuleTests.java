package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.LoginCreation.Reason;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Logins made, found and locked. */
@KontorTest
class IdentityModuleTests {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.SETUP);
    private static final Actor ADMIN = new Actor.Staff(LoginId.next(), "Ada", Set.of(Role.ADMIN));

    @Autowired
    Identity identity;

    @Autowired
    LoginDirectory directory;

    @Autowired
    MovableClock clock;

    private final AccountId account = AccountId.next();

    @Test
    void refusesRolesOfMembersAndStaffInOneLogin() {
        assertThat(identity.createMember(ADMIN, member("mix1@example.org", Role.BUYER, Role.SERVICE)))
                .isEqualTo(new LoginCreation.Refused(Reason.ROLES_MIXED));
        assertThat(identity.createStaff(ADMIN, staff("mix2@example.org", Role.OWNER)))
                .isEqualTo(new LoginCreation.Refused(Reason.ROLES_MIXED));
        assertThat(identity.createStaff(ADMIN, staff("mix3@example.org")))
                .isEqualTo(new LoginCreation.Refused(Reason.ROLES_MISSING));
    }

    @Test
    void refusesAnAddressTwiceInAnyCase() {
        assertThat(identity.createMember(ADMIN, member("Twice@Example.org", Role.BUYER)))
                .isInstanceOf(LoginCreation.Created.class);
        assertThat(identity.createStaff(ADMIN, staff("twice@example.org", Role.SERVICE)))
                .isEqualTo(new LoginCreation.Refused(Reason.EMAIL_TAKEN));
    }

    @Test
    void refusesBadNamesAddressesAndPasswords() {
        assertThat(identity.createStaff(
                        ADMIN, new NewStaff("a@example.org", " ", Set.of(Role.ADMIN), Locale.GERMAN, "")))
                .isEqualTo(new LoginCreation.Refused(Reason.NAME_MISSING));
        assertThat(identity.createStaff(
                        ADMIN, new NewStaff("a@example.org", "x".repeat(121), Set.of(Role.ADMIN), Locale.GERMAN, "")))
                .isEqualTo(new LoginCreation.Refused(Reason.NAME_TOO_LONG));
        assertThat(identity.createStaff(ADMIN, staff("not an address", Role.ADMIN)))
                .isEqualTo(new LoginCreation.Refused(Reason.EMAIL_INVALID));
        assertThat(identity.createStaff(
                        ADMIN, new NewStaff("a@example.org", "A", Set.of(Role.ADMIN), Locale.GERMAN, "passwort123")))
                .isEqualTo(new LoginCreation.Refused(Reason.PASSWORD_WEAK));
    }

    @Test
    void letsOnlyAdministratorsAndTheSystemMakeLogins() {
        var owner = new Actor.Member(LoginId.next(), account, "Otto", Set.of(Role.OWNER));
        var service = new Actor.Staff(LoginId.next(), "Sven", Set.of(Role.SERVICE));
        var wish = member("nobody@example.org", Role.BUYER);
        assertThatThrownBy(() -> identity.createMember(owner, wish)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> identity.createMember(service, wish)).isInstanceOf(Forbidden.class);
        assertThat(identity.createMember(SYSTEM, wish)).isInstanceOf(LoginCreation.Created.class);
    }

    @Test
    void endsTheSessionsOfALockedLoginWithinAMinuteAndForEver() {
        var login = created(identity.createStaff(SYSTEM, staff("locked@example.org", Role.SERVICE)));
        var session = directory.loadUserByUsername("locked@example.org");
        assertThat(identity.isStillValid(session)).isTrue();

        assertThat(identity.lock(ADMIN, login)).isEqualTo(new LockChange.Done());
        clock.advance(Duration.ofSeconds(60));
        assertThat(identity.isStillValid(session)).isFalse();

        identity.unlock(ADMIN, login);
        clock.advance(Duration.ofSeconds(60));
        assertThat(identity.isStillValid(session)).isFalse();
        assertThat(identity.isStillValid(directory.loadUserByUsername("locked@example.org")))
                .isTrue();
    }

    @Test
    void letsNobodyLockOneself() {
        var login = created(identity.createStaff(SYSTEM, staff("self@example.org", Role.ADMIN)));
        var self = directory.loadUserByUsername("self@example.org").actor();
        assertThat(identity.lock(self, login)).isEqualTo(new LockChange.Refused(LockChange.Reason.OWN_LOGIN));
        assertThat(identity.lock(self, LoginId.next())).isEqualTo(new LockChange.Refused(LockChange.Reason.UNKNOWN));
    }

    @Test
    void findsLoginsByTextKindAndLock() {
        identity.createMember(SYSTEM, member("find.member@example.org", Role.BUYER));
        var locked = created(identity.createStaff(SYSTEM, staff("find.staff@example.org", Role.SERVICE)));
        identity.lock(ADMIN, locked);

        assertThat(identity.logins(ADMIN, new LoginFilter(" FIND.", null, null), 0, 50)
                        .total())
                .isEqualTo(2);
        assertThat(identity.logins(ADMIN, new LoginFilter("find.", LoginFilter.Kind.MEMBER, null), 0, 50)
                        .rows())
                .extracting(LoginRow::email)
                .containsExactly("find.member@example.org");
        assertThat(identity.logins(ADMIN, new LoginFilter("find.", null, true), 0, 50)
                        .rows())
                .extracting(LoginRow::id)
                .containsExactly(locked);
        assertThat(identity.logins(ADMIN, new LoginFilter("%", null, null), 0, 50)
                        .rows())
                .isEmpty();
    }

    @Test
    void remembersTheLanguage() {
        identity.createMember(SYSTEM, member("language@example.org", Role.BUYER));
        identity.rememberLocale(
                directory.loadUserByUsername("language@example.org").actor(), Locale.UK);
        assertThat(directory.loadUserByUsername("language@example.org").locale())
                .isEqualTo(Locale.ENGLISH);
    }

    private static LoginId created(LoginCreation creation) {
        return ((LoginCreation.Created) creation).login();
    }

    private NewMember member(String email, Role... roles) {
        return new NewMember(email, "Karla Kolumna", account, Set.of(roles), Locale.GERMAN, "");
    }

    private static NewStaff staff(String email, Role... roles) {
        return new NewStaff(email, "Sven Service", Set.of(roles), Locale.GERMAN, null);
    }
}
