package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import de.kontor.accounts.GrowthTier;
import de.kontor.backtest.BackTestStart;
import de.kontor.backtest.BackTests;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceImports;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.shared.LoginId;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSets;
import de.kontor.training.BookingId;
import de.kontor.training.SessionId;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page of every audience, wide and on a phone: readable for all, silent on the console, never sideways. */
class AccessibilityIT extends PortalJourney {
    private static final String ID = ":___url_parameter";

    @Autowired
    ApplicationContext context;

    @Autowired
    TrainingFixtures training;

    @Autowired
    Mails mails;

    @Autowired
    ServletContext servlets;

    @Autowired
    Trainings trainings;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    BackTests backTests;

    @Autowired
    PackageFixtures packages;

    @Autowired
    PriceImports priceImports;

    @Autowired
    Clock clock;

    private final Set<String> walked = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    @Test
    void holdsOnEveryRoute() {
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        OrderId order = fixtures.aShippedOrder(owner);
        String plan = ReorderFixtures.of(context)
                .aPlan(owner, fixtures.anArticle().priced("80.00").id(), 2)
                .toString();
        SessionId session = training.aSession(3);
        BookingId booking = BookingId.next();
        trainings.book(owner, booking, session, TrainingFixtures.seats(1));
        fixtures.cartWorth(owner, "80.00");

        walk(Map.of(), "login", "password/forgot", "password/reset", "legal/imprint", "legal/privacy");
        walk(Map.of(), "legal/terms", "legal/contact", "training/offer", "reorder/skip", "reorder/move");
        look("login?error");
        shop(owner, order, plan, session, booking);
        desk(owner, order, plan, session);
        studio(owner, session);
        staff("admin@kontor.example");
        walk(Map.of(), "desk/logins", "desk/logins/new-staff", "desk/logins/new-member");

        assertThat(findings).isEmpty();
        assertThat(walked).as("a route without a walk").containsAll(routes());
    }

    private void shop(Actor.Member owner, OrderId order, String plan, SessionId session, BookingId booking) {
        signIn(owner);
        walk(Map.of(), "", "account/password", "shop", "shop/articles", "shop/cart", "shop/checkout", "shop/orders");
        walk(Map.of(":number", "933-8-40-V"), "shop/articles/:number");
        walk(Map.of(":order", order.toString()), "shop/orders/:order", "shop/addresses", "shop/growth");
        look("shop/articles?q=M8%20x%2040");
        look("shop/nonsense");
        walk(Map.of(":plan", plan), "shop/reorders", "shop/reorders/new", "shop/reorders/:plan");
        walk(Map.of(":plan", plan), "shop/reorders/edit/:plan");
        look("shop/reorders?month=2026-12");
        walk(Map.of(), "shop/trainings", "shop/trainings/bookings");
        walk(Map.of(ID, session.toString()), "shop/trainings/sessions/" + ID);
        walk(Map.of(ID, booking.toString()), "shop/trainings/bookings/" + ID);
        walk(Map.of(":version", publishedPackage()), "shop/packages", "shop/packages/:version");
    }

    private void desk(Actor.Member owner, OrderId order, String plan, SessionId session) {
        staff("service@kontor.example");
        walk(Map.of(), "desk", "desk/articles", "desk/accounts", "desk/mails", "desk/trainings");
        walk(Map.of(), "desk/reorders", "desk/reorders/runs", "desk/reorders/volume", "desk/reorders/new");
        walk(Map.of(":plan", plan), "desk/reorders/edit/:plan");
        walk(Map.of(ID, order.toString()), "desk/orders/" + ID);
        walk(Map.of(ID, "933-8-40-V"), "desk/articles/" + ID);
        walk(Map.of(ID, owner.account().toString()), "desk/accounts/" + ID);
        walk(Map.of(ID, anyMail()), "desk/mails/" + ID);
        walk(Map.of(ID, plan), "desk/reorders/plan/" + ID);
        walk(Map.of(ID, session.toString()), "desk/trainings/" + ID);
    }

    private void studio(Actor.Member owner, SessionId session) {
        staff("produkt@kontor.example");
        walk(Map.of(), "studio", "studio/packages", "studio/packages/statistics");
        String version = publishedPackage();
        walk(Map.of(":version", version), "studio/packages/:version/preview", "studio/packages/:version/compare");
        look("studio/packages?version=" + version);
        walk(Map.of(), "studio/trainings", "studio/trainings/series", "studio/trainings/trainers");
        walk(Map.of(), "studio/trainings/courses", "studio/trainings/figures");
        walk(Map.of(ID, session.toString()), "studio/trainings/sessions/" + ID);
        look("studio/trainings/courses?course=new");
        look("studio/trainings/sessions/new");
        staff("konditionen@kontor.example");
        walk(Map.of(), "studio/prices", "studio/below-floor", "studio/price-check", "studio/price-imports");
        walk(Map.of(), "studio/tiers", "studio/accounts", "studio/backtests");
        walk(Map.of("/" + ID + "?", ""), "studio/rules/" + ID + "?");
        look("studio/rules/3");
        walk(Map.of(ID, owner.account().toString()), "studio/accounts/" + ID);
        walk(Map.of(ID, aBackTest()), "studio/backtests/" + ID);
        walk(Map.of(ID, aPriceImport()), "studio/price-imports/" + ID);
    }

    private void staff(String email) {
        browser.forgetEverybody();
        new LoginPage(browser).signIn(email, DEMO_PASSWORD);
    }

    private void walk(Map<String, String> things, String... templates) {
        for (String template : templates) {
            String address = template;
            for (Map.Entry<String, String> thing : things.entrySet()) {
                address = address.replace(thing.getKey(), thing.getValue());
            }
            look(address);
            walked.add(template);
        }
    }

    /** All findings are gathered, so that one run names everything there is to mend. */
    private void look(String address) {
        browser.go("/" + address);
        browser.consoleErrors().forEach(error -> findings.add("/" + address + ": console: " + error));
        for (int width : new int[] {1440, 390}) {
            browser.resize(width, 850);
            String where = "/" + address + " at " + width + " px: ";
            browser.accessibilityFindings().forEach(finding -> findings.add(where + finding));
            if (browser.sidewaysScroll() > 0) {
                findings.add(where + "sideways by " + browser.sidewaysScroll());
            }
        }
    }

    private String publishedPackage() {
        return packages.published(
                        PackageFixtures.content(
                                "5.00",
                                PackageFixtures.fixed(fixtures.anArticle().id(), 1)),
                        LocalDate.now(clock))
                .toString();
    }

    private String aBackTest() {
        Actor manager = new Actor.Staff(LoginId.next(), "Karla Kondition", Set.of(Role.COMMERCIAL));
        int draft = ((RuleSetStep.Done) ruleSets.draft(manager, 3, "Probe")).version();
        return ((BackTestStart.Started) backTests.start(manager, draft)).id().toString();
    }

    private String aPriceImport() {
        return ((PriceImports.Upload.Accepted) priceImports.upload(
                        OrderFixtures.SYSTEM,
                        new PriceBook.ListPrices(),
                        "routes.csv",
                        "nobody;1,00".getBytes(StandardCharsets.UTF_8),
                        LocalDate.now(clock)))
                .id()
                .toString();
    }

    private String anyMail() {
        return mails.mails(OrderFixtures.SYSTEM, MailFilter.ALL, 0, 1)
                .rows()
                .getFirst()
                .id()
                .toString();
    }

    private Set<String> routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteBaseData::getTemplate)
                .collect(Collectors.toSet());
    }
}
