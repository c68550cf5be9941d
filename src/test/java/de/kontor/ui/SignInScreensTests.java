package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import de.kontor.MovableClock;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.PasswordResetRequested;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Signing in, and the three ways to another password. */
@RecordApplicationEvents
class SignInScreensTests extends ScreenTest {
    private static final String NEXT = "drei frische Brezeln 26";

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private Actor.Member owner;

    @BeforeEach
    void readGerman() {
        speak(Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expired | Ihre Sitzung ist abgelaufen. Melden Sie sich an, dann geht es an derselben Stelle weiter.",
                "signed-out | Sie sind abgemeldet.",
                "reset | Ihr neues Passwort gilt. Melden Sie sich damit an."
            })
    void saysWhySomebodyIsHere(String why, String sentence) {
        open("login?" + why);
        assertThat(page()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "error | E-Mail-Adresse oder Passwort stimmen nicht, oder der Zugang ist gesperrt.",
                "wait=61 | Bitte versuchen Sie es in 2 Minuten noch einmal.",
                "wait=1 | Bitte versuchen Sie es in einer Minute noch einmal."
            })
    void saysWhySigningInFailed(String why, String sentence) {
        open("login?" + why);
        assertThat(form().isError()).isTrue();
        assertThat(form().getElement().getPropertyRaw("i18n").toString()).contains(sentence);
    }

    @Test
    void takesNonsenseInTheAddressForNothing() {
        open("login?wait=soon&next=https://evil.example");
        assertThat(form().isError()).isFalse();
        assertThat(page()).doesNotContain("evil");
    }

    @Test
    void leadsWhoIsSignedInOn() {
        signIn(owner());
        open("login");
        assertThat(address()).isEqualTo("shop");
    }

    @Test
    void speaksEnglish() {
        speak(Locale.ENGLISH);
        open("login?expired");
        assertThat(page()).contains("Your session has expired.", "Forgot your password?");
    }

    @Test
    void answersTheSameForAKnownAndAnUnknownAddress() {
        String known = answerTo(email());
        assertThat(known).contains("Wenn es zu dieser Adresse einen Zugang gibt");
        assertThat(answerTo("niemand@example.org")).isEqualTo(known);
        assertThat(requested()).extracting(PasswordResetRequested::email).containsExactly(email());
    }

    @Test
    void asksForAnAddressFirst() {
        open("password/forgot");
        click("Link anfordern");
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        assertThat($(EmailField.class).single().getErrorMessage()).contains("Bitte geben Sie Ihre E-Mail-Adresse ein.");
        assertThat(requested()).isEmpty();
    }

    @Test
    void setsANewPasswordWithTheLinkOnce() {
        answerTo(email());
        String link = link();
        open(link);
        click("Passwort speichern");
        assertThat(password().getErrorMessage()).contains("mindestens 8 Zeichen");
        password().setValue("passwort123");
        click("Passwort speichern");
        assertThat(password().getErrorMessage()).contains("sehr verbreitet");
        password().setValue(NEXT);
        click("Passwort speichern");
        assertThat(address()).isEqualTo("login?reset=done");

        open(link);
        assertThat(page()).contains("Dieser Link gilt nicht mehr.", "Neuen Link anfordern");
        assertThat($(PasswordField.class).exists()).isFalse();
    }

    @Test
    void refusesALinkUsedInAnotherTabMeanwhile() {
        answerTo(email());
        String link = link();
        open(link);
        PasswordField first = password();
        first.setValue(NEXT);
        identity.resetPassword(link.substring(link.indexOf('=') + 1), "vier frische Brezeln 26");
        click("Passwort speichern");
        assertThat(page()).contains("Dieser Link gilt nicht mehr.");
    }

    @Test
    void refusesALinkAfterThirtyMinutes() {
        answerTo(email());
        open(link());
        assertThat($(PasswordField.class).exists()).isTrue();
        clock.advance(Duration.ofMinutes(31));
        open(link());
        assertThat(page()).contains("Dieser Link gilt nicht mehr.");
    }

    @ParameterizedTest
    @CsvSource({"password/reset", "password/reset?token=", "password/reset?token=<b>nonsense</b>"})
    void refusesALinkThatNeverWas(String link) {
        open(link);
        assertThat(page()).contains("Dieser Link gilt nicht mehr.").doesNotContain("nonsense");
    }

    @Test
    void refusesALinkInEnglish() {
        speak(Locale.ENGLISH);
        open("password/reset?token=nonsense");
        assertThat(page()).contains("This link is no longer valid.");
    }

    @Test
    void changesTheOwnPasswordOnlyWithTheCurrentOne() {
        signIn(owner());
        open("account/password");
        change("falsch geraten 26", NEXT);
        assertThat(field(PasswordField.class, "Aktuelles Passwort").getErrorMessage())
                .isEqualTo("Das aktuelle Passwort stimmt nicht.");
        change(OrderFixtures.PASSWORD, "kurz");
        assertThat(field(PasswordField.class, "Neues Passwort").getErrorMessage())
                .contains("mindestens 8 Zeichen");
        assertThat(field(PasswordField.class, "Aktuelles Passwort").isInvalid()).isFalse();
        change(OrderFixtures.PASSWORD, NEXT);
        assertThat(page()).contains("Ihr neues Passwort gilt.");
        assertThat(field(PasswordField.class, "Aktuelles Passwort").getValue()).isEmpty();
    }

    @Test
    void slowsGuessesAtTheOwnPasswordDown() {
        signIn(owner());
        open("account/password");
        for (int i = 0; i < 21; i++) {
            change("falsch geraten " + i, NEXT);
        }
        assertThat(field(PasswordField.class, "Aktuelles Passwort").getErrorMessage())
                .contains("zu viele Versuche");
    }

    @Test
    void showsTheOwnPasswordPageInEnglish() {
        signIn(owner(), Locale.ENGLISH);
        open("account/password");
        assertThat($(H1.class).single().getText()).isEqualTo("Change own password");
    }

    @Test
    void leadsEverybodyToTheOwnFirstPage() {
        signIn(owner());
        open("");
        assertThat(address()).isEqualTo("shop");
        signIn(staff(Role.SERVICE));
        open("");
        assertThat(address()).isEqualTo("desk");
        signIn(staff(Role.ADMIN));
        open("");
        assertThat(address()).isEqualTo("desk/logins");
    }

    private void change(String current, String next) {
        field(PasswordField.class, "Aktuelles Passwort").setValue(current);
        field(PasswordField.class, "Neues Passwort").setValue(next);
        click("Passwort speichern");
    }

    private String answerTo(String address) {
        open("login");
        open("password/forgot");
        $(EmailField.class).single().setValue(address);
        click("Link anfordern");
        return page();
    }

    private String link() {
        return "password/reset?token=" + requested().getLast().token();
    }

    private List<PasswordResetRequested> requested() {
        return events.stream(PasswordResetRequested.class).toList();
    }

    private String email() {
        return accounts.member(owner().login()).orElseThrow().email();
    }

    /** Made when asked for: hashing a password is slow on purpose. */
    private Actor.Member owner() {
        if (owner == null) {
            owner = fixtures.anOwnerInRetreat();
        }
        return owner;
    }

    private LoginForm form() {
        return $(LoginForm.class).single();
    }

    private PasswordField password() {
        return $(PasswordField.class).single();
    }
}
