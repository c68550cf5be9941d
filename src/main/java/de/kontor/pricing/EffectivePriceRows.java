package de.kontor.pricing;

import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code effective_prices} and its two companions. */
@Repository
class EffectivePriceRows {
    private static final int FETCHED_AT_ONCE = 5_000;

    /**
     * {@link PriceCalculation} for the tier one packaging unit falls into, over all ladders of list and segment books,
     * all periods of rules they overlap, and all growth tiers. In whole ten-thousandths like {@code UnitPrice}, with its
     * two roundings, half up; then per piece.
     */
    private static final String COMPUTED = """
            with periods as (
                select n, first_day, last_day, discounts::int[] as discounts, margin
                from unnest(:firstDays::date[], :lastDays::date[], :discounts::text[], :margins::int[])
                    with ordinality p(first_day, last_day, discounts, margin, n)
            ), group_margins as (
                select n, article_group, margin
                from unnest(:marginPeriods::int[], :marginGroups::text[], :groupMargins::int[])
                    g(n, article_group, margin)
            ), ladders as (
                select distinct on (p.article_id, p.segment, p.valid_from)
                       p.article_id, p.segment, p.valid_from, p.last_day, (p.price * 10000)::bigint as price,
                       (a.cost * 10000)::bigint as cost, 1000 / a.price_unit as pieces, a.growth_eligible,
                       a.article_group
                from prices p join articles a on a.id = p.article_id
                where p.kind <> 'ACCOUNT' and p.from_quantity <= a.packaging_unit and p.last_day >= :today
                  and (:every or p.article_id = any(:articles::uuid[]))
                order by p.article_id, p.segment, p.valid_from, p.from_quantity desc
            ), dated as (
                select l.article_id, l.segment, greatest(l.valid_from, p.first_day) as valid_from,
                       least(l.last_day, p.last_day) as last_day, l.price, l.cost, l.pieces, l.growth_eligible,
                       p.discounts, 10000 - least(9999, coalesce(g.margin, p.margin)) as kept
                from ladders l
                join periods p on l.valid_from <= p.last_day and l.last_day >= p.first_day
                left join group_margins g on g.n = p.n and g.article_group = l.article_group
            )
            select article_id, segment, valid_from, last_day, pieces * price as base,
                   array(select pieces * case
                             when discount = 0 or not growth_eligible then price
                             else greatest((price * (10000 - discount) + 5000) / 10000,
                                           least(price, (2 * cost * 10000 + kept) / (2 * kept))) end
                         from unnest(discounts) with ordinality d(discount, tier) order by tier) as by_tier
            from dated""";

    private static final String GLANCE = """
            select 0 as kind, null::uuid as article_id, null::bigint as price,
                   pg_snapshot_xmin(pg_current_snapshot())::text as transaction,
                   (select says from effective_price_rules where first_day <= :day and last_day >= :day) as rules
            union all
            select 1, article_id, null, changed_in::text, null from effective_price_changes
            where changed_in >= :horizon::xid8 and changed_in < pg_snapshot_xmax(pg_current_snapshot())
              and changed_in is distinct from pg_current_xact_id_if_assigned()
            union all
            (select distinct on (p.article_id) 2, p.article_id, (p.price * 10000)::bigint * (1000 / a.price_unit),
                    null, null
             from prices p join articles a on a.id = p.article_id
             where p.account_id = :account::uuid and p.valid_from <= :day and p.last_day >= :day
               and p.from_quantity <= a.packaging_unit
             order by p.article_id, p.from_quantity desc)""";

    private final JdbcClient jdbc;

    EffectivePriceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Computes the rows of these articles anew, or of all. Two who compute the same article come one after the other,
     * and the second sees what the first has changed.
     */
    void compute(Optional<Collection<ArticleId>> articles, List<RulePeriod> periods, LocalDate today) {
        about(articles, jdbc.sql("""
                        insert into effective_price_changes (article_id)
                        select id from articles where :every or id = any(:articles::uuid[]) order by id
                        on conflict (article_id) do update set changed_in = pg_current_xact_id()""")).update();
        about(articles, jdbc.sql("delete from effective_prices where :every or article_id = any(:articles::uuid[])"))
                .update();
        about(articles, by(periods, today, jdbc.sql("""
                        insert into effective_prices (article_id, segment, valid_from, last_day, base, by_tier)
                        """ + COMPUTED))).update();
        if (articles.isEmpty()) {
            keep(periods);
        }
    }

    private void keep(List<RulePeriod> periods) {
        jdbc.sql("delete from effective_price_rules").update();
        periods.forEach(
                period -> jdbc.sql("insert into effective_price_rules (first_day, last_day, says) values (?, ?, ?)")
                        .param(period.firstDay())
                        .param(period.lastDay())
                        .param(period.says())
                        .update());
    }

