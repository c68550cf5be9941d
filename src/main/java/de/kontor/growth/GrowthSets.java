package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.terms.TermsRule.Growth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The growth of all accounts at once: each method is one statement or two, however many accounts there are. */
@Repository
class GrowthSets {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    GrowthSets(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An account with a notice, measured at the end of its quarter. */
    record Measured(AccountId account, GrowthTier tier, GrowthTier noticed, Money value, Money highestSince) {}

    /** An account whose value reaches a higher tier than it has. */
    record Above(AccountId account, GrowthTier tier, GrowthTier reached, Money value) {}

    /** Marks a day's work as done; false when it was done before. A second run at the same time waits for the first. */
    boolean begin(LocalDate day, Instant now) {
        return jdbc.sql("insert into growth_days (day, ran_at) values (?, ?) on conflict do nothing")
                        .params(day, now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The last day whose work is done. */
    Optional<LocalDate> lastDay() {
        return jdbc.sql("select day from growth_days order by day desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /**
     * Gives a notice to every account whose value as of the end of the quarter, as far as it is known, does not keep
     * its tier, and that has none for that quarter; how many.
     */
    int giveNotices(LocalDate quarterEnd, LocalDate given, TierScale scale) {
        return jdbc.sql("""
                        insert into growth_notices (account_id, quarter_end, tier, given_on, keep, value, state)
                        select a.id, :end, a.growth_tier, :given, k.keep, coalesce(v.value, 0), 'RUNNING'
                        from accounts a
                        join unnest(cast(:tiers as text[]), cast(:keeps as numeric[])) as k (tier, keep)
                            on k.tier = a.growth_tier
                        left join (select account_id, sum(goods) as value from growth_orders
                                   where not cancelled and day between :from and :end group by account_id) v
                            on v.account_id = a.id
                        where coalesce(v.value, 0) < k.keep
                        on conflict do nothing
                        """)
                .param("end", quarterEnd)
                .param("from", TwelveMonths.from(quarterEnd))
                .param("given", given)
                .param("tiers", tiers(scale))
                .param(
                        "keeps",
                        scale.tiers().stream()
                                .map(tier -> scale.keeps(tier.tier()).toBigDecimal())
                                .toArray(BigDecimal[]::new))
                .update();
    }

    /** Locks every account with a running notice for that quarter and measures it. */
    List<Measured> measure(LocalDate quarterEnd) {
        ensureStandings(
                "select account_id from growth_notices where quarter_end = ? and state = 'RUNNING'", quarterEnd);
        lock(jdbc.sql("select account_id from growth_notices where quarter_end = ? and state = 'RUNNING'")
                .param(quarterEnd)
                .query((row, n) -> row.getObject("account_id", UUID.class))
                .list());
        return jdbc.sql("""
                        select n.account_id, a.growth_tier, n.tier as noticed,
                               coalesce((select sum(o.goods) from growth_orders o where o.account_id = n.account_id
                                         and not o.cancelled and o.day between :from and :end), 0) as value,
                               coalesce((select max(w.value) from (
                                   select o.day, sum(o.goods) over (order by o.day
                                          range between %s preceding and current row) as value
                                   from growth_orders o where o.account_id = n.account_id and not o.cancelled) w
                                   where w.day > :end), 0) as highest
                        from growth_notices n join accounts a on a.id = n.account_id
                        where n.quarter_end = :end and n.state = 'RUNNING'
                        order by n.account_id
                        """.formatted(TwelveMonths.BACK))
                .param("end", quarterEnd)
                .param("from", TwelveMonths.from(quarterEnd))
                .query((row, n) -> new Measured(
                        AccountId.of(row.getObject("account_id", UUID.class)),
                        GrowthRows.tier(row.getString("growth_tier")),
                        GrowthRows.tier(row.getString("noticed")),
                        Money.of(row.getBigDecimal("value")),
                        Money.of(row.getBigDecimal("highest"))))
                .list();
    }

    /** Notes how the notices of a quarter ended, and where the accounts that stepped down stand from {@code since}. */
    void endNotices(LocalDate quarterEnd, Map<AccountId, GrowthTier> steppedDownTo, LocalDate since) {
        UUID[] accounts = steppedDownTo.keySet().stream().map(AccountId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        update growth_notices set state =
                            case when account_id = any(cast(:accounts as uuid[])) then 'STEPPED_DOWN' else 'AVERTED' end
                        where quarter_end = :end and state = 'RUNNING'
                        """).param("accounts", accounts).param("end", quarterEnd).update();
        setFloors(steppedDownTo, since);
    }

    private void setFloors(Map<AccountId, GrowthTier> tiers, LocalDate since) {
        batches.batchUpdate(
                "update growth_standings set floor_tier = ?, floor_since = ? where account_id = ?",
                tiers.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getValue().name(), since, entry.getKey().value()
                        })
                        .toList());
    }

    /** Locks and answers every account whose value on a day reaches a higher tier than it has. */
    List<Above> above(LocalDate day, TierScale scale) {
        List<UUID> candidates = above(day, scale, null).stream()
                .map(one -> one.account().value())
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        lock(candidates);
        return above(day, scale, candidates);
    }

    private List<Above> above(LocalDate day, TierScale scale, @Nullable Collection<UUID> only) {
        return jdbc.sql("""
                        with value as (
                            select account_id, sum(goods) as value from growth_orders
                            where not cancelled and day between :from and :day
                              and (cast(:only as uuid[]) is null or account_id = any(cast(:only as uuid[])))
                            group by account_id),
                        scale as (
                            select * from unnest(cast(:tiers as text[]), cast(:thresholds as numeric[]))
                                with ordinality as s (tier, threshold, rank))
                        select a.id, a.growth_tier, r.tier, v.value
                        from value v join accounts a on a.id = v.account_id
                        join lateral (select s.tier, s.rank from scale s where s.threshold <= v.value
                                      order by s.rank desc limit 1) r on true
                        where r.rank > coalesce((select s.rank from scale s where s.tier = a.growth_tier), 0)
                        order by a.id
                        """)
                .param("from", TwelveMonths.from(day))
                .param("day", day)
                .param("only", only == null ? null : only.toArray(UUID[]::new))
                .param("tiers", tiers(scale))
                .param(
                        "thresholds",
                        scale.tiers().stream()
                                .map(Growth::threshold)
                                .map(Money::toBigDecimal)
                                .toArray(BigDecimal[]::new))
                .query((row, n) -> new Above(
                        AccountId.of(row.getObject(1, UUID.class)),
                        GrowthRows.tier(row.getString(2)),
                        GrowthRows.tier(row.getString(3)),
                        Money.of(row.getBigDecimal(4))))
                .list();
    }

    /** Counts the orders there are that no event has told of; how many. */
    int countPastOrders() {
        return jdbc.sql("""
                        insert into growth_orders (order_id, account_id, day, goods, cancelled)
                        select o.id, o.account_id, (o.placed_at at time zone 'Europe/Berlin')::date, o.goods,
                               o.state = 'CANCELLED'
                        from orders o
                        where o.state <> 'WAITING_APPROVAL'
                          and not exists (select from growth_standings s where s.account_id = o.account_id)
                        on conflict do nothing
                        """).update();
    }

    /** What the accounts bought that nobody has computed a tier for yet, by day. */
    SequencedMap<AccountId, List<TierCourse.Bought>> notTakenOver() {
        SequencedMap<AccountId, List<TierCourse.Bought>> bought = new LinkedHashMap<>();
        jdbc.sql("""
                        select account_id, day, goods from growth_orders o
                        where not cancelled
                          and not exists (select from growth_standings s where s.account_id = o.account_id)
                        order by account_id, day
                        """).query(row -> {
            bought.computeIfAbsent(AccountId.of(row.getObject("account_id", UUID.class)), id -> new ArrayList<>())
                    .add(new TierCourse.Bought(
                            row.getObject("day", LocalDate.class), Money.of(row.getBigDecimal("goods"))));
        });
        return bought;
    }

    void take(Map<AccountId, TierCourse.Result> courses) {
        batches.batchUpdate(
                "insert into growth_standings (account_id, floor_tier, floor_since) values (?, ?, ?)",
                courses.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey().value(),
                            entry.getValue().floor().name(),
                            entry.getValue().floorSince()
                        })
                        .toList());
    }

    private void ensureStandings(String accounts, LocalDate quarterEnd) {
        jdbc.sql("""
                        insert into growth_standings (account_id, floor_tier, floor_since)
                        select id, growth_tier, ? from accounts where id in (%s) on conflict do nothing
                        """.formatted(accounts)).params(quarterEnd, quarterEnd).update();
    }

    /** In one order, so that two who lock many do not wait for each other. */
    private void lock(Collection<UUID> accounts) {
        jdbc.sql("select account_id from growth_standings where account_id = any(?) order by account_id for update")
                .param(accounts.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static String[] tiers(TierScale scale) {
        return scale.tiers().stream().map(tier -> tier.tier().name()).toArray(String[]::new);
    }
}
