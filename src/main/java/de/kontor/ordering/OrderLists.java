package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists orders, two statements a page. */
@Component
class OrderLists {
    private static final String[] OPEN = Arrays.stream(OrderState.values())
            .filter(OrderState::isOpen)
            .map(Enum::name)
            .toArray(String[]::new);

    private static final String FROM = """
            from orders o join accounts a on a.id = o.account_id
            where (cast(:account as uuid) is null or o.account_id = :account)
              and (cast(:state as text) is null or o.state = :state)
              and (not :openOnly or o.state = any(:open))
              and (cast(:text as text) = ''
                   or lower(o.number || ' ' || o.own_number || ' ' || a.number || ' ' || a.legal_name)
                      like '%' || :text || '%' escape '!')
            """;

    private final JdbcClient jdbc;

    OrderLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of orders, of one account or of all. */
    OrderPage list(Optional<AccountId> account, OrderFilter filter, int offset, int limit) {
        int total = bound("select count(*) " + FROM, account, filter)
                .query(Integer.class)
                .single();
        var page = bound(
                        """
                        select o.*, (select count(*) from order_lines l where l.order_id = o.id) as line_count
                        """ + FROM + " order by o.placed_at desc, o.number desc offset :offset limit :limit",
                        account,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> summary(row))
                .list();
        return new OrderPage(page, total);
    }

    /** What of the account's open orders still has to come in, the oldest order first. */
    List<BackOrder> backOrders(AccountId account) {
        return jdbc.sql("""
                        select o.id, o.number, l.name_de, l.name_en, l.quantity - l.reserved - l.shipped as missing
                        from orders o join order_lines l on l.order_id = o.id
                        where o.account_id = :account and o.state = any(:open)
                          and l.quantity > l.reserved + l.shipped
                        order by o.placed_at, l.position limit 20
                        """)
                .param("account", account.value())
                .param("open", OPEN)
                .query((row, n) -> new BackOrder(
                        new OrderId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                        row.getInt("missing")))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, Optional<AccountId> account, OrderFilter filter) {
        String text = TypedText.clean(filter.text()).toLowerCase(Locale.GERMAN).replaceAll("[!%_]", "!$0");
        return jdbc.sql(sql)
                .param("account", account.map(AccountId::value).orElse(null))
                .param("state", filter.state().map(Enum::name).orElse(null))
                .param("openOnly", filter.openOnly())
                .param("open", OPEN)
                .param("text", text);
    }

    private static OrderSummary summary(ResultSet row) throws SQLException {
        return new OrderSummary(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                AccountId.of(row.getObject("account_id", UUID.class)),
                row.getString("placed_by_name"),
                row.getString("own_number"),
                OrderState.valueOf(row.getString("state")),
                row.getTimestamp("placed_at").toInstant(),
                row.getInt("line_count"),
                Money.of(row.getBigDecimal("net")),
                Money.of(row.getBigDecimal("gross")));
    }
}
