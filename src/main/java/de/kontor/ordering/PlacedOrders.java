package de.kontor.ordering;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.PlacedOrder.Fee;
import de.kontor.ordering.PlacedOrder.Line;
import de.kontor.shared.AccountId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders as they were placed, in the order they were placed, a page at a time; without those that were cancelled. For
 * other modules: it checks no rights.
 */
@Service
@Transactional(readOnly = true)
public class PlacedOrders {
    private final JdbcClient jdbc;
    private final QuoteJson json;

    PlacedOrders(JdbcClient jdbc, QuoteJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(PlacedOrder order, @Nullable String quote) {}

    /** How many were placed from a day on and before another. */
    public int count(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select count(*) from orders
                        where placed_at >= ? and placed_at < ? and state <> 'CANCELLED'
                        """)
                .params(start(from), start(until))
                .query(Integer.class)
                .single();
    }

    /**
     * The next of those {@link #count} counts, in three statements.
     *
     * @param after the last one of the page before; empty for the first page
     */
    public List<PlacedOrder> page(LocalDate from, LocalDate until, Optional<PlacedOrder> after, int limit) {
        List<Row> rows = jdbc.sql("""
                        select id, number, account_id, placed_at, channel, segment, strategy, growth_tier, speed,
                               rule_set_version, goods, quote
                        from orders
                        where placed_at >= :from and placed_at < :until and state <> 'CANCELLED'
                          and (placed_at, id) > (:at, :id)
                        order by placed_at, id limit :limit
                        """)
                .param("from", start(from))
                .param("until", start(until))
                .param("at", Timestamp.from(after.map(PlacedOrder::placedAt).orElse(Instant.EPOCH)))
                .param("id", after.map(order -> order.id().value()).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
        UUID[] ids = rows.stream().map(row -> row.order().id().value()).toArray(UUID[]::new);
        Map<UUID, List<Fee>> fees = fees(ids);
        Map<UUID, List<Line>> lines = lines(ids);
        return rows.stream()
                .map(row -> complete(
                        row,
                        fees.getOrDefault(row.order().id().value(), List.of()),
                        lines.getOrDefault(row.order().id().value(), List.of())))
                .toList();
    }

    /** Accounts that had their first small-order surcharge before a day. */
    public Set<AccountId> hadSurchargeBefore(LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select f.account_id from first_surcharges f left join orders o on o.id = f.order_id
                        where o.id is null or o.placed_at < ?
                        """)
                .param(start(day))
                .query((row, n) -> AccountId.of(row.getObject(1, UUID.class)))
                .list());
    }

    private PlacedOrder complete(Row row, List<Fee> fees, List<Line> lines) {
        PlacedOrder order = row.order();
        return new PlacedOrder(
                order.id(),
                order.number(),
                order.placedAt(),
                order.standing(),
                order.channel(),
                order.speed(),
                order.ruleSetVersion(),
                order.goods(),
                fees,
                lines,
                Optional.ofNullable(row.quote()).map(json::readInputs));
    }

    private static Row row(ResultSet row) throws SQLException {
        Standing standing = new Standing(
                AccountId.of(row.getObject("account_id", UUID.class)),
                AccountStatus.ACTIVE,
                row.getString("segment"),
                Strategy.valueOf(row.getString("strategy")),
                GrowthTier.valueOf(row.getString("growth_tier")));
        PlacedOrder order = new PlacedOrder(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getTimestamp("placed_at").toInstant(),
                standing,
                Channel.valueOf(row.getString("channel")),
                DeliverySpeed.valueOf(row.getString("speed")),
                row.getInt("rule_set_version"),
                Money.of(row.getBigDecimal("goods")),
                List.of(),
                List.of(),
                Optional.empty());
        return new Row(order, row.getString("quote"));
    }

    private Map<UUID, List<Fee>> fees(UUID[] ids) {
        Map<UUID, List<Fee>> fees = new HashMap<>();
        jdbc.sql("select order_id, rule, net from order_fees where order_id = any(?) order by order_id, position")
                .param(ids)
                .query(row -> {
                    fees.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Fee(RuleKind.valueOf(row.getString(2)), Money.of(row.getBigDecimal(3))));
                });
        return fees;
    }

    private Map<UUID, List<Line>> lines(UUID[] ids) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        jdbc.sql("""
                        select order_id, kind, subject, quantity, price_unit, net from order_lines
                        where order_id = any(?) order by order_id, position
                        """).param(ids).query(row -> {
            lines.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new Line(
                            LineItem.of(row.getString(2), row.getObject(3, UUID.class)),
                            Quantity.of(row.getInt(4)),
                            PriceUnit.of(row.getInt(5)),
                            Money.of(row.getBigDecimal(6))));
        });
        return lines;
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(Berlin.startOf(day));
    }
}
