package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.training.BookingId;
import de.kontor.training.Courses;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page of every audience, wide and on a phone: readable for all, silent on the console, never sideways. */
class AccessibilityIT extends PortalJourney {
    private static final String DESK_ID = "/:___url_parameter";

    @Autowired
    ApplicationContext context;

    @Autowired
    Mails mails;

    @Autowired
    ServletContext servlets;

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    Clock clock;

    private final Set<String> walked = new LinkedHashSet<>();

    @Test
    void holdsOnEveryRoute() {
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        OrderId order = fixtures.aShippedOrder(owner);
        fixtures.cartWorth(owner, "80.00");

        walk(Map.of(), "login", "password/forgot", "password/reset", "legal/imprint", "legal/privacy");
        walk(Map.of(), "legal/terms", "legal/contact");
        assertClean("login?error");

        signIn(owner);
        walk(
                Map.of("/:number", "/933-8-40-V", "/:order", "/" + order),
                "",
                "account/password",
                "shop",
                "shop/articles");
        walk(Map.of("/:number", "/933-8-40-V"), "shop/articles/:number", "shop/cart", "shop/checkout", "shop/orders");
        walk(Map.of("/:order", "/" + order), "shop/orders/:order", "shop/addresses");
        assertClean("shop/articles?q=M8%20x%2040");
        assertClean("shop/nonsense");

        String plan = "/"
                + ReorderFixtures.of(context)
                        .aPlan(owner, fixtures.anArticle().priced("80.00").id(), 2);
        walk(Map.of("/:plan", plan), "shop/reorders", "shop/reorders/new", "shop/reorders/:plan");
        walk(Map.of("/:plan", plan), "shop/reorders/edit/:plan", "reorder/skip", "reorder/move");
        assertClean("shop/reorders?month=2026-12");

        staff("service@kontor.example");
        walk(Map.of(DESK_ID, plan), "desk/reorders", "desk/reorders/runs", "desk/reorders/volume");
        walk(Map.of(DESK_ID, plan), "desk/reorders/plan" + DESK_ID);
        walk(Map.of(DESK_ID, "/" + order), "desk", "desk/orders" + DESK_ID, "desk/articles", "desk/accounts");
        walk(Map.of(DESK_ID, "/933-8-40-V"), "desk/articles" + DESK_ID);
        walk(Map.of(DESK_ID, "/" + owner.account()), "desk/accounts" + DESK_ID);
        walk(Map.of(DESK_ID, "/" + anyMail()), "desk/mails", "desk/mails" + DESK_ID);

        SessionId session = new TrainingFixtures(courses, sessions, clock).aSession(3);
        BookingId booking = BookingId.next();
        trainings.book(owner, booking, session, TrainingFixtures.seats(1));
        walk(Map.of(DESK_ID, "/" + session), "desk/trainings", "desk/trainings" + DESK_ID);
        staff("produkt@kontor.example");
        walk(Map.of(), "studio/trainings", "studio/trainings/series", "studio/trainings/trainers");
        walk(Map.of(), "studio/trainings/courses", "studio/trainings/figures");
        walk(Map.of(DESK_ID, "/" + session), "studio/trainings/sessions" + DESK_ID);
        assertClean("studio/trainings/courses?course=new");
        assertClean("studio/trainings/sessions/new");
        browser.forgetEverybody();
        signIn(owner);
        walk(Map.of(), "shop/trainings", "shop/trainings/bookings", "training/offer");
        walk(Map.of(DESK_ID, "/" + session), "shop/trainings/sessions" + DESK_ID);
        walk(Map.of(DESK_ID, "/" + booking), "shop/trainings/bookings" + DESK_ID);

        staff("admin@kontor.example");
        walk(Map.of(), "desk/logins", "desk/logins/new-staff", "desk/logins/new-member");

        assertThat(walked).as("a route without a walk").containsAll(routes());
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
            assertClean(address);
            walked.add(template);
        }
    }

    private void assertClean(String address) {
        browser.go("/" + address);
        assertThat(browser.consoleErrors()).as("console of /" + address).isEmpty();
        for (int width : new int[] {1440, 390}) {
            browser.resize(width, 850);
            String where = "/" + address + " at " + width + " px";
            assertThat(browser.accessibilityFindings())
                    .as("accessibility of " + where)
                    .isEmpty();
            assertThat(browser.sidewaysScroll())
                    .as("sideways scroll of " + where)
                    .isZero();
        }
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
