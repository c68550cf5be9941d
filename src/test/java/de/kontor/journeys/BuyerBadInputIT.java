package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.journeys.pages.CheckoutPage;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.shared.ArticleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** However clumsily a buyer handles tabs, buttons and fields: one order at most, a sentence, and nothing lost. */
class BuyerBadInputIT extends PortalJourney {
    @Autowired
    MemberOrders orders;

    @Autowired
    Stock stock;

    private Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        signIn(owner);
    }

    @Test
    void aDoubleClickMakesOneOrder() {
        fixtures.cartWorth(owner, "300.00");
        new CheckoutPage(browser).open().acceptTerms().submitTwiceAtOnce();
        assertThat(browser.path()).startsWith("/shop/orders/");
        assertThat(placed()).isOne();
    }

    @Test
    void aSecondTabOrdersNothingTwice() {
        fixtures.cartWorth(owner, "300.00");
        CheckoutPage checkout = new CheckoutPage(browser).open().acceptTerms();
        browser.openTab("/shop/checkout");
        new CheckoutPage(browser).acceptTerms().submit();
        assertThat(browser.path()).startsWith("/shop/orders/");
        browser.useTab(0);
        checkout.submit();
        assertThat(browser.shown()).contains(browser.text("checkout.gone.empty"));
        assertThat(placed()).isOne();
    }

    @Test
    void theWayBackOrdersNothingAgain() {
        fixtures.cartWorth(owner, "300.00");
        new CheckoutPage(browser).open().acceptTerms().submit();
        browser.back();
        assertThat(browser.shown()).contains(browser.text("shop.checkout.empty"));
        assertThat(browser.all(By.cssSelector("vaadin-checkbox"))).isEmpty();
        assertThat(placed()).isOne();
    }

    @Test
    void stockThatIsGoneIsToldBeforeAnythingIsOrdered() {
        ArticleId scarce = fixtures.anArticle().priced("300.00").inStock(5).id();
        fixtures.put(owner, scarce, 2);
        CheckoutPage checkout = new CheckoutPage(browser).open().acceptTerms();
        stock.correct(OrderFixtures.SERVICE, scarce, "0", "Inventur");
        checkout.submit();
        assertThat(browser.shown()).contains("Noch ist nichts bestellt.", "kommen 2 Stück erst am");
        assertThat(placed()).isZero();
        checkout.submit();
        assertThat(browser.path()).startsWith("/shop/orders/");
        assertThat(placed()).isOne();
    }

    @Test
    void anOrderOfSomebodyElseDoesNotExist() {
        OrderId foreign = fixtures.anOrder(fixtures.anOwnerInRetreat());
        browser.go("/shop/orders/" + foreign);
        assertThat(browser.shown())
                .contains(browser.text("portal.missing.title"))
                .doesNotContain("357,00");
    }

    @Test
    void markupInTheNoteIsText() {
        fixtures.cartWorth(owner, "300.00");
        String note = "<img src=nowhere onerror=\"document.title='broken'\"> Tor 3";
        new CheckoutPage(browser).open().note(note).acceptTerms().submit();
        assertThat(browser.shown()).contains(note);
        assertThat(browser.all(By.cssSelector("img[src=nowhere]"))).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private int placed() {
        return orders.orders(owner, OrderFilter.NONE, 0, 10).total();
    }
}
