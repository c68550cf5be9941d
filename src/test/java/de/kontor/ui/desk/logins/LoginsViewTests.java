package de.kontor.ui.desk.logins;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Member;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.LoginFilter;
import de.kontor.identity.LoginRow;
import de.kontor.identity.NewStaff;
import de.kontor.identity.Role;
import de.kontor.shared.Money;
import de.kontor.ui.desk.DeskTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LoginsViewTests extends DeskTest {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.SETUP);

    @Autowired
    Identity identity;

    @Autowired
    Accounts accounts;

    private final String email = UUID.randomUUID() + "@example.org";
    private Actor.Staff admin = staff(Role.ADMIN);

    @BeforeEach
    void makeAnAdministrator() {
        var draft = new NewStaff(email, "Ada Admin", Set.of(Role.ADMIN), Locale.GERMAN, "lange genug fuer alle 7");
        var created = (LoginCreation.Created) identity.createStaff(SYSTEM, draft);
        admin = new Actor.Staff(created.login(), "Ada Admin", Set.of(Role.ADMIN));
        signIn(admin);
    }

    @Test
    void findsLoginsByAddressKindAndLock() {
        open("desk/logins?q=" + email);
        assertThat(page()).contains("Ada Admin", email, "Administration", "Mitarbeiter", "Aktiv");
        open("desk/logins?q=" + email + "&kind=MEMBER");
        assertThat(page()).contains("Dazu passt nichts.");
        open("desk/logins?q=" + email + "&kind=STAFF&lock=LOCKED");
        assertThat(page()).contains("Dazu passt nichts.");
    }

    @Test
    void findsThemInEnglish() {
        signIn(admin, Locale.ENGLISH);
        open("desk/logins?q=" + email);
        assertThat(page()).contains("Logins", "Staff", "New customer login");
    }

    @Test
    void letsNobodyLockOneself() {
        open("desk/logins?q=" + email);
        click("Sperren");
        click("Sperren");
        assertThat(page()).contains("Sich selbst können Sie nicht sperren.");
        assertThat(login(email).locked()).isFalse();
    }

    @Test
    void locksAndUnlocksOthers() {
        Member owner = accounts.member(fixtures.anOwnerInRetreat().login()).orElseThrow();
        open("desk/logins?q=" + owner.email());
        click("Sperren");
        click("Sperren");
        assertThat(page()).contains("Olga Owner ist gesperrt.", "Entsperren");
        assertThat(login(owner.email()).locked()).isTrue();
        click("Entsperren");
        assertThat(login(owner.email()).locked()).isFalse();
    }

    @Test
    void createsAStaffLogin() {
        open("desk/logins/new-staff");
        String address = UUID.randomUUID() + "@example.org";
        fill("Neue Kraft", address, Role.SERVICE);
        click("Zugang anlegen");
        assertThat(page()).contains("Der Zugang für Neue Kraft ist angelegt. Ein Link zum Passwort ist unterwegs.");
        assertThat(login(address).roles()).containsExactly(Role.SERVICE);
        assertThat(field(TextField.class, "Name").getValue()).isEmpty();
    }

    @Test
    void saysAtEveryFieldWhatIsWrongWithItAndKeepsTheRest() {
        open("desk/logins/new-staff");
        fill("", email, Role.SERVICE);
        click("Zugang anlegen");
        assertThat(field(TextField.class, "Name").getErrorMessage()).isEqualTo("Geben Sie den Namen der Person an.");
        fill("x".repeat(121), email, Role.SERVICE);
        click("Zugang anlegen");
        assertThat(field(TextField.class, "Name").getErrorMessage()).contains("höchstens 120 Zeichen");
        fill("Neue Kraft", "keine Adresse", Role.SERVICE);
        click("Zugang anlegen");
        assertThat(field(TextField.class, "Name").isInvalid()).isFalse();
        assertThat(field(TextField.class, "E-Mail").getErrorMessage()).contains("keine E-Mail-Adresse");
        assertThat(field(TextField.class, "E-Mail").getValue()).isEqualTo("keine Adresse");
        fill("Neue Kraft", email, Role.SERVICE);
        click("Zugang anlegen");
        assertThat(field(TextField.class, "E-Mail").getErrorMessage()).contains("schon einen Zugang");
        fill("Neue Kraft", UUID.randomUUID() + "@example.org");
        click("Zugang anlegen");
        assertThat(roles().getErrorMessage()).contains("mindestens eine Rolle");
        fill("Neue Kraft", UUID.randomUUID() + "@example.org", Role.SERVICE);
        field(PasswordField.class, "Passwort").setValue("kurz");
        click("Zugang anlegen");
        assertThat(field(PasswordField.class, "Passwort").getErrorMessage()).contains("zu leicht zu erraten");
        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Neue Kraft");
    }

    @Test
    void createsAMemberWithALimitForTheAccountOfTheAddress() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        String number = accounts.profile(admin, owner.account()).orElseThrow().number();
        String address = UUID.randomUUID() + "@example.org";
        open("desk/logins/new-member?account=" + number);
        fill("Emil Einkauf", address, Role.BUYER);
        field(TextField.class, "Bestelllimit").setValue("1.250,50 €");
        click("Zugang anlegen");
        assertThat(page()).contains("Der Zugang für Emil Einkauf ist angelegt.");
        Member member = accounts.member(login(address).id()).orElseThrow();
        assertThat(member.account()).isEqualTo(owner.account());
        assertThat(member.orderLimit()).contains(Money.of("1250.50"));
        assertThat(field(TextField.class, "Kundennummer").getValue()).isEqualTo(number);
    }

    @Test
    void refusesAMemberWithoutAKnownAccountOrWithANonsenseLimit() {
        open("desk/logins/new-member");
        fill("Emil Einkauf", UUID.randomUUID() + "@example.org", Role.BUYER);
        click("Zugang anlegen");
        assertThat(field(TextField.class, "Kundennummer").getErrorMessage())
                .contains("Diese Kundennummer gibt es nicht.");
        field(TextField.class, "Kundennummer").setValue(number(fixtures.anOwnerInRetreat()));
        field(TextField.class, "Bestelllimit").setValue("viel");
        click("Zugang anlegen");
        assertThat(field(TextField.class, "Bestelllimit").getErrorMessage()).contains("kein Betrag");
        assertThat(field(TextField.class, "Bestelllimit").getValue()).isEqualTo("viel");
    }

    private String number(Actor.Member member) {
        return accounts.profile(admin, member.account()).orElseThrow().number();
    }

    private void fill(String name, String address, Role... roles) {
        field(TextField.class, "Name").setValue(name);
        field(TextField.class, "E-Mail").setValue(address);
        roles().setValue(Set.of(roles));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return $(CheckboxGroup.class).single();
    }

    private LoginRow login(String address) {
        List<LoginRow> found = identity.logins(admin, new LoginFilter(address, null, null), 0, 2)
                .rows();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
