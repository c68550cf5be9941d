package de.kontor.journeys.pages;

import org.openqa.selenium.By;

/** An order at the desk. */
public final class DeskOrderPage {
    private final Browser browser;

    public DeskOrderPage(Browser browser) {
        this.browser = browser;
    }

    /** Finds the order in the list by its number and opens it. */
    public DeskOrderPage open(String number) {
        browser.go("/desk?q=" + number);
        browser.clickLink(number);
        return this;
    }

    public DeskOrderPage ship() {
        browser.clickButton(browser.text("desk.order.ship"));
        browser.click(By.xpath("//vaadin-dialog//button[normalize-space(.)='" + browser.text("desk.order.ship") + "']"
                + " | //vaadin-dialog-overlay//button[normalize-space(.)='" + browser.text("desk.order.ship") + "']"));
        return this;
    }
}
