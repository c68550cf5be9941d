package de.kontor.ui;

import static de.kontor.identity.Role.ACCOUNTING;
import static de.kontor.identity.Role.ADMIN;
import static de.kontor.identity.Role.APPROVER;
import static de.kontor.identity.Role.BUYER;
import static de.kontor.identity.Role.COMMERCIAL;
import static de.kontor.identity.Role.OWNER;
import static de.kontor.identity.Role.PRODUCT;
import static de.kontor.identity.Role.SERVICE;
import static de.kontor.identity.Role.SPECIALIST;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import de.kontor.backtest.BackTestStart;
import de.kontor.backtest.BackTests;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceImports;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.shared.AccountId;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSets;
import de.kontor.terms.Terms;
import de.kontor.training.BookingId;
import de.kontor.training.SeatRequest;
import de.kontor.training.SessionId;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who may open which address: one row per route. A route without a row fails the test. What stands in no row for a role
 * is answered to it as if it did not exist, and leads strangers to the sign-in.
 */
class RoutesTests extends ScreenTest {
    private static final Set<Role> MEMBERS = Set.of(OWNER, BUYER, APPROVER, ACCOUNTING);
    private static final Set<Role> SHOPPERS = Set.of(OWNER, BUYER);
    private static final Set<Role> STAFF = Set.of(SERVICE, SPECIALIST, PRODUCT, COMMERCIAL, ADMIN);
    private static final Set<Role> CLERKS = Set.of(SERVICE, SPECIALIST, ADMIN);
    private static final Set<Role> STUDIO = Set.of(PRODUCT, COMMERCIAL, ADMIN);
    private static final Set<Role> ADMINS = Set.of(ADMIN);
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    /** Who may, and whether strangers may too. */
    private record May(Set<Role> roles, boolean strangers) {}

    private static final Map<String, May> ROUTES = routes();

    @Autowired
    Catalog catalog;

    @Autowired
    TrainingFixtures training;

    @Autowired
    Mails mails;

    @Autowired
    Terms terms;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    BackTests backTests;

    @Autowired
    ApplicationContext context;

    @Autowired
    PriceImports priceImports;

    @Autowired
    Trainings trainings;

    @Autowired
    Clock clock;

    @Autowired
    PackageFixtures packaging;

    private AccountId account;

    private static Map<String, May> routes() {
        Map<String, May> routes = new TreeMap<>();
        row(routes, ALL, true, "legal/imprint", "legal/privacy", "legal/terms", "legal/contact");
        row(routes, ALL, true, "login", "password/forgot", "password/reset");
        row(routes, ALL, false, "", "account/password");
        row(routes, MEMBERS, false, "shop", "shop/articles", "shop/articles/:number", "shop/orders");
        row(routes, MEMBERS, false, "shop/growth");
        row(routes, MEMBERS, false, "shop/addresses", "shop/packages", "shop/packages/:version");
        row(routes, MEMBERS, false, "shop/orders/:order");
        row(routes, ALL, true, "reorder/skip", "reorder/move");
        row(routes, MEMBERS, false, "shop/reorders", "shop/reorders/:plan");
        row(routes, SHOPPERS, false, "shop/reorders/new", "shop/reorders/edit/:plan");
        row(routes, STAFF, false, "desk/reorders", "desk/reorders/runs", "desk/reorders/volume");
        row(routes, STAFF, false, "desk/reorders/plan/:___url_parameter");
        row(routes, CLERKS, false, "desk/reorders/new", "desk/reorders/edit/:plan");
        row(routes, SHOPPERS, false, "shop/cart", "shop/checkout");
        row(routes, STAFF, false, "desk", "desk/orders/:___url_parameter", "desk/articles");
        row(routes, STAFF, false, "desk/articles/:___url_parameter", "desk/accounts");
        row(routes, STAFF, false, "desk/accounts/:___url_parameter");
        row(routes, CLERKS, false, "desk/mails", "desk/mails/:___url_parameter");
        row(routes, STUDIO, false, "studio/prices", "studio/below-floor", "studio/price-check");
        row(routes, STUDIO, false, "studio/price-imports", "studio/price-imports/:___url_parameter");
        row(routes, ADMINS, false, "desk/logins", "desk/logins/new-staff", "desk/logins/new-member");
        Set<Role> studio = Set.of(PRODUCT, COMMERCIAL, ADMIN);
        row(routes, studio, false, "studio");
        row(routes, Set.of(COMMERCIAL), false, "studio/rules/:___url_parameter?");
        row(routes, studio, false, "studio/packages", "studio/packages/statistics");
        row(routes, studio, false, "studio/packages/:version/preview", "studio/packages/:version/compare");
        row(routes, Set.of(COMMERCIAL), false, "studio/tiers");
        row(routes, Set.of(COMMERCIAL), false, "studio/backtests", "studio/backtests/:___url_parameter");
        row(routes, Set.of(COMMERCIAL), false, "studio/accounts", "studio/accounts/:___url_parameter");
        row(routes, studio, false, "studio/trainings", "studio/trainings/courses", "studio/trainings/series");
        row(routes, ALL, true, "training/offer");
        row(routes, MEMBERS, false, "shop/trainings", "shop/trainings/sessions/:___url_parameter");
        row(routes, MEMBERS, false, "shop/trainings/bookings", "shop/trainings/bookings/:___url_parameter");
        row(routes, STAFF, false, "desk/trainings", "desk/trainings/:___url_parameter");
        row(
                routes,
                studio,
                false,
                "studio/trainings",
                "studio/trainings/courses",
                "studio/trainings/series",
                "studio/trainings/figures");
        row(routes, studio, false, "studio/trainings/trainers", "studio/trainings/sessions/:___url_parameter");
        return routes;
    }

