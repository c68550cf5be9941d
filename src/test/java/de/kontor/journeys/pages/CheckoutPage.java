package de.kontor.journeys.pages;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The checkout. */
public final class CheckoutPage {
    private final Browser browser;

    public CheckoutPage(Browser browser) {
        this.browser = browser;
    }

    public CheckoutPage open() {
        browser.go("/shop/checkout");
        return this;
    }

    public CheckoutPage ownNumber(String text) {
        browser.type(browser.labelled(browser.text("shop.checkout.own-number")), text);
        return this;
    }

    public CheckoutPage note(String text) {
        browser.type(browser.labelled(browser.text("shop.checkout.note")), text);
        return this;
    }

    /** Types a note and stays in its field. */
    public CheckoutPage startNote(String text) {
        noteField().sendKeys(text);
        return this;
    }

    public WebElement noteField() {
        return browser.labelled(browser.text("shop.checkout.note"));
    }

    public CheckoutPage acceptTerms() {
        browser.click(By.cssSelector("vaadin-checkbox label"));
        return this;
    }

    public void submitTwiceAtOnce() {
        browser.doubleClick(Browser.button(browser.text("shop.checkout.submit")));
    }

    public void submit() {
        browser.clickButton(browser.text("shop.checkout.submit"));
    }
}
