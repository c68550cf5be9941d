package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.starterpacks.VersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The starter packages an account has bought, for modules that redeem what comes with them; their facades have checked
 * the rights. An order that waits for its approval or is held has bought nothing yet, a cancelled one nothing any more.
 */
@Service
@Transactional(readOnly = true)
public class PackagePurchases {
    private final JdbcClient jdbc;

    PackagePurchases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Packages of one version in one order. */
    public record Purchase(OrderId order, String number, VersionId version, int packages) {}

    /** Of an account, the oldest order first; in one statement. */
    public List<Purchase> of(AccountId account) {
        return jdbc.sql("""
                        select o.id, o.number, l.subject, sum(l.quantity) as packages
                        from orders o join order_lines l on l.order_id = o.id
                        where o.account_id = ? and l.kind = 'PACKAGE'
                          and o.state not in ('CANCELLED', 'WAITING_APPROVAL', 'ON_HOLD')
                        group by o.id, o.number, o.placed_at, l.subject
                        order by o.placed_at, o.id, l.subject
                        """)
                .param(account.value())
                .query((row, n) -> purchase(row))
                .list();
    }

    private static Purchase purchase(ResultSet row) throws SQLException {
        return new Purchase(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new VersionId(row.getObject("subject", UUID.class)),
                row.getInt("packages"));
    }
}
