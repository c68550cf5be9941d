package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What accounts will need when, estimated per article from their own orders of two years, and the plans that would fit.
 * Computed anew once a day in one statement.
 *
 * @see "Decision record DD049-forecast-by-median"
 */
@Service
public class ConsumptionForecast {
    private static final int MOST = 6;

    /** What was needed long ago is not needed any more. */
    private static final int OVERDUE_RHYTHMS = 2;

    private static final String PURCHASES = """
            select o.account_id, l.subject as article_id, (o.placed_at at time zone 'Europe/Berlin')::date as day,
                   l.quantity as pieces
            from orders o join order_lines l on l.order_id = o.id
            where l.kind = 'ARTICLE' and o.state <> 'CANCELLED' and o.placed_at >= cast(:since as date)""";

    private final JdbcClient jdbc;
    private final PlanRows plans;
    private final Catalog catalog;
    private final Clock clock;

    ConsumptionForecast(JdbcClient jdbc, PlanRows plans, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** A stored estimate. */
    private record Estimate(
            ArticleId article,
            int purchases,
            int everyDays,
            int rangeDays,
            int usual,
            LocalDate last,
            LocalDate next,
            Optional<Month> season) {}

    /** Estimates everything anew; for the system. How many rhythms there are. */
    @Transactional
    public int refresh(Actor actor) {
        actor.requireStaff();
        LocalDate today = LocalDate.now(clock);
        int found = jdbc.sql("""
                        insert into consumption_forecasts (account_id, article_id, purchases, every_days, range_days,
                            usual_quantity, last_day, next_day, season_month, computed_on)
                        select estimate.*, cast(:today as date) from (
                        """ + ConsumptionEstimate.sql(PURCHASES) + """
                        ) estimate
                        where exists (select from articles a where a.id = estimate.article_id)
                        on conflict (account_id, article_id) do update set purchases = excluded.purchases,
                            every_days = excluded.every_days, range_days = excluded.range_days,
                            usual_quantity = excluded.usual_quantity, last_day = excluded.last_day,
                            next_day = excluded.next_day, season_month = excluded.season_month,
                            computed_on = excluded.computed_on
                        """)
                .param("today", today)
                .param("since", today.minusYears(2))
                .update();
        jdbc.sql("delete from consumption_forecasts where computed_on < ?")
                .param(today)
                .update();
        jdbc.sql("delete from consumption_estimates where day < ?").param(today).update();
        jdbc.sql("insert into consumption_estimates (day) values (?) on conflict do nothing")
                .param(today)
                .update();
        return found;
    }

    /** Whether today's estimate is still to be made. */
    boolean isStale() {
        return jdbc.sql("select not exists (select from consumption_estimates where day = ?)")
                .param(LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /**
     * Plans that would fit what the account of the member who acts buys regularly, the soonest needed first; articles of
     * its running plans and articles that are no longer sold are left out.
     */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(Actor actor) {
        AccountId account = actor.asMember().account();
        LocalDate today = LocalDate.now(clock);
        Set<UUID> planned = new HashSet<>();
        plans.of(account).stream()
                .filter(plan -> plan.state() != PlanState.ENDED)
                .forEach(plan ->
                        plan.lines().forEach(line -> planned.add(line.article().value())));
        List<Estimate> estimates = jdbc.sql("""
                        select f.* from consumption_forecasts f join articles a on a.id = f.article_id
                        where f.account_id = ? and a.status = 'ACTIVE' and f.every_days >= 7 and f.every_days <= 366
                          and f.range_days <= f.every_days and f.next_day + f.every_days * ? >= ?
                          and not f.article_id = any(?)
                        order by f.next_day, f.range_days::float / f.every_days, f.article_id limit ?
                        """)
                .params(account.value(), OVERDUE_RHYTHMS, today, planned.toArray(UUID[]::new), MOST)
                .query((row, n) -> estimate(row))
                .list();
        return described(estimates);
    }

    /** What is known of one article for the account of the member who acts. */
    @Transactional(readOnly = true)
    public Optional<Suggestion> of(Actor actor, ArticleId article) {
        AccountId account = actor.asMember().account();
        return described(jdbc.sql("""
                        select * from consumption_forecasts where account_id = ? and article_id = ? and every_days >= 7
                        """)
                        .params(account.value(), article.value())
                        .query((row, n) -> estimate(row))
                        .list())
                .stream()
                .findFirst();
    }

    private List<Suggestion> described(List<Estimate> estimates) {
        Map<ArticleId, ArticleFacts> articles =
                catalog.articles(estimates.stream().map(Estimate::article).toList());
        return estimates.stream()
                .flatMap(estimate -> Optional.ofNullable(articles.get(estimate.article()))
                        .map(article -> new Suggestion(
                                article,
                                Quantity.of(estimate.usual()).snappedTo(article.packagingUnit()),
                                estimate.purchases(),
                                estimate.everyDays(),
                                estimate.last(),
                                estimate.next(),
                                estimate.rangeDays(),
                                estimate.season()))
                        .stream())
                .toList();
    }

    private static Estimate estimate(ResultSet row) throws SQLException {
        int month = row.getInt("season_month");
        return new Estimate(
                ArticleId.of(row.getObject("article_id", UUID.class)),
                row.getInt("purchases"),
                row.getInt("every_days"),
                row.getInt("range_days"),
                row.getInt("usual_quantity"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("next_day", LocalDate.class),
                month == 0 ? Optional.empty() : Optional.of(Month.of(month)));
    }
}
