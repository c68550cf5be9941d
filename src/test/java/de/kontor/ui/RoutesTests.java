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
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.mail.MailFilter;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.training.BookingId;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.training.Courses;
import de.kontor.training.SeatRequest;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
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
    Mails mails;

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

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
        row(routes, MEMBERS, false, "shop/addresses", "shop/packages", "shop/packages/:version");
        row(routes, MEMBERS, false, "shop/growth");
        row(routes, MEMBERS, false, "shop/orders/:order");
        row(routes, SHOPPERS, false, "shop/cart", "shop/checkout");
        row(routes, STAFF, false, "desk", "desk/orders/:___url_parameter", "desk/articles");
        row(routes, STAFF, false, "desk/articles/:___url_parameter", "desk/accounts");
        row(routes, STAFF, false, "desk/accounts/:___url_parameter");
        row(routes, CLERKS, false, "desk/mails", "desk/mails/:___url_parameter");
        row(routes, STUDIO, false, "studio/prices", "studio/below-floor", "studio/price-check");
        row(routes, ADMINS, false, "desk/logins", "desk/logins/new-staff", "desk/logins/new-member");
        Set<Role> studio = Set.of(PRODUCT, COMMERCIAL, ADMIN);
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
        row(routes, studio, false, "studio/packages", "studio/packages/statistics");
        row(routes, studio, false, "studio/packages/:version/preview", "studio/packages/:version/compare");
        row(routes, Set.of(COMMERCIAL), false, "studio/tiers");
        row(routes, Set.of(COMMERCIAL), false, "studio/accounts", "studio/accounts/:___url_parameter");
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
        String session =
                new TrainingFixtures(courses, sessions, clock).aSession(3).toString();
        BookingId booking = BookingId.next();
        trainings.book(
                owner, booking, new SessionId(UUID.fromString(session)), new SeatRequest(List.of("A"), false, 1, true));
        String version = packaging
                .published(
                        PackageFixtures.content(
                                "5.00",
                                PackageFixtures.fixed(fixtures.anArticle().id(), 1)),
                        LocalDate.now(clock))
                .toString();
        Map<String, String> things = Map.ofEntries(
                Map.entry("shop/trainings/sessions", session),
                Map.entry("shop/trainings/bookings", booking.toString()),
                Map.entry("desk/trainings", session),
                Map.entry("studio/packages", version),
                Map.entry("shop/packages", version),
                Map.entry("studio/trainings/sessions", session),
                Map.entry("desk/articles", article),
                Map.entry("shop/articles", article),
                Map.entry("desk/mails", mail),
                Map.entry("studio/accounts", owner.account().toString()),
                Map.entry("desk/accounts", owner.account().toString()));
        account = owner.account();
        return ROUTES.keySet().stream()
                .collect(Collectors.toMap(
                        template -> template,
                        template -> template.replaceAll(
                                ":[^/]*", things.getOrDefault(template.replaceAll("/:.*", ""), order.toString()))));
    }

    private static Map<String, RouteData> registered() {
        return RouteConfiguration.forRegistry(
                        UI.getCurrent().getInternals().getRouter().getRegistry())
                .getAvailableRoutes()
                .stream()
                .collect(Collectors.toMap(RouteData::getTemplate, route -> route, (one, same) -> one, TreeMap::new));
    }
}
