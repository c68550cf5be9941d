package de.kontor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.PackageSale;
import de.kontor.ordering.PackageSales;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.training.IncludedSeats;
import de.kontor.training.Trainings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole demo, as the first start loads it. */
@KontorTest
@ActiveProfiles({"test", "demo"})
class DemoLoadTests {
    private static final Actor PRODUCT = new Actor.Staff(LoginId.next(), "Pia Produkt", Set.of(Role.PRODUCT));

    @Autowired
    DemoStart start;

    @Autowired
    PackageSales sales;

    @Autowired
    Trainings trainings;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void demoIsLoaded() {
        // does nothing when it has run already
        start.run(new DefaultApplicationArguments());
    }

    @Test
    void hasAccountsOfEveryKind() {
        assertThat(count("select count(*) from accounts")).isGreaterThanOrEqualTo(400);
        for (String column : List.of("trade", "headcount", "strategy", "growth_tier", "status", "segment")) {
            int kinds = count("select count(distinct %s) from accounts".formatted(column));
            assertThat(kinds)
                    .as(column)
                    .isEqualTo(
                            switch (column) {
                                case "trade" -> 10;
                                case "headcount" -> 6;
                                case "strategy" -> 3;
                                case "growth_tier" -> 5;
                                default -> 4;
                            });
        }
        assertThat(count("select count(distinct role) from login_roles where role in "
                        + "('OWNER', 'BUYER', 'APPROVER', 'ACCOUNTING')"))
                .isEqualTo(4);
    }

    @Test
    void hasTwoYearsOfOrdersWithCancellations() {
        int orders = count("select count(*) from orders");
        int cancelled = count("select count(*) from orders where state = 'CANCELLED'");
        assertThat(orders).isBetween(8_000, 13_000);
        assertThat(cancelled * 100.0 / orders).isBetween(2.5, 6.0);
        assertThat(count("select count(*) from orders where placed_at < now() - interval '23 months'"))
                .isPositive();
        assertThat(count("select count(*) from orders where state not in ('CANCELLED', 'COMPLETED') and goods > 0"))
                .isBetween(8, 15);
    }

    @Test
    void standsWhereItsTwelveMonthsSay() {
        String value = """
                with value as (
                    select a.id, a.growth_tier, coalesce(sum(o.goods), 0) as goods
                    from accounts a
                    left join growth_orders o on o.account_id = a.id and not o.cancelled
                        and o.day > current_date - interval '12 months'
                    group by a.id),
                band as (
                    select * from (values ('BASE', 0, 2500), ('BRONZE', 2500, 5000), ('SILVER', 5000, 10000),
                        ('GOLD', 10000, 25000), ('PLATINUM', 25000, 1000000000)) b (tier, low, high))
                select count(*) from value join band on tier = growth_tier where\s""";
        // nobody has bought enough for more; few have bought less and keep the tier until they step down
        assertThat(count(value + "goods >= high")).isZero();
        assertThat(count(value + "goods < low") * 100.0 / count("select count(*) from accounts"))
                .isLessThan(15);
    }

    @Test
    void hasAccountsOfEveryTierSomeNearTheNextOneAndSomeWithANotice() {
        assertThat(count("select count(distinct growth_tier) from accounts")).isEqualTo(5);
        assertThat(count("""
                select count(*) from growth_values v join accounts a on a.id = v.account_id
                where (a.growth_tier = 'BRONZE' and v.value >= 4500) or (a.growth_tier = 'SILVER' and v.value >= 9000)
                """)).isGreaterThan(3);
        // on the last day of a quarter all that counts today counts when it ends
        boolean lastDay =
                count("select (date_trunc('quarter', now()) + interval '3 months -1 day')::date - current_date") == 0;
        assertThat(count("select count(*) from growth_notices where state = 'RUNNING'"))
                .isBetween(lastDay ? 0 : 3, 120);
        assertThat(count("select count(*) from growth_tier_changes")).isGreaterThan(200);
        assertThat(jdbc.sql("""
                        select growth_tier from accounts a join members m on m.account_id = a.id
                        where m.email = 'inhaber@elektro-yilmaz.example'
                        """).query(String.class).single()).isEqualTo("SILVER");
    }

    @Test
    void newAccountsHaveNotOrderedAndBlockedOnesHave() {
        String ordered = "select count(distinct account_id) from orders join accounts a on a.id = account_id where ";
        assertThat(count(ordered + "status in ('REGISTERED', 'VERIFIED')")).isZero();
        assertThat(count(ordered + "status = 'BLOCKED'")).isGreaterThan(5);
    }

    @Test
    void hasTrainingsOfFourQuartersWithAttendanceAndWaitingLists() {
        IncludedSeats included = trainings.included(
                jdbc.sql("select login_id, account_id from members where email = 'inhaber@elektro-yilmaz.example'")
                        .query((row, n) -> new Actor.Member(
                                LoginId.of(row.getObject("login_id", UUID.class)),
                                AccountId.of(row.getObject("account_id", UUID.class)),
                                "",
                                Set.of(Role.OWNER)))
                        .single());
        assertThat(count("select count(*) from training_courses")).isGreaterThanOrEqualTo(10);
        assertThat(count("select count(distinct quarter) from training_sessions"))
                .isEqualTo(4);
        assertThat(count("select count(*) from training_sessions where state = 'HELD'"))
                .isGreaterThan(40);
        assertThat(count("select count(*) from training_attendees where attended = false"))
                .isPositive();
        assertThat(count("select count(distinct session_id) from training_bookings where state = 'WAITING'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("select count(*) from training_bookings where state = 'OFFERED'"))
                .isPositive();
        // the owner a visitor signs in as has seats of a package left, and something waiting
        assertThat(included.left()).isPositive();
    }

    /** Packages win some of those who buy now and then, and by far not all. */
    @Test
    void hasReorderPlansInAllStatesWithAYearOfRunsThatTellWhatBecameOfThem() {
        assertThat(count("select count(*) from reorder_plans")).isGreaterThanOrEqualTo(150);
        assertThat(count("select count(distinct state) from reorder_plans")).isEqualTo(3);
        for (String state : List.of("SCHEDULED", "ANNOUNCED", "REVIEW_NEEDED", "ORDERED", "SKIPPED", "PARKED")) {
            assertThat(count("select count(*) from reorder_runs where state = '" + state + "'"))
                    .as(state)
                    .isPositive();
        }
        assertThat(count("select count(*) from reorder_runs where due < current_date - 300"))
                .isGreaterThan(50);
        assertThat(
                        count(
                                "select count(*) from reorder_runs where state = 'PARKED' and (reason is null or way_out is null)"))
                .isZero();
        assertThat(count("""
                        select count(*) from reorder_runs r where state = 'ORDERED' and not exists (
                            select from reorder_events e where e.run_id = r.id and e.what like '%plan.event.ordered%')
                        """)).isZero();
    }

    @Test
    void hasPackagesWhoseBuyersComeBackOftenButNotAlways() {
        List<PackageSale> all = sales.since(PRODUCT, LocalDate.now(clock).minusDays(400));
        int measured = all.stream().mapToInt(PackageSale::measured).sum();
        int returned = all.stream().mapToInt(PackageSale::returned).sum();
        System.out.println("buyers of packages in the demo: " + measured + " measured, " + returned + " came back");
        assertThat(all).extracting(PackageSale::version).hasSizeGreaterThanOrEqualTo(14);
        assertThat(measured).isGreaterThan(40);
        assertThat(returned * 100.0 / measured).isBetween(50.0, 92.0);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
