package de.kontor.ordering;

import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Berlin;
import de.kontor.shared.Money;
import de.kontor.starterpacks.VersionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What starter packages bring, per version and trade. */
@Service
public class PackageSales {
    private static final String SALES = """
            with sold as (
                select l.subject as version, a.trade, o.account_id, o.placed_at, l.quantity, l.net,
                       l.quantity * coalesce((select sum(p.cost) from order_line_parts p where p.line_id = l.id), 0) as cost
                from order_lines l
                join orders o on o.id = l.order_id
                join accounts a on a.id = o.account_id
                where l.kind = 'PACKAGE' and o.state <> 'CANCELLED' and o.placed_at >= :since
            ), firsts as (
                select version, trade, account_id, min(placed_at) as first from sold group by version, trade, account_id
            ), buyers as (
                select version, trade, count(*) as buyers,
                       count(*) filter (where first <= :due) as measured,
                       count(*) filter (where first <= :due and exists (
                           select from orders later
                           where later.account_id = firsts.account_id and later.state <> 'CANCELLED'
                             and later.placed_at > firsts.first
                             and later.placed_at <= firsts.first + interval '90 days')) as returned
                from firsts group by version, trade
            )
            select s.version, s.trade, sum(s.quantity) as packages, sum(s.net) as revenue, sum(s.net - s.cost) as margin,
                   b.buyers, b.measured, b.returned
            from sold s join buyers b on b.version = s.version and b.trade = s.trade
            group by s.version, s.trade, b.buyers, b.measured, b.returned
            order by revenue desc, s.version
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PackageSales(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was sold since a day, the highest revenue first; in one statement. For those who work in the studio. */
    @Transactional(readOnly = true)
    public List<PackageSale> since(Actor actor, LocalDate day) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN);
        return jdbc.sql(SALES)
                .param("since", Timestamp.from(Berlin.startOf(day)))
                .param(
                        "due",
                        Timestamp.from(LocalDate.now(clock)
                                .minusDays(90)
                                .atStartOfDay(Berlin.ZONE)
                                .toInstant()))
                .query((row, n) -> new PackageSale(
                        new VersionId(row.getObject("version", UUID.class)),
                        Trade.valueOf(row.getString("trade")),
                        row.getInt("packages"),
                        Money.of(row.getBigDecimal("revenue")),
                        Money.of(row.getBigDecimal("margin")),
                        row.getInt("buyers"),
                        row.getInt("measured"),
                        row.getInt("returned")))
                .list();
    }
}
