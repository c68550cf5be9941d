package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.journeys.pages.CheckoutPage;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderFixtures;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A session that ends takes nothing with it. */
class SessionIT extends PortalJourney {
    private static final String NOTE = "Bitte an Tor 3 abladen";

    @Autowired
    MemberOrders orders;

    @Autowired
    ServletWebServerApplicationContext context;

    @Test
    void goesOnAtTheSamePlaceWithEverythingKept() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        fixtures.cartWorth(owner, "300.00");
        signIn(owner);
        CheckoutPage checkout =
                new CheckoutPage(browser).open().ownNumber("B-4711").startNote(NOTE);
        endAllSessions();
        browser.find(By.cssSelector("vaadin-checkbox label")).click();
        browser.leave("/shop/checkout");
        assertThat(browser.path()).startsWith("/login");
        assertThat(browser.shown()).contains(browser.text("login.expired"));

        new LoginPage(browser).tryToSignIn(email(owner), OrderFixtures.PASSWORD);
        assertThat(browser.path()).startsWith("/shop/checkout");
        assertThat(checkout.noteField().getAttribute("value")).isEqualTo(NOTE);
        checkout.acceptTerms().submit();
        assertThat(browser.shown()).contains(NOTE, "B-4711");
        assertThat(orders.orders(owner, OrderFilter.NONE, 0, 10).total()).isOne();
    }

    private void endAllSessions() {
        TomcatWebServer server = (TomcatWebServer) context.getWebServer();
        Stream.of(server.getTomcat().getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(application -> Arrays.stream(application.getManager().findSessions()))
                .forEach(Session::expire);
    }
}
