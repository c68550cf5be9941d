package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.mail.MailDetails;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import de.kontor.shared.LoginId;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/** Who forgot the password chooses a new one by the mailed link, once. */
class PasswordIT extends PortalJourney {
    private static final Pattern LINK = Pattern.compile("/password/reset\\?token=[\\w-]+");
    private static final Actor ADMIN = new Actor.Staff(LoginId.next(), "Erik Sander", Set.of(Role.ADMIN));
    private static final String NEXT = "drei frische Brezeln 26";

    @Autowired
    Mails mails;

    @Test
    void choosesANewPasswordByTheMailedLinkOnce() throws Exception {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        browser.go("/login");
        browser.clickLink(browser.text("login.forgot"));
        browser.type(browser.find(By.cssSelector("vaadin-email-field input")), email(owner));
        browser.clickButton(browser.text("password.forgot.send"));
        assertThat(browser.shown()).contains(browser.text("password.forgot.sent"));

        String link = mailedLink(email(owner));
        browser.go(link);
        browser.type(newPassword(), NEXT);
        browser.clickButton(browser.text("password.save"));
        assertThat(browser.shown()).contains(browser.text("login.reset"));
        new LoginPage(browser).tryToSignIn(email(owner), NEXT);
        assertThat(browser.path()).isEqualTo("/shop");

        browser.forgetEverybody();
        browser.go(link);
        assertThat(browser.shown()).contains(browser.text("password.reset.invalid"));
        assertThat(browser.all(By.cssSelector("vaadin-password-field"))).isEmpty();
    }

    private WebElement newPassword() {
        return browser.find(By.cssSelector("vaadin-password-field input"));
    }

    /** As an administrator reads it as long as there is no mail server. */
    private String mailedLink(String recipient) throws InterruptedException {
        Matcher link = LINK.matcher("");
        for (int tries = 0; !link.find() && tries < 100; tries++) {
            Thread.sleep(100);
            link = LINK.matcher(mails.mails(ADMIN, new MailFilter(recipient, null), 0, 1).rows().stream()
                    .flatMap(row -> mails.mail(ADMIN, row.id()).stream())
                    .map(MailDetails::body)
                    .findFirst()
                    .orElse(""));
        }
        return link.group();
    }
}
