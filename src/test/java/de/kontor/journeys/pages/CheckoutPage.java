package de.kontor.journeys.pages;

import org.openqa.selenium.By;

/** The checkout. */
public final class CheckoutPage {
    private final Browser browser;

    public CheckoutPage(Browser browser) {
        this.browser = browser;
    }

    public CheckoutPage ownNumber(String text) {
        browser.type(browser.labelled(browser.text("shop.checkout.own-number")), text);
        return this;
    }

    public CheckoutPage note(String text) {
        browser.type(browser.labelled(browser.text("shop.checkout.note")), text);
        return this;
    }

    public CheckoutPage acceptTerms() {
        browser.click(By.cssSelector("vaadin-checkbox label"));
        return this;
    }

    public void submit() {
        browser.clickButton(browser.text("shop.checkout.submit"));
    }
}
