package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.MovableClock;
import de.kontor.journeys.pages.Browser;
import de.kontor.journeys.pages.LoginPage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator decides who comes in. */
class AdminIT extends PortalJourney {
    private static final String PASSWORD = "drei frische Brezeln 26";

    @Autowired
    MovableClock clock;

    @Test
    void makesLocksAndUnlocksALogin() {
        String email = UUID.randomUUID() + "@example.org";
        new LoginPage(browser).signIn("admin@kontor.example", DEMO_PASSWORD);
        assertThat(browser.path()).isEqualTo("/desk/logins");
        create(email);

        try (Browser other = window()) {
            LoginPage login = new LoginPage(other);
            login.signIn(email, PASSWORD);
            assertThat(other.path()).isEqualTo("/desk");

            browser.go("/desk/logins?q=" + email);
            browser.clickButton(browser.text("desk.login.lock"));
            browser.confirm(browser.text("desk.login.lock"));
            // whether a session may go on is asked twice a minute
            clock.advance(Duration.ofSeconds(31));
            other.go("/desk/orders/none");
            assertThat(other.path()).as("the running session has ended").startsWith("/login");
            String wrong = answer(login, other, email, "falsch geraten 26");
            assertThat(answer(login, other, email, PASSWORD)).isEqualTo(wrong).contains("/login?error");

            browser.clickButton(browser.text("desk.login.unlock"));
            other.forgetEverybody();
            login.signIn(email, PASSWORD);
            assertThat(other.path()).isEqualTo("/desk");
        }
    }

    private void create(String email) {
        browser.go("/desk/logins/new-staff");
        browser.type(browser.labelled(browser.text("desk.login.name")), "Nina Neu");
        browser.type(browser.labelled(browser.text("desk.login.email")), email);
        browser.type(browser.labelled(browser.text("desk.login.password")), PASSWORD);
        browser.click(By.xpath("//vaadin-checkbox[contains(., '" + browser.text("role.SERVICE") + "')]//label"));
        browser.clickButton(browser.text("desk.login.create"));
        assertThat(browser.shown()).contains("Nina Neu ist angelegt.");
    }

    private static String answer(LoginPage login, Browser window, String email, String password) {
        window.go("/login");
        login.tryToSignIn(email, password);
        return window.path() + " " + window.shown();
    }
}
