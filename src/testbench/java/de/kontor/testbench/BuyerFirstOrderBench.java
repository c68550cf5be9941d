package de.kontor.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.checkbox.testbench.CheckboxElement;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchDriverProxy;
import de.kontor.journeys.pages.Browser;
import de.kontor.journeys.pages.CartPage;
import de.kontor.journeys.pages.CheckoutPage;
import de.kontor.journeys.pages.DeskOrderPage;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.journeys.pages.SearchPage;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;

/**
 * From sign-in to the desk, on a portal with demo data that runs at {@code kontor.url}. Not a {@code TestBenchTestCase}:
 * that class checks the licence before a test can say a sentence about it.
 */
class BuyerFirstOrderBench implements HasElementQuery {
    private static final String PASSWORD = "kontor-demo-26";
    private static final String ARTICLE = "933-8-40-V";

    private TestBenchDriverProxy driver;
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        Licence.require();
        Licence.use(TestBench::ensureLoaded);
        driver = TestBench.createDriver(Browser.chromium(Locale.GERMAN, 1440, 900));
        browser = new Browser(driver, System.getProperty("kontor.url"), Locale.GERMAN);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void ordersWhatSheFindsAndTheDeskShipsIt() {
        LoginPage login = new LoginPage(browser);
        login.signIn("einkauf@tischlerei-brandt.example", PASSWORD);
        new SearchPage(browser).searchFor("M8 x 40").addToCart(ARTICLE, "450");

        CartPage cart = new CartPage(browser).open();
        cart.setQuantity(cart.lines() - 1, "500");
        assertThat(cart.hasSurcharge()).as("below 150 euros").isTrue();
        cart.setQuantity(cart.lines() - 1, "1500");
        assertThat(cart.hasSurcharge()).as("gone above 150 euros").isFalse();
        assertThat(button("shop.cart.checkout").isEnabled()).isTrue();

        cart.checkout();
        CheckoutPage checkout = new CheckoutPage(browser).ownNumber("B-4711").acceptTerms();
        assertThat($(CheckboxElement.class).first().isChecked()).isTrue();
        checkout.submit();
        assertThat(browser.path()).startsWith("/shop/orders/");
        String number = browser.find(By.cssSelector(".page-header .muted")).getText();

        login.signOut();
        login.signIn("service@kontor.example", PASSWORD);
        new DeskOrderPage(browser).open(number).ship();
        assertThat(browser.shown()).contains(browser.text("state.order.SHIPPED"));
    }

    @Override
    public SearchContext getContext() {
        return driver;
    }

    private ButtonElement button(String key) {
        return $(ButtonElement.class).withText(browser.text(key)).first();
    }
}
