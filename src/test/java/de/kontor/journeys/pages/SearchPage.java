package de.kontor.journeys.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search and its results. */
public final class SearchPage {
    private final Browser browser;

    public SearchPage(Browser browser) {
        this.browser = browser;
    }

    /** Types into the search field of the top bar and presses Enter. */
    public SearchPage searchFor(String query) {
        WebElement field = browser.find(By.cssSelector(".topbar-search input"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        field.sendKeys(query, Keys.ENTER);
        browser.settle();
        return this;
    }

    /** The results, one text per row. */
    public List<String> results() {
        return browser.all(By.cssSelector("table tbody tr")).stream()
                .map(row -> row.getText().replace('\u00a0', ' '))
                .toList();
    }

    /** Puts an article of the results into the cart, as much of it as given. */
    public SearchPage addToCart(String number, String quantity) {
        String row = "//table//tbody//tr[contains(., '" + number + "')]";
        WebElement field = browser.find(By.xpath(row + "//input"));
        browser.type(field, quantity);
        browser.click(By.xpath(row + "//button[normalize-space(.)='" + browser.text("shop.search.add") + "']"));
        return this;
    }
}
