package de.kontor.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.kontor.BenchPortal;
import de.kontor.identity.Actor;
import de.kontor.replenishment.ConsumptionForecast;
import de.kontor.replenishment.ForecastQuality;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The forecast over a million order lines, and how far it is off beside two simple baselines. The public purchase log
 * is read from the file that {@code KONTOR_CDNOW} names, if there is one.
 */
final class ForecastPart implements Bench.Part {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);

    @Override
    public List<Figure> measure() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (BenchPortal portal = BenchPortal.forReading("forecast")) {
            portal.bean(Scheduler.class).pause();
            Scenery scenery = new Scenery(portal);
            scenery.articles(new GeneratedArticles(500));
            scenery.buyers(400, false);
            JdbcClient jdbc = portal.bean(JdbcClient.class);
            purchases(jdbc);
            ConsumptionForecast forecast = portal.bean(ConsumptionForecast.class);
            long start = System.nanoTime();
            int rhythms = forecast.refresh(SYSTEM);
            figures.add(Figure.atMost(
                    30, "forecast", "estimate over 1 million order lines", (System.nanoTime() - start) / 1e9, "s"));
            figures.add(Figure.plain("forecast", "rhythms found", rhythms, ""));
            Optional<Path> log = Optional.ofNullable(System.getenv("KONTOR_CDNOW"))
                    .map(Path::of)
                    .filter(Files::exists);
            if (log.isPresent()) {
                ForecastQuality.Errors errors = ForecastQuality.ofLog(jdbc, log.get());
                figures.add(Figure.plain("forecast", "CDNOW: series", errors.series(), ""));
                figures.add(
                        Figure.plain("forecast", "CDNOW: mean absolute error, median of gaps", errors.ours(), "days"));
                figures.add(
                        Figure.plain("forecast", "CDNOW: mean absolute error, mean of gaps", errors.mean(), "days"));
                figures.add(
                        Figure.plain("forecast", "CDNOW: mean absolute error, last gap again", errors.last(), "days"));
            }
        }
        return figures;
    }

    /** 100,000 orders of ten lines over two years: every account buys each of its articles in a rhythm of its own. */
    private static void purchases(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into orders (id, number, account_id, placed_by, placed_by_name, state, placed_at, channel,
                            segment, strategy, growth_tier, rule_set_version, terms_version, delivery_name, delivery_street,
                            delivery_postal_code, delivery_city, delivery, own_number, cost_centre, note, goods, net, gross,
                            version)
                        select gen_random_uuid(), 'B-' || n, a.id, gen_random_uuid(), 'x', 'COMPLETED',
                               now() - interval '700 days' + (n / size.accounts) * interval '67 hours'
                                   + (hashtext(n::text) % 40) * interval '1 hour',
                               'WEB', 'STANDARD', 'FORWARD', 'BASE', 1, '', '', '', '', '', 'PARTIAL', '', '', '', 0, 0, 0, 0
                        from generate_series(0, 99999) n
                        cross join (select count(*) as accounts from accounts) size
                        join (select id, row_number() over (order by id) - 1 as i from accounts) a
                          on a.i = n % size.accounts
                        """).update();
        jdbc.sql("""
                        insert into order_lines (id, order_id, account_id, position, kind, subject, number, name_de, name_en,
                            quantity, reserved, shipped, unit_price, price_unit, net, vat_rate)
                        select gen_random_uuid(), o.id, o.account_id, l, 'ARTICLE', a.id, 'x', 'x', 'x', 100, 0, 100, 1, 1, 1, 19
                        from orders o cross join generate_series(0, 9) l
                        cross join (select count(*) as articles from articles) size
                        join (select id, row_number() over (order by id) - 1 as i from articles) a
                          on a.i = (abs(hashtext(o.account_id::text)) + l * 7
                                    + abs(hashtext(o.number)) % 3) % size.articles
                        """).update();
        jdbc.sql("analyze orders").update();
        jdbc.sql("analyze order_lines").update();
    }
}
