package de.kontor.growth;

import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of the last twelve months carries the growth discount: article lines priced from the list or a segment book, of
 * articles that are not excluded. An estimate from the lines as they were ordered: articles with an agreed price today
 * are left out, and the price before discount is found back from the tier and rule set of the order.
 *
 * @see "Decision record DD025-what-a-tier-saves"
 */
@Component
class EligibleGoods {
    private static final String LINES = """
            with discounts as (
                select * from unnest(cast(:versions as int[]), cast(:tiers as text[]), cast(:shares as numeric[]))
                    as d (version, tier, share)),
            lines as (
                select g.account_id, l.net, round(coalesce(l.net / nullif(1 - coalesce(d.share, 0), 0), l.net), 2) as base,
                       a.cost * l.quantity / l.price_unit / nullif(1 - :margin, 0) as floor
                from growth_orders g
                join orders o on o.id = g.order_id
                join order_lines l on l.order_id = o.id and l.kind = 'ARTICLE'
                join articles a on a.id = l.subject and a.growth_eligible
                left join discounts d on d.version = o.rule_set_version and d.tier = o.growth_tier
                    and o.strategy <> 'RETREAT'
                where not g.cancelled and g.day between :from and :day
                  and not exists (select from prices p where p.account_id = g.account_id and p.article_id = l.subject
                                  and p.valid_from <= :day)
            """;

    private final JdbcClient jdbc;
    private final Terms terms;

    EligibleGoods(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /**
     * What the growth discount meant to an account in twelve months, net.
     *
     * @param saved by the discount it had
     * @param more what it would have saved besides with another discount on all of it, never below the minimum margin
     */
    record Savings(Money saved, Money more) {}

    Savings savings(AccountId account, LocalDate day, RuleSet rules, Percentage discount) {
        return bind(LINES + """
                         and g.account_id = :account)
                        select coalesce(sum(greatest(base - net, 0)), 0),
                               coalesce(sum(greatest(net - greatest(round(base * (1 - :discount), 2),
                                                                    least(net, coalesce(round(floor, 2), net))), 0)), 0)
                        from lines
                        """, day, rules, versions("where account_id = ?", account.value()))
                .param("account", account.value())
                .param("discount", share(discount))
                .query((row, n) -> new Savings(Money.of(row.getBigDecimal(1)), Money.of(row.getBigDecimal(2))))
                .single();
    }

    /** Writes the twelve-month value of every account and the part of it that carries the discount, in one statement. */
    void refreshValues(LocalDate day) {
        bind(LINES + """
                        ),
                        eligible as (select account_id, sum(base) as base from lines group by account_id),
                        value as (
                            select account_id, sum(goods) as goods from growth_orders
                            where not cancelled and day between :from and :day group by account_id)
                        insert into growth_values (account_id, day, value, eligible)
                        select a.id, :day, coalesce(v.goods, 0), coalesce(e.base, 0)
                        from accounts a left join value v on v.account_id = a.id left join eligible e on e.account_id = a.id
                        on conflict (account_id) do update
                            set day = excluded.day, value = excluded.value, eligible = excluded.eligible
                        """, day, terms.inForce(day), versions("")).update();
    }

    private List<Integer> versions(String where, Object... parameters) {
        return jdbc.sql("select distinct rule_set_version from orders " + where)
                .params(parameters)
                .query((row, n) -> row.getInt(1))
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, LocalDate day, RuleSet rules, List<Integer> ordered) {
        List<Integer> versions = new ArrayList<>();
        List<String> tiers = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        for (int version : ordered) {
            terms.version(version).growthTiers().forEach(rule -> {
                versions.add(version);
                tiers.add(rule.tier().name());
                shares.add(share(rule.discount()));
            });
        }
        return jdbc.sql(sql)
                .param("versions", versions.toArray(Integer[]::new))
                .param("tiers", tiers.toArray(String[]::new))
                .param("shares", shares.toArray(BigDecimal[]::new))
                .param("margin", share(rules.minimumMargin()))
                .param("from", TwelveMonths.from(day))
                .param("day", day);
    }

    private static BigDecimal share(Percentage percentage) {
        return BigDecimal.valueOf(percentage.basisPoints(), 4);
    }
}
