package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.mail.MailFilter;
import de.kontor.mail.MailRow;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderFixtures;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/** Who forgot the password chooses a new one by the mailed link, once. */
class PasswordIT extends PortalJourney {
    private static final Pattern LINK = Pattern.compile("/password/reset\\?token=[\\w-]+");
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

    private String mailedLink(String recipient) throws InterruptedException {
        List<MailRow> found = List.of();
        for (int tries = 0; found.isEmpty() && tries < 100; tries++) {
            Thread.sleep(50);
            found = mails.mails(OrderFixtures.SYSTEM, new MailFilter(recipient, null), 0, 1)
                    .rows();
        }
        String body = mails.mail(OrderFixtures.SYSTEM, found.getFirst().id())
                .orElseThrow()
                .body();
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        return link.group();
    }
}
