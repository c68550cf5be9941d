package de.kontor.journeys.pages;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Where everybody signs in. */
public final class LoginPage {
    private final Browser browser;

    public LoginPage(Browser browser) {
        this.browser = browser;
    }

    /** Signs in, and chooses the language of the window if the person was used to the other one. */
    public void signIn(String email, String password) {
        browser.go("/login");
        tryToSignIn(email, password);
        if (!browser.language().equals(browser.locale().getLanguage())) {
            browser.click(By.cssSelector(".account-button"));
            browser.click(By.cssSelector(
                    "#account-menu button[lang=" + browser.locale().getLanguage() + "]"));
        }
    }

    /** Types and presses Enter, whatever comes of it. */
    public void tryToSignIn(String email, String password) {
        String here = browser.path();
        browser.find(By.name("username")).sendKeys(email);
        browser.find(By.name("password")).sendKeys(password, Keys.ENTER);
        browser.leave(here);
    }

    public void signOut() {
        browser.click(By.cssSelector(".account-button"));
        browser.find(By.xpath("//*[@id='account-menu']//button[normalize-space(.)='"
                        + browser.text("portal.account.sign-out") + "']"))
                .click();
        browser.find(By.name("username"));
    }
}
