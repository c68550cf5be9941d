package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.journeys.pages.CartPage;
import de.kontor.shared.ArticleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A buyer with a fee or below the minimum sees the cheapest way out and takes it by one click, on a phone too. */
class BuyerWaysOutIT extends PortalJourney {
    private Actor.Member owner;

    @BeforeEach
    void anOwnerWithHabits() {
        owner = fixtures.anOwnerInRetreat();
        for (int i = 0; i < 3; i++) {
            ArticleId usual = fixtures.anArticle()
                    .priced("1.82")
                    .packedBy(10)
                    .inStock(1_000)
                    .id();
            fixtures.pastOrder(owner, usual, 10, 38);
            fixtures.pastOrder(owner, usual, 10, 19);
        }
        signIn(owner);
    }

    /** Scenario 1 as far as there are no reorder plans. */
    @Test
    void theUsualPackTakesTheSurchargeAwayAndCanBeTakenBack() {
        fixtures.cartWorth(owner, "132.40");
        CartPage cart = new CartPage(browser).open();
        assertThat(cart.waysOut()).contains("+8,30 €", "18,20 €", browser.text("shop.way.pay"));
        cart.takeWay(browser.text("shop.way.add.do"), "+8,30 €");
        assertThat(cart.hasSurcharge()).isFalse();
        assertThat(cart.lines()).isEqualTo(2);
        browser.clickButton(browser.text("shop.cart.undo"));
        assertThat(cart.hasSurcharge()).isTrue();
        assertThat(cart.lines()).isEqualTo(1);
    }

    /** Scenario 2, on a phone. */
    @Test
    void belowTheMinimumThreeFittingArticlesOpenTheCheckout() {
        fixtures.cartWorth(owner, "44.00");
        browser.resize(390, 844);
        CartPage cart = new CartPage(browser).open();
        assertThat(cart.summary()).contains("6,00 €");
        assertThat(browser.sidewaysScroll()).isZero();
        By checkout = By.xpath("//button[normalize-space(.)='" + browser.text("shop.cart.checkout") + "']");
        assertThat(browser.find(checkout).isEnabled()).isFalse();
        assertThat(browser.all(By.cssSelector(".ways-out > div:first-child .way")))
                .hasSize(3);
        browser.click(By.cssSelector(".ways-out .way.chosen button"));
        assertThat(browser.find(checkout).isEnabled()).isTrue();
        assertThat(cart.lines()).isEqualTo(2);
        browser.resize(1440, 900);
    }
}
