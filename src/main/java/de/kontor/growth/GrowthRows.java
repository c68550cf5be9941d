package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.shared.TimeOrderedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counted orders and tier changes of single accounts. */
@Repository
class GrowthRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    GrowthRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where an account stands: its tier and its twelve-month value. */
    record Position(GrowthTier tier, Money value) {}

    /**
     * What an account has reached by orders since it last stepped down.
     *
     * @param highest the highest twelve-month value since then
     * @param withOrder the same, had a cancelled order stayed
     */
    record Reached(GrowthTier tier, GrowthTier floor, Money highest, Money withOrder) {}

    /** A tier change as it is stored. */
    record Entry(
            AccountId account,
            LocalDate day,
            GrowthTier before,
            GrowthTier tier,
            TierCause cause,
            @Nullable OrderId order,
            Money value) {}

    /**
     * Counts an order once, however often it is told, and keeps the account locked: of two orders at one moment the
     * second to come sees the first.
     */
    void count(OrderId order, AccountId account, LocalDate day, Money goods) {
        jdbc.sql("""
                        with standing as (
                            insert into growth_standings (account_id, floor_tier, floor_since)
                            select id, growth_tier, :day from accounts where id = :account
                            on conflict (account_id) do update set account_id = excluded.account_id
                            returning account_id)
                        insert into growth_orders (order_id, account_id, day, goods, cancelled)
                        select :order, account_id, :day, :goods, false from standing
                        on conflict (order_id) do nothing
                        """)
                .param("order", order.value())
                .param("account", account.value())
                .param("day", day)
                .param("goods", goods.toBigDecimal())
                .update();
    }

    /** Locks an account and takes an order out; false when it does not count anyway. */
    boolean uncount(OrderId order, AccountId account) {
        jdbc.sql("select account_id from growth_standings where account_id = ? for update")
                .param(account.value())
                .query(UUID.class)
                .optional();
        return jdbc.sql("update growth_orders set cancelled = true where order_id = ? and not cancelled")
                        .param(order.value())
                        .update()
                > 0;
    }

    /** The tier of an account and the value of its orders in the twelve months up to a day. */
    Position position(AccountId account, LocalDate day) {
        return jdbc.sql("""
                        select a.growth_tier, coalesce(sum(o.goods), 0)
                        from accounts a left join growth_orders o
                            on o.account_id = a.id and not o.cancelled and o.day between :from and :day
                        where a.id = :account group by a.growth_tier
                        """)
                .param("account", account.value())
                .param("from", TwelveMonths.from(day))
                .param("day", day)
                .query((row, n) -> new Position(tier(row.getString(1)), Money.of(row.getBigDecimal(2))))
                .single();
    }

    /** What the account has reached since it last stepped down, without and with a cancelled order. */
    Optional<Reached> reached(AccountId account, OrderId order) {
        return jdbc.sql("""
                        with remaining as (
                            select day, sum(goods) over (order by day
                                   range between %1$s preceding and current row) as value
                            from growth_orders where account_id = :account and not cancelled),
                        complete as (
                            select day, sum(goods) over (order by day
                                   range between %1$s preceding and current row) as value
                            from growth_orders where account_id = :account and (not cancelled or order_id = :order))
                        select a.growth_tier, s.floor_tier,
                               coalesce((select max(value) from remaining where day >= s.floor_since), 0),
                               coalesce((select max(value) from complete where day >= s.floor_since), 0)
                        from growth_standings s join accounts a on a.id = s.account_id
                        where s.account_id = :account
                        """.formatted(TwelveMonths.BACK))
                .param("account", account.value())
                .param("order", order.value())
                .query((row, n) -> new Reached(
                        tier(row.getString(1)),
                        tier(row.getString(2)),
                        Money.of(row.getBigDecimal(3)),
                        Money.of(row.getBigDecimal(4))))
                .optional();
    }

    /** Adds to the history. */
    void note(List<Entry> entries) {
        List<Object[]> rows = entries.stream()
                .map(entry -> new Object[] {
                    TimeOrderedId.next(),
                    entry.account().value(),
                    entry.day(),
                    entry.before().name(),
                    entry.tier().name(),
                    entry.cause().name(),
                    Optional.ofNullable(entry.order()).map(OrderId::value).orElse(null),
                    entry.value().toBigDecimal()
                })
                .toList();
        batches.batchUpdate("""
                insert into growth_tier_changes (id, account_id, day, tier_before, tier, cause, order_id, value)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    static GrowthTier tier(String code) {
        return GrowthTier.valueOf(code);
    }
}
