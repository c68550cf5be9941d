package de.kontor.journeys.pages;

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
        browser.confirm(browser.text("desk.order.ship"));
        return this;
    }
}
