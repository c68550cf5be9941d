package de.kontor.replenishment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Back-tests the estimate: the last purchase of every series with at least five is hidden, estimated from those before,
 * and compared. Beside it stand two simple baselines, the mean of all gaps and the last gap again. All three see the
 * same purchases.
 */
public final class ForecastQuality {
    private ForecastQuality() {}

    /** Mean absolute errors in days. */
    public record Errors(int series, double ours, double mean, double last) {}

    /**
     * Of the orders the portal has.
     *
     * @param jdbc of the portal's database
     */
    public static Errors ofOrders(JdbcClient jdbc) {
        return errors(jdbc.sql(sql("""
                select o.account_id, l.subject as article_id, (o.placed_at at time zone 'Europe/Berlin')::date as day,
                       l.quantity as pieces
                from orders o join order_lines l on l.order_id = o.id
                where l.kind = 'ARTICLE' and o.state <> 'CANCELLED'""")));
    }

    private static String sql(String purchases) {
        return """
                        with bought as (select account_id, article_id, day, sum(pieces)::int as pieces from (%s) s group by 1, 2, 3),
                        ranked as (
                            select *, row_number() over (partition by account_id, article_id order by day desc) as back,
                                   count(*) over (partition by account_id, article_id) as purchases
                            from bought),
                        known as (select * from ranked where back > 1 and purchases >= 5),
                        hidden as (select * from ranked where back = 1 and purchases >= 5),
                        estimate as (%s),
                        gaps as (
                            select account_id, article_id, day, back,
                                   day - lag(day) over (partition by account_id, article_id order by day) as gap from known),
                        baseline as (
                            select account_id, article_id, avg(gap) as mean, max(gap) filter (where back = 2) as last
                            from gaps group by 1, 2),
                        -- put together by grouping: the planner knows no sizes here, and would join row by row
                        parts as (
                            select account_id, article_id, day, null::date as next_day, null::date as last_day,
                                   null::numeric as mean, null::int as last from hidden
                            union all select account_id, article_id, null, next_day, last_day, null, null from estimate
                            union all select account_id, article_id, null, null, null, mean, last from baseline),
                        series as (
                            select max(day) as day, max(next_day) as next_day, max(last_day) as last_day,
                                   max(mean) as mean, max(last) as last
                            from parts group by account_id, article_id)
                        select count(*) as series,
                               avg(abs(day - next_day)) as ours,
                               avg(abs(day - (last_day + round(mean)::int))) as mean,
                               avg(abs(day - (last_day + last))) as last
                        from series where day is not null and next_day is not null and mean is not null
                        """.formatted(
                        purchases, ConsumptionEstimate.sql("select account_id, article_id, day, pieces from known"));
    }

    private static Errors errors(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> new Errors(
                        row.getInt("series"), row.getDouble("ours"), row.getDouble("mean"), row.getDouble("last")))
                .single();
    }

    /** Of a purchase log as published: customer, date (yyyymmdd), pieces, value, separated by blanks, maybe gzipped. */
    public static Errors ofLog(JdbcClient jdbc, Path file) throws IOException {
        List<Integer> customers = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(file))
                        : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.strip().split("[\\s,;]+"))
                    .filter(cells -> cells.length >= 3 && cells[0].matches("\\d+"))
                    .forEach(cells -> {
                        customers.add(Integer.valueOf(cells[0]));
                        days.add(cells[1].replace("-", ""));
                        pieces.add(Integer.valueOf(cells[2]));
                    });
        }
        return errors(jdbc.sql(sql("""
                        select c as account_id, 1 as article_id, to_date(d, 'YYYYMMDD') as day, greatest(1, p) as pieces
                        from unnest(:customers, :days, :pieces) as log (c, d, p)"""))
                .param("customers", customers.toArray(Integer[]::new))
                .param("days", days.toArray(String[]::new))
                .param("pieces", pieces.toArray(Integer[]::new)));
    }
}
