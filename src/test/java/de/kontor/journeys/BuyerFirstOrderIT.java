package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorJourney;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.journeys.pages.Browser;
import de.kontor.journeys.pages.CartPage;
import de.kontor.journeys.pages.CheckoutPage;
import de.kontor.journeys.pages.DeskOrderPage;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.journeys.pages.SearchPage;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From sign-in to the desk: what the portal is for, in both languages and on a phone. */
@KontorJourney
class BuyerFirstOrderIT {
    private static final String PASSWORD = "kontor-demo-26";
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);

    @LocalServerPort
    int port;

    @Autowired
    Mails mails;

    @Autowired
    Catalog catalog;

    @Autowired
    Stock stock;

    @BeforeEach
    void enoughInStock() {
        stock.receive(
                SYSTEM, Map.of(catalog.byNumber("933-8-40-V").orElseThrow().id(), 2_000), "Zugang");
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                Arguments.of(Locale.GERMAN, 1440, 900, "einkauf@tischlerei-brandt.example"),
                Arguments.of(Locale.ENGLISH, 1440, 900, "inhaber@elektro-busch.example"),
                Arguments.of(Locale.GERMAN, 390, 844, "einkauf@gasthof-zur-post.example"));
    }

    @ParameterizedTest(name = "{0} {1} px")
    @MethodSource("windows")
    void ordersWhatSheFindsAndTheDeskShipsIt(Locale locale, int width, int height, String buyer) {
        try (Browser browser = Browser.open("http://localhost:" + port, locale, width, height)) {
            new LoginPage(browser).signIn(buyer, PASSWORD);
            assertClean(browser);

            SearchPage search = new SearchPage(browser).searchFor("M8 x 40");
            assertThat(search.results()).anyMatch(row -> row.contains("933-8-40-V"));
            search.addToCart("933-8-40-V", "450");
            assertClean(browser);

            CartPage cart = new CartPage(browser).open();
            assertThat(cart.lines()).isEqualTo(1);
            assertThat(cart.quantity(0).getAttribute("value"))
                    .as("snapped to the packaging unit")
                    .isEqualTo("500");
            assertThat(cart.hasSurcharge()).isTrue();
            assertClean(browser);
            cart.setQuantity(0, "1500");
            assertThat(cart.hasSurcharge()).as("gone above 150 euros").isFalse();

            cart.checkout();
            assertClean(browser);
            new CheckoutPage(browser).ownNumber("B-4711").acceptTerms().submit();
            assertThat(browser.path()).startsWith("/shop/orders/");
            assertThat(browser.shown()).contains("B-4711");
            assertClean(browser);
            String number = browser.find(By.cssSelector(".page-header .muted")).getText();
            assertThat(mails.mails(SYSTEM, new MailFilter(number, null), 0, 10).rows())
                    .as("one mail confirms the receipt")
                    .hasSize(1);

            browser.back();
            assertThat(browser.shown())
                    .as("the way back orders nothing again")
                    .contains(browser.text("shop.checkout.empty"));

            LoginPage login = new LoginPage(browser);
            login.signOut();
            login.signIn("service@kontor.example", PASSWORD);
            new DeskOrderPage(browser).open(number).ship();
            assertThat(browser.shown())
                    .contains(browser.text("desk.order.ship.done"), browser.text("state.order.SHIPPED"));
            assertClean(browser);
            assertThat(mails.mails(SYSTEM, new MailFilter(number, null), 0, 10).rows())
                    .as("a second mail tells that it is on its way")
                    .hasSize(2);
        }
    }

    /** Accessibility of every page, at both sizes, is {@link AccessibilityIT}'s promise. */
    private static void assertClean(Browser browser) {
        assertThat(browser.consoleErrors()).as("console of " + browser.path()).isEmpty();
        assertThat(browser.sidewaysScroll())
                .as("sideways scroll of " + browser.path())
                .isZero();
    }
}