    /** The rules of the rows, period by period. */
    List<String> rules(LocalDate today) {
        return jdbc.sql("select says from effective_price_rules where last_day >= ? order by first_day")
                .param(today)
                .query((row, n) -> row.getString("says"))
                .list();
    }

    EffectivePrices.Glance glance(long horizon, Optional<AccountId> account, LocalDate day) {
        long[] next = new long[1];
        String[] rules = new String[1];
        Map<UUID, Long> changed = new HashMap<>();
        Map<ArticleId, Long> agreed = new HashMap<>();
        jdbc.sql(GLANCE)
                .param("horizon", Long.toString(horizon))
                .param("day", day)
                .param("account", account.map(AccountId::value).orElse(null))
                .query(row -> {
                    switch (row.getInt("kind")) {
                        case 0 -> {
                            next[0] = Long.parseLong(row.getString("transaction"));
                            rules[0] = row.getString("rules");
                        }
                        case 1 ->
                            changed.put(
                                    row.getObject("article_id", UUID.class),
                                    Long.parseLong(row.getString("transaction")));
                        default ->
                            agreed.put(ArticleId.of(row.getObject("article_id", UUID.class)), row.getLong("price"));
                    }
                });
        return new EffectivePrices.Glance(next[0], changed, Optional.ofNullable(rules[0]), agreed);
    }

    /** The prices of a column as they are kept. */
    void stored(PriceColumn column, Optional<Collection<ArticleId>> articles, EffectivePrices.Prices prices) {
        tell(column, articles, jdbc.sql(told("effective_prices")), prices);
    }

    /** The prices of a column as those rules make them. */
    void computed(
            PriceColumn column,
            RulePeriod rules,
            Optional<Collection<ArticleId>> articles,
            EffectivePrices.Prices prices) {
        tell(column, articles, by(List.of(rules), column.day(), jdbc.sql(told("(" + COMPUTED + ")"))), prices);
    }

    /** Those of the segment after those of the list, which they replace. */
    private static String told(String rows) {
        return """
                select article_id, case when :tier = 0 then base else by_tier[:tier] end as price
                from %s e
                where valid_from <= :day and last_day >= :day and (segment is null or segment = :segment::text)
                  and (:every or article_id = any(:articles::uuid[]))
                order by segment is not null""".formatted(rows);
    }

    private static void tell(
            PriceColumn column,
            Optional<Collection<ArticleId>> articles,
            StatementSpec statement,
            EffectivePrices.Prices prices) {
        about(articles, statement)
                .param("tier", column.tier().map(tier -> tier.ordinal() + 1).orElse(0))
                .param("day", column.day())
                .param("segment", column.segment().orElse(null))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(row -> {
                    prices.put(ArticleId.of(row.getObject("article_id", UUID.class)), row.getLong("price"));
                });
    }

    private static StatementSpec about(Optional<Collection<ArticleId>> articles, StatementSpec statement) {
        return statement
                .param("every", articles.isEmpty())
                .param(
                        "articles",
                        articles.stream()
                                .flatMap(Collection::stream)
                                .map(ArticleId::value)
                                .toArray(UUID[]::new));
    }

    private static StatementSpec by(List<RulePeriod> periods, LocalDate today, StatementSpec statement) {
        record GroupMargin(int period, String group, int margin) {}
        List<GroupMargin> margins = IntStream.range(0, periods.size())
                .boxed()
                .flatMap(n -> periods.get(n).margins().entrySet().stream()
                        .map(group -> new GroupMargin(
                                n + 1, group.getKey(), group.getValue().basisPoints())))
                .toList();
        return statement
                .param("today", today)
                .param(
                        "firstDays",
                        texts(periods.stream()
                                .map(RulePeriod::firstDay)
                                .map(EffectivePriceRows::day)
                                .toList()))
                .param(
                        "lastDays",
                        texts(periods.stream()
                                .map(RulePeriod::lastDay)
                                .map(EffectivePriceRows::day)
                                .toList()))
                .param(
                        "discounts",
                        texts(periods.stream().map(RulePeriod::discountArray).toList()))
                .param(
                        "margins",
                        periods.stream()
                                .mapToInt(period -> period.margin().basisPoints())
                                .toArray())
                .param(
                        "marginPeriods",
                        margins.stream().mapToInt(GroupMargin::period).toArray())
                .param(
                        "marginGroups",
                        texts(margins.stream().map(GroupMargin::group).toList()))
                .param(
                        "groupMargins",
                        margins.stream().mapToInt(GroupMargin::margin).toArray());
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
