package de.kontor.journeys.pages;

import com.deque.html.axecore.selenium.AxeBuilder;
import de.kontor.shared.Texts;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser window on the portal, in one language and size. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(60);
    private static final String AXE = axe();
    /** Run in the page itself: the builder of the library opens a window per page, which takes a second each. */
    private static final String FINDINGS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']},
                resultTypes: ['violations'],
            }).then(
                found => done(found.violations.map(v => v.id + ': ' + v.help + ' ' + JSON.stringify(v.nodes[0].target))),
                failure => done(String(failure)));
            """;

    private static final String IDLE = """
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(c => typeof c.isActive === 'function');
            return document.readyState === 'complete' && clients.length > 0 && clients.every(c => !c.isActive());
            """;

    private final WebDriver driver;
    private final String base;
    private final Locale locale;

    /** Drives a browser that exists already. */
    public Browser(WebDriver driver, String base, Locale locale) {
        this.driver = driver;
        this.base = base;
        this.locale = locale;
    }

    /** Opens a Chromium on the portal at that address. */
    public static Browser open(String base, Locale locale, int width, int height) {
        return new Browser(chromium(locale, width, height), base, locale);
    }

    /** A new Chromium: the installed one, else the one Selenium finds. */
    public static WebDriver chromium(Locale locale, int width, int height) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=" + locale.toLanguageTag());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", locale.toLanguageTag()));
        // a window cannot be narrower than about 500 px, a phone can
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", width, "height", height, "pixelRatio", 1.0, "touch", false)));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        Path chromium = Path.of("/usr/bin/chromium");
        Path chromedriver = Path.of("/usr/bin/chromedriver");
        WebDriver driver;
        if (Files.exists(chromium) && Files.exists(chromedriver)) {
            options.setBinary(chromium.toString());
            driver = new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(new File(chromedriver.toString()))
                            .build(),
                    options);
        } else {
            driver = new ChromeDriver(options);
        }
        driver.manage().window().setSize(new Dimension(width, height));
        return driver;
    }

    public Locale locale() {
        return locale;
    }

    /** A text of the portal in the language of this window. */
    public String text(String key, Object... arguments) {
        return Texts.of(locale).text(key, arguments);
    }

    public void go(String path) {
        driver.get(base + path);
        settle();
    }

    public String path() {
        String url = driver.getCurrentUrl();
        return url == null ? "" : url.substring(base.length());
    }

    /** The language the page says it is in. */
    public String language() {
        String language = driver.findElement(By.tagName("html")).getAttribute("lang");
        return language == null ? "" : language.substring(0, 2);
    }

    /** Waits until another address than that has come to rest. */
    public void leave(String path) {
        new WebDriverWait(driver, PATIENCE, GLANCE).until(d -> !path().equals(path));
        settle();
    }

    /** Clicks twice, as fast as a mouse can. */
    public void doubleClick(By by) {
        WebElement element = find(by);
        scrollTo(element);
        new Actions(driver).doubleClick(element).perform();
        settle();
    }

    /** Opens one more tab of the same person and goes on there. */
    public void openTab(String path) {
        driver.switchTo().newWindow(WindowType.TAB);
        go(path);
    }

    /** Goes on in the n-th tab, counted from 0. */
    public void useTab(int number) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(number));
    }

    /** The same page in a window of another size. */
    public void resize(int width, int height) {
        ((ChromeDriver) driver)
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Somebody else sits down at this browser. */
    public void forgetEverybody() {
        driver.manage().deleteAllCookies();
    }

    public void back() {
        driver.navigate().back();
        settle();
    }

    /** Waits until the portal has answered everything. */
    public void settle() {
        // two quiet glances in a row: between the requests of one action the portal is idle for a moment
        int[] quiet = {0};
        new WebDriverWait(driver, PATIENCE, GLANCE)
                .withMessage(() -> path() + " never came to rest")
                .ignoring(StaleElementReferenceException.class)
                .until(d -> {
                    boolean idle = Boolean.TRUE.equals(((JavascriptExecutor) d).executeScript(IDLE));
                    quiet[0] = idle ? quiet[0] + 1 : 0;
                    return quiet[0] >= 2;
                });
    }

    public WebElement find(By by) {
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .withMessage(() -> by + " is not on " + path() + ", which shows:\n" + shown())
                .until(d -> d.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    public List<WebElement> all(By by) {
        return driver.findElements(by);
    }

    /** The visible text of the page. */
    public String shown() {
        return driver.findElement(By.tagName("body")).getText().replace('\u00a0', ' ');
    }

    public void click(By by) {
        WebElement element = find(by);
        scrollTo(element);
        element.click();
        settle();
    }

    public void clickButton(String text) {
        click(button(text));
    }

    public static By button(String text) {
        return By.xpath("//button[normalize-space(.)=" + quoted(text) + "]");
    }

    /** Answers a question that lies above the page. */
    public void confirm(String text) {
        String button = "//button[normalize-space(.)=" + quoted(text) + "]";
        click(By.xpath("//vaadin-dialog" + button + " | //vaadin-dialog-overlay" + button));
    }

    public void clickLink(String text) {
        click(By.xpath("//a[normalize-space(.)=" + quoted(text) + "]"));
    }

    /** Replaces what stands in a field and leaves it with Tab. */
    public void type(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        field.sendKeys(text + Keys.TAB);
        settle();
    }

    /** The input of the Vaadin field with that label. */
    public WebElement labelled(String label) {
        return find(By.xpath("//label[normalize-space(.)=" + quoted(label)
                + "]/following-sibling::*[self::input or self::textarea]"
                + " | //label[normalize-space(.)=" + quoted(label) + "]/..//input"
                + " | //label[normalize-space(.)=" + quoted(label) + "]/..//textarea"));
    }

    /** What the page breaks of WCAG 2.2 AA, one line per finding; empty when nothing. */
    public List<String> accessibilityFindings() {
        JavascriptExecutor page = (JavascriptExecutor) driver;
        if (!Boolean.TRUE.equals(page.executeScript("return typeof axe === 'object'"))) {
            page.executeScript(AXE);
        }
        Object findings = page.executeAsyncScript(FINDINGS);
        return findings instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of("axe did not answer: " + findings);
    }

    /** Errors on the browser's console since the last call. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** By how many pixels the page is wider than the window. */
    public long sidewaysScroll() {
        Object width = ((JavascriptExecutor) driver)
                .executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        return width instanceof Long pixels ? Math.max(0, pixels) : 0;
    }

    /** A picture of the window, for people. */
    public byte[] picture() {
        return ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES);
    }

    private void scrollTo(WebElement element) {
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "’") + "'";
    }
}
