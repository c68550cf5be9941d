package de.kontor.journeys.pages;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Where everybody signs in. */
public final class LoginPage {
    private final Browser browser;

    public LoginPage(Browser browser) {
        this.browser = browser;
    }

    /** Signs in, and waits until the portal has let the person in. */
    public void signIn(String email, String password) {
        browser.go("/login");
        tryToSignIn(email, password);
        browser.settle();
    }

    /** Types and presses Enter, whatever comes of it. */
    public void tryToSignIn(String email, String password) {
        browser.find(By.name("username")).sendKeys(email);
        browser.find(By.name("password")).sendKeys(password, Keys.ENTER);
        browser.settle();
    }
}
