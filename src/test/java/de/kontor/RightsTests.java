package de.kontor;

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

import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Quantity;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who may do what: one row per public method that takes an actor. Every kind of actor that stands in no row of a method
 * is turned away before anything happens; a method without a row fails the test.
 */
@KontorTest
class RightsTests {
    private static final AccountId OWN = AccountId.next();
    private static final AccountId FOREIGN = AccountId.next();
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);
    private static final Set<Role> MEMBERS = Set.of(OWNER, BUYER, APPROVER, ACCOUNTING);
    private static final Set<Role> SHOPPERS = Set.of(OWNER, BUYER);
    private static final Set<Role> STAFF = Set.of(SERVICE, SPECIALIST, PRODUCT, COMMERCIAL, ADMIN);
    private static final Set<Role> CLERKS = Set.of(SERVICE, SPECIALIST, ADMIN);
    private static final Set<Role> ALL = Set.of(Role.values());

    /** Roles that may, and whether the system may. Of methods about one account, members only in their own. */
    private record May(Set<Role> roles, boolean system) {}

    private static final Map<String, May> RIGHTS = rights();

    private static Map<String, May> rights() {
        Map<String, May> rights = new TreeMap<>();
        row(rights, SHOPPERS, false, "Shopping.cart", "Shopping.add", "Shopping.setQuantity", "Shopping.remove");
        row(rights, SHOPPERS, false, "OwnNumbers.assign");
        row(rights, Set.of(COMMERCIAL), true, "BackTests.start", "BackTests.latest");
        row(rights, Set.of(COMMERCIAL), true, "BackTests.backTest", "BackTests.cancel", "BackTests.csv");
        row(rights, SHOPPERS, false, "CheapestWay.ways", "CheapestWay.apply", "CheapestWay.undo");
        row(rights, SHOPPERS, false, "Shopping.keepDraft", "Checkout.open", "Checkout.submit", "Reordering.again");
        row(rights, SHOPPERS, false, "Reordering.take");
        row(rights, SHOPPERS, false, "Checkout.choose", "UsualArticles.usual");
        row(rights, MEMBERS, false, "MemberOrders.backOrders", "TradeHabits.orderedWith", "QuickOrder.match");
        row(rights, Set.of(OWNER), false, "AddressBook.add", "AddressBook.edit", "AddressBook.remove");
        row(rights, Set.of(OWNER), false, "AddressBook.makeDefault");
        row(rights, MEMBERS, false, "AddressBook.addresses", "OrderDocuments.confirmation");
        row(rights, STAFF, true, "OrderDocuments.confirmationForStaff");
        row(rights, MEMBERS, false, "Assortment.offers", "Assortment.substitutes");
        row(rights, SHOPPERS, false, "MemberOrders.cancel");
        row(rights, MEMBERS, false, "MemberOrders.orders", "MemberOrders.order");
        row(rights, MEMBERS, false, "Assortment.find", "Assortment.byNumber", "Assortment.offer");
        row(rights, MEMBERS, false, "Trainings.upcoming", "Trainings.session", "Trainings.others", "Trainings.trade");
        row(rights, MEMBERS, false, "Trainings.allowance", "Trainings.bookings", "Trainings.booking");
        row(rights, MEMBERS, false, "Trainings.steps", "Trainings.cancellationCost", "SeatOffers.cover");
        row(rights, MEMBERS, false, "Trainings.offers", "Trainings.included", "Trainings.coursesFor");
        row(rights, MEMBERS, false, "CalendarFeeds.hasFeed", "CalendarFeeds.renew");
        row(rights, SHOPPERS, false, "Trainings.book", "Trainings.accept", "Trainings.cancel", "Trainings.move");
        row(rights, SHOPPERS, false, "Trainings.rename");
        row(rights, STAFF, true, "TrainingDesk.upcoming", "TrainingDesk.others", "TrainingDesk.allowance");
        row(rights, STAFF, true, "TrainingDesk.included", "TrainingDesk.cancellationCost");
        row(rights, STAFF, true, "TrainingDesk.steps", "Courses.trainers", "SeriesPlan.series");
        row(rights, STAFF, true, "Sessions.sessions", "Sessions.session", "Sessions.bookings", "Sessions.message");
        row(rights, STAFF, true, "Attendance.record", "Attendance.figures");
        row(rights, STAFF, true, "TrainingDocuments.attendanceList");
        row(rights, CLERKS, true, "TrainingDesk.book", "TrainingDesk.cancel", "TrainingDesk.move");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "Courses.save", "Courses.saveTrainer", "SeriesPlan.save");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "SeriesPlan.propose", "Sessions.plan", "Sessions.change");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "Sessions.open", "Sessions.openAll", "Sessions.cancel");
        // whoever has no cart has no lines in it
        row(rights, ALL, true, "Shopping.lineCount", "PackageShopping.chosen");
        Set<Role> studio = Set.of(PRODUCT, COMMERCIAL, ADMIN);
        row(rights, studio, true, "PackageStudio.versions", "PackageStudio.version", "PackageStudio.events");
        row(rights, studio, true, "PackageSales.since");
        row(rights, studio, true, "PackageStudio.report", "PackageStudio.components", "PackageShelf.preview");
        row(rights, Set.of(PRODUCT), true, "PackageStudio.create", "PackageStudio.next", "PackageStudio.copy");
        row(rights, Set.of(PRODUCT), true, "PackageStudio.save", "PackageStudio.submit");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "PackageReview.giveBack", "PackageReview.comment");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "PackageReview.approve", "PackageReview.publish");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "PackageReview.retire");
        row(rights, SHOPPERS, false, "PackageShopping.add", "PackageShopping.choose");
        row(rights, SHOPPERS, false, "PackageShopping.setQuantity", "PackageShopping.takeCurrent");
        row(rights, MEMBERS, false, "PackageShelf.packages", "PackageShelf.offer", "PackageShelf.current");
        row(rights, MEMBERS, false, "PackageShelf.find");
        row(rights, STAFF, true, "OrderDesk.orders", "OrderDesk.order", "AccountSearch.find", "Audit.of");
        row(rights, STAFF, true, "AccountSearch.byNumber");
        row(rights, CLERKS, true, "OrderDesk.ship", "OrderDesk.cancel", "Mails.mails", "Mails.mail", "Mails.retry");
        row(rights, CLERKS, true, "Mails.attachments");
        row(rights, Set.of(ADMIN), true, "OrderHistory.record", "TrainingHistory.record", "Accounts.addMember");
        row(rights, Set.of(ADMIN), true, "Accounts.takeOverMembers", "Identity.takeOverMembers");
        row(rights, Set.of(SERVICE, COMMERCIAL, ADMIN), true, "Accounts.openAll");
        row(rights, Set.of(COMMERCIAL), true, "Accounts.addSegment");
        row(rights, Set.of(SERVICE, COMMERCIAL, ADMIN), true, "Accounts.changeStatus");
        row(rights, Set.of(), true, "Accounts.noteFirstOrder");
        row(rights, ALL, true, "Accounts.profile");
        row(rights, Set.of(), true, "Accounts.moveToTiers");
        row(rights, Set.of(COMMERCIAL), true, "StandingDesk.sheet", "StandingDesk.change", "StandingDesk.withdraw");
        row(rights, Set.of(COMMERCIAL), true, "TierStudio.tiers", "TierStudio.preview");
        row(rights, Set.of(), true, "StandingDesk.applyDue");
        row(rights, ALL, true, "Growth.ladder");
        row(rights, Set.of(ADMIN), true, "Growth.takeOver", "Growth.giveNotices");
        row(rights, Set.of(), true, "PriceBooks.enterListPrices", "PriceBooks.takeOver");
        row(rights, Set.of(), true, "PriceBooks.enterSegmentPrices", "PriceBooks.enterAccountPrices");
        row(rights, Set.of(COMMERCIAL, PRODUCT, ADMIN), true, "PriceTables.table", "PriceTables.row");
        row(rights, Set.of(COMMERCIAL, PRODUCT, ADMIN), true, "PriceTables.belowFloor", "PriceChecks.check");
        // list prices also by product managers, see PriceDeskModuleTests
        row(rights, Set.of(COMMERCIAL), true, "PriceDesk.enter", "PriceDesk.end", "PriceDesk.withdraw");
        row(rights, Set.of(COMMERCIAL), true, "PriceImports.upload");
        row(rights, Set.of(COMMERCIAL, PRODUCT), true, "PriceImports.apply", "PriceImports.discard");
        row(rights, Set.of(COMMERCIAL, PRODUCT, ADMIN), true, "PriceImports.imports", "PriceImports.find");
        row(rights, Set.of(COMMERCIAL, PRODUCT, ADMIN), true, "PriceImports.rows", "PriceImports.report");
        row(rights, Set.of(COMMERCIAL, PRODUCT, ADMIN), true, "PriceImports.export");
        row(rights, STAFF, true, "OrderDesk.recompute");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "CatalogImport.importCategories", "CatalogImport.enterCosts");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "CatalogImport.importArticles", "CatalogImport.discontinue");
        row(rights, Set.of(PRODUCT, COMMERCIAL), true, "CatalogImport.enterSubstitutes");
        row(rights, Set.of(SERVICE, SPECIALIST, PRODUCT, ADMIN), true, "Stock.receive", "Stock.correct");
        row(rights, with(Set.of(SERVICE, SPECIALIST, PRODUCT), COMMERCIAL, ADMIN), true, "Stock.movements");
        row(rights, Set.of(ADMIN), true, "Identity.createMember", "Identity.createStaff", "Identity.lock");
        row(rights, Set.of(ADMIN), true, "Identity.unlock", "Identity.logins");
        row(
                rights,
                Set.of(COMMERCIAL),
                true,
                "RuleSets.versions",
                "RuleSets.version",
                "RuleSets.draft",
                "RuleSets.save");
        row(rights, Set.of(COMMERCIAL), true, "RuleSets.submit", "RuleSetReview.approve", "RuleSetReview.sendBack");
        row(
                rights,
                Set.of(COMMERCIAL),
                true,
                "RuleSets.withdraw",
                "RuleSetReview.publish",
                "RuleSetReview.needsReason");
        row(rights, Set.of(COMMERCIAL), true, "RuleSets.effect");
        // only a login that exists has a password, and these do not exist: see PasswordsModuleTests
        row(rights, Set.of(), false, "Identity.changePassword");
        row(rights, ALL, true, "Identity.rememberLocale");
        reorders(rights);
        // part of another facade's transaction, which has checked the rights; refuse to run without one
        row(rights, ALL, true, "Stock.ship", "Audit.record");
        row(rights, ALL, true, "SeatOrders.cancel", "SeatOrders.complete");
        row(rights, ALL, true, "StandingOrders.place");
        return rights;
    }

    private static void reorders(Map<String, May> rights) {
        row(rights, with(MEMBERS, SERVICE, SPECIALIST, ADMIN), true, "StandingOrders.quote");
        row(rights, SHOPPERS, false, "ReorderPlans.start", "ReorderPlans.preview");
        row(rights, MEMBERS, false, "ReorderPlans.plans", "ReorderPlans.calendar", "ReorderPlans.undecided");
        row(rights, MEMBERS, false, "ReorderPlans.earliestFirst");
        row(rights, MEMBERS, false, "ReorderPlans.plan");
        row(rights, STAFF, true, "ReorderDesk.plan", "ReorderDesk.plans", "ReorderDesk.runs", "ReorderVolume.volume");
        row(rights, CLERKS, true, "PlansOnBehalf.basis", "PlansOnBehalf.articles", "PlansOnBehalf.preview");
        row(rights, CLERKS, true, "PlansOnBehalf.start");
        row(rights, STAFF, true, "PlanSources.startedSince");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderPlans.edit", "ReorderPlans.pause");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderPlans.resume", "ReorderPlans.end");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderRuns.skip", "ReorderRuns.move");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderRuns.edit", "ReorderRuns.addOnce");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderRuns.agree");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderRuns.takeSuccessors");
        row(rights, with(SHOPPERS, SERVICE, SPECIALIST, ADMIN), true, "ReorderRuns.tryAgain");
        row(rights, MEMBERS, false, "ConsumptionForecast.suggestions", "ConsumptionForecast.of");
        row(rights, Set.of(), true, "ConsumptionForecast.refresh");
        row(rights, Set.of(ADMIN), true, "PlanHistory.takeOver");
        row(rights, Set.of(), true, "ReorderClock.tick", "ReorderClock.plan", "ReorderClock.announceDue");
        row(rights, Set.of(), true, "ReorderClock.orderDue", "ReorderClock.collectDue");
    }

    private static void row(Map<String, May> rights, Set<Role> roles, boolean system, String... methods) {
        Arrays.stream(methods).forEach(method -> rights.put(method, new May(roles, system)));
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        Set<Role> all = new TreeSet<>(roles);
        all.addAll(List.of(more));
        return all;
    }

    @Autowired
    ApplicationContext context;

    @Test
    void knowsARowForEveryMethodWithAnActor() {
        Set<String> methods = new TreeSet<>();
        facades().forEach(facade -> commands(facade).forEach(method -> methods.add(name(method))));
        assertThat(methods).isEqualTo(RIGHTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("actors")
    void turnsAwayWhoMayNotAndNobodyElse(Actor actor) {
        List<String> wrong = new ArrayList<>();
        for (Object facade : facades().toList()) {
            for (Method method : commands(facade).toList()) {
                boolean may = may(actor, method);
                boolean turnedAway = isTurnedAway(facade, method, actor, OWN);
                if (may == turnedAway) {
                    wrong.add(name(method) + (may ? " refuses " : " lets in ") + actor);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void neverLetsAMemberReachAnotherAccount() {
        Actor stranger = new Actor.Member(LoginId.next(), OWN, "Stranger", MEMBERS);
        List<String> letIn = new ArrayList<>();
        facades().forEach(facade -> commands(facade)
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(AccountId.class))
                .filter(method -> !isTurnedAway(facade, method, stranger, FOREIGN))
                .forEach(method -> letIn.add(name(method))));
        assertThat(letIn).isEmpty();
    }

    static Stream<Actor> actors() {
        Stream<Actor> people = Arrays.stream(Role.values())
                .map(role -> role.isMemberRole()
                        ? new Actor.Member(LoginId.next(), OWN, role.name(), Set.of(role))
                        : new Actor.Staff(LoginId.next(), role.name(), Set.of(role)));
        Stream<Actor> others = Stream.of(
                SYSTEM,
                new Actor.Member(LoginId.next(), OWN, "no role", Set.of()),
                new Actor.Staff(LoginId.next(), "no role", Set.of()),
                // a forged mix must not open the other world
                new Actor.Member(LoginId.next(), OWN, "member with roles of staff", STAFF),
                new Actor.Staff(LoginId.next(), "staff with roles of members", MEMBERS));
        return Stream.concat(people, others);
    }

    private static boolean may(Actor actor, Method method) {
        May may = RIGHTS.getOrDefault(name(method), new May(Set.of(), false));
        return switch (actor) {
            case Actor.SystemActor system -> may.system();
            case Actor.Member member ->
                may.roles().equals(ALL)
                        || may.roles().containsAll(MEMBERS)
                        || member.roles().stream()
                                .anyMatch(role ->
                                        role.isMemberRole() && may.roles().contains(role));
            case Actor.Staff staff ->
                isOpenToAll(method)
                        || staff.roles().stream()
                                .anyMatch(role ->
                                        !role.isMemberRole() && may.roles().contains(role));
        };
    }

    private static boolean isOpenToAll(Method method) {
        return RIGHTS.get(name(method)).roles().equals(ALL)
                && !Set.of("Accounts.profile", "Growth.ladder").contains(name(method));
    }

    private static boolean isTurnedAway(Object facade, Method method, Actor actor, AccountId account) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == Actor.class ? actor : argument(type, account))
                .toArray();
        try {
            method.invoke(facade, arguments);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Forbidden;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Values that lead nowhere: whoever gets past the rights stumbles over them. */
    private static Object argument(Class<?> type, AccountId account) {
        if (type == AccountId.class) {
            return account;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == String.class) {
            return "";
        }
        if (type == OrderId.class) {
            return OrderId.next();
        }
        if (type == ArticleId.class) {
            return ArticleId.next();
        }
        if (type == Quantity.class) {
            return Quantity.of(1);
        }
        if (type == Locale.class) {
            return Locale.GERMAN;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : type == boolean.class ? (Object) false : null;
    }

    private Stream<Object> facades() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(context::isSingleton)
                .filter(name -> isFacade(context.getType(name)))
                .map(context::getBean);
    }

    private static boolean isFacade(Class<?> type) {
        if (type == null) {
            return false;
        }
        String module = org.springframework.util.ClassUtils.getUserClass(type).getPackageName();
        return module.startsWith("de.kontor.")
                && !module.startsWith("de.kontor.ui")
                && !module.equals("de.kontor.demo");
    }

    private static Stream<Method> commands(Object facade) {
        Class<?> type = AopUtils.getTargetClass(facade);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(type.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Actor.class));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
