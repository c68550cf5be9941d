package de.kontor.journeys.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The cart with its summary. */
public final class CartPage {
    private final Browser browser;

    public CartPage(Browser browser) {
        this.browser = browser;
    }

    public CartPage open() {
        browser.go("/shop/cart");
        return this;
    }

    /** The quantity field of the n-th line, counted from 0. */
    public WebElement quantity(int line) {
        return quantities().get(line);
    }

    public int lines() {
        return quantities().size();
    }

    public CartPage setQuantity(int line, String typed) {
        browser.type(quantity(line), typed);
        return this;
    }

    public String summary() {
        return browser.find(By.cssSelector(".portal-aside .summary")).getText().replace('\u00a0', ' ');
    }

    public boolean hasSurcharge() {
        return browser.all(By.cssSelector(".portal-aside [role=progressbar]")).stream()
                .anyMatch(bar -> browser.text("rule.SMALL_ORDER_SURCHARGE").equals(bar.getAttribute("aria-label")));
    }

    /** The cheapest ways out, as text. */
    public String waysOut() {
        return browser.find(By.cssSelector(".portal-aside .ways-out")).getText().replace('\u00a0', ' ');
    }

    /** Presses the button of the way whose card says that. */
    public CartPage takeWay(String button, String says) {
        browser.click(By.xpath(
                "//div[contains(concat(' ', @class, ' '), ' way ')]" + "[contains(translate(., '\u00a0', ' '), '" + says
                        + "')]//button[normalize-space(.)='" + button + "']"));
        return this;
    }

    public void checkout() {
        browser.clickButton(browser.text("shop.cart.checkout"));
    }

    private List<WebElement> quantities() {
        return browser.all(By.cssSelector("table .quantity-box input"));
    }
}
