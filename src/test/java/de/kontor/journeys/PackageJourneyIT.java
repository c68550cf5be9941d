package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.journeys.pages.Browser;
import de.kontor.journeys.pages.CartPage;
import de.kontor.journeys.pages.CheckoutPage;
import de.kontor.journeys.pages.LoginPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A starter package from its first draft to the second time it is bought. */
class PackageJourneyIT extends PortalJourney {
    private static final List<String> ARTICLES =
            List.of("933-8-40-V", "933-8-30-V", "933-8-50-V", "933-6-30-V", "933-10-40-V", "933-6-20-V");

    @Test
    void isWrittenReviewedPublishedBoughtSupersededAndBoughtAgain() {
        try (Browser reviewer = window();
                Browser buyer = window()) {
            new LoginPage(browser).signIn("produkt@kontor.example", DEMO_PASSWORD);
            new LoginPage(reviewer).signIn("konditionen@kontor.example", DEMO_PASSWORD);
            new LoginPage(buyer).signIn("einkauf@tischlerei-brandt.example", DEMO_PASSWORD);

            String path = write("60,00");
            browser.clickButton(browser.text("studio.packages.submit"));
            publish(reviewer, path);

            String shop = path.replace("/studio/", "/shop/");
            buyer.go(shop);
            assertThat(buyer.accessibilityFindings()).isEmpty();
            buyer.clickButton(buyer.text("shop.packages.add"));
            new CartPage(buyer).open().checkout();
            new CheckoutPage(buyer).acceptTerms().submit();
            String order = buyer.path();

            browser.go(path);
            browser.clickButton(browser.text("studio.packages.next"));
            String second = browser.path();
            browser.type(browser.labelled(browser.text("studio.packages.price.amount")), "58,00");
            browser.clickButton(browser.text("studio.packages.submit"));
            publish(reviewer, second);

            buyer.go(order);
            buyer.clickButton(buyer.text("shop.order.again"));
            assertThat(buyer.shown()).contains("jetzt in Fassung 2");
            assertThat(new CartPage(buyer).open().lines()).isPositive();
        }
    }

    /** Scenario 16: blocked by its margin until a commercial manager answers for it. */
    @Test
    void isBlockedBelowTheMarginUntilACommercialManagerAnswersForIt() {
        try (Browser reviewer = window()) {
            new LoginPage(browser).signIn("produkt@kontor.example", DEMO_PASSWORD);
            new LoginPage(reviewer).signIn("konditionen@kontor.example", DEMO_PASSWORD);
            String path = write("45,00");
            browser.clickButton(browser.text("studio.packages.submit"));
            assertThat(browser.all(Browser.button(browser.text("studio.packages.approve"))))
                    .as("its author decides nothing")
                    .isEmpty();

            reviewer.go(path);
            reviewer.clickButton(reviewer.text("studio.packages.approve"));
            assertThat(reviewer.shown()).contains("im Einkauf und bringt");
            reviewer.clickButton(reviewer.text("studio.packages.override"));
            reviewer.type(reviewer.labelled(reviewer.text("kit.confirm.reason")), "Einstieg in die Warengruppe");
            reviewer.confirm(reviewer.text("studio.packages.approve"));
            assertThat(reviewer.shown()).contains("Freigegeben.", "Einstieg in die Warengruppe");
            reviewer.clickButton(reviewer.text("studio.packages.publish"));
            assertThat(reviewer.shown()).contains("Veröffentlicht.");
        }
    }

    /** Six articles by number and Enter; everything else is a field each. */
    private String write(String price) {
        browser.go("/studio/packages");
        browser.clickButton(browser.text("studio.packages.new"));
        for (String article : ARTICLES) {
            browser.find(By.id("article-adder")).sendKeys(article + Keys.ENTER);
            browser.settle();
        }
        browser.type(browser.labelled(browser.text("studio.packages.name.de")), "Schrauben-Paket");
        browser.type(browser.labelled(browser.text("studio.packages.name.en")), "Screw package");
        browser.type(browser.labelled(browser.text("studio.packages.text.de")), "Sechs Sorten Schrauben.");
        browser.type(browser.labelled(browser.text("studio.packages.text.en")), "Six kinds of screws.");
        browser.click(By.xpath("//vaadin-checkbox[contains(., '" + browser.text("trade.JOINERY") + "')]//label"));
        browser.type(browser.labelled(browser.text("studio.packages.price.amount")), price);
        // from the top, so that the bar of the page covers nothing
        browser.go(browser.path());
        assertThat(browser.accessibilityFindings()).isEmpty();
        return browser.path();
    }

    private static void publish(Browser reviewer, String path) {
        reviewer.go(path);
        reviewer.clickButton(reviewer.text("studio.packages.approve"));
        reviewer.clickButton(reviewer.text("studio.packages.publish"));
        assertThat(reviewer.shown()).contains("Veröffentlicht.");
    }
}
