package de.kontor.journeys;

import de.kontor.KontorJourney;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.journeys.pages.Browser;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.ordering.OrderFixtures;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A journey with one window for all its tests, each of which begins as a stranger. */
@KontorJourney
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortalJourney {
    static final String DEMO_PASSWORD = "kontor-demo-26";

    @LocalServerPort
    int port;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    Accounts accounts;

    Browser browser;

    @BeforeEach
    void beginAsAStranger() {
        if (browser == null) {
            browser = window();
        } else {
            browser.forgetEverybody();
        }
    }

    @AfterAll
    void closeTheWindow() {
        browser.close();
    }

    Browser window() {
        return Browser.open("http://localhost:" + port, Locale.GERMAN, 1440, 900);
    }

    void signIn(Actor.Member member) {
        new LoginPage(browser).signIn(email(member), OrderFixtures.PASSWORD);
    }

    String email(Actor.Member member) {
        return accounts.member(member.login()).orElseThrow().email();
    }
}