    private static void row(Map<String, May> routes, Set<Role> roles, boolean strangers, String... templates) {
        Arrays.stream(templates).forEach(template -> routes.put(template, new May(roles, strangers)));
    }

    @Test
    void knowsARowForEveryRoute() {
        Set<String> templates = registered().keySet();
        assertThat(templates).isEqualTo(ROUTES.keySet());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToARoleWhatItsRowsSayAndNothingElse(Role role) {
        Map<String, String> addresses = addresses();
        signIn(role.isMemberRole() ? fixtures.aMember(account, "Mira", role, Optional.empty()) : staff(role));
        Map<String, RouteData> registered = registered();
        ROUTES.forEach((template, may) -> {
            open(addresses.get(template));
            String what = role + " at /" + template;
            Class<?> wanted = registered.get(template).getNavigationTarget();
            if (!may.roles().contains(role)) {
                assertThat(page()).as(what).contains(MISSING);
                assertThat(getCurrentView()).as(what).isNotInstanceOf(wanted);
            } else if (!template.isEmpty() && !template.equals("login")) {
                assertThat(getCurrentView()).as(what).isInstanceOf(wanted);
            }
        });
    }

    @Test
    void leadsStrangersToTheSignIn() {
        Map<String, String> addresses = addresses();
        SecurityContextHolder.clearContext();
        Map<String, RouteData> registered = registered();
        ROUTES.forEach((template, may) -> {
            open(addresses.get(template));
            assertThat(getCurrentView())
                    .as("a stranger at /" + template)
                    .isInstanceOf(may.strangers() ? registered.get(template).getNavigationTarget() : LoginView.class);
        });
    }

    /** A real thing for every parameter, so that only rights keep anybody out. */
    private Map<String, String> addresses() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        OrderId order = fixtures.anOrder(owner);
        String article =
                catalog.article(fixtures.anArticle().id()).orElseThrow().number();
        String mail = mails.mails(OrderFixtures.SYSTEM, MailFilter.ALL, 0, 1)
                .rows()
                .getFirst()
                .id()
                .toString();
        String session = training.aSession(3).toString();
        String priceImport = ((PriceImports.Upload.Accepted) priceImports.upload(
                        OrderFixtures.SYSTEM,
                        new PriceBook.ListPrices(),
                        "routes.csv",
                        "nobody;1,00".getBytes(StandardCharsets.UTF_8),
                        LocalDate.now(clock)))
                .id()
                .toString();
        String version = packaging
                .published(
                        PackageFixtures.content(
                                "5.00",
                                PackageFixtures.fixed(fixtures.anArticle().id(), 1)),
                        LocalDate.now(clock))
                .toString();
        String plan = ReorderFixtures.of(context)
                .aPlan(owner, fixtures.anArticle().priced("80.00").id(), 1)
                .toString();
        BookingId booking = BookingId.next();
        trainings.book(
                owner,
                booking,
                new SessionId(UUID.fromString(session)),
                new SeatRequest(List.of("A"), false, TrainingFixtures.UNSEEN, true));
        Map<String, String> things = new HashMap<>(Map.of(
                "shop/reorders", plan,
                "shop/reorders/edit", plan,
                "desk/reorders/plan", plan,
                "desk/reorders/edit", plan,
                "studio/price-imports", priceImport,
                "studio/packages", version,
                "studio/backtests", aBackTest(),
                "shop/packages", version));
        things.putAll(Map.of(
                "shop/trainings/sessions", session,
                "shop/trainings/bookings", booking.toString(),
                "desk/trainings", session,
                "studio/trainings/sessions", session,
                "studio/rules", "3",
                "desk/articles", article,
                "shop/articles", article,
                "desk/mails", mail,
                "studio/accounts", owner.account().toString(),
                "desk/accounts", owner.account().toString()));
        account = owner.account();
        return ROUTES.keySet().stream()
                .collect(Collectors.toMap(
                        template -> template,
                        template -> template.replaceAll(
                                ":[^/]*", things.getOrDefault(template.replaceAll("/:.*", ""), order.toString()))));
    }

    private String aBackTest() {
        Actor manager = staff(COMMERCIAL);
        int version = terms.inForce(LocalDate.now(clock)).version();
        int draft = ((RuleSetStep.Done) ruleSets.draft(manager, version, "Probe " + UUID.randomUUID())).version();
        return ((BackTestStart.Started) backTests.start(manager, draft)).id().toString();
    }

    private static Map<String, RouteData> registered() {
        return RouteConfiguration.forRegistry(
                        UI.getCurrent().getInternals().getRouter().getRegistry())
                .getAvailableRoutes()
                .stream()
                .collect(Collectors.toMap(RouteData::getTemplate, route -> route, (one, same) -> one, TreeMap::new));
    }
}
