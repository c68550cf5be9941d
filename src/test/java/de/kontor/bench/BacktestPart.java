package de.kontor.bench;

import de.kontor.BenchPortal;
import de.kontor.backtest.BackTest;
import de.kontor.backtest.BackTestStart;
import de.kontor.backtest.BackTests;
import de.kontor.bench.Scenery.Buyer;
import de.kontor.identity.Actor;
import de.kontor.ordering.Checkout;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.Submission;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A back-test of 50,000 orders of five lines over a year, every other one with a stored quote; from the wish to the
 * report, twice, with the same result. Forty orders are placed and then copied with other days and accounts.
 */
final class BacktestPart implements Bench.Part {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);
    private static final int TEMPLATES = 40;
    private static final int COPIES = 1_250;
    private static final double TARGET = 60;

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.forReading("backtest")) {
            Scenery scenery = new Scenery(portal);
            List<ArticleId> articles = scenery.articles(new GeneratedArticles(2_000));
            List<Buyer> buyers = scenery.buyers(400, false);
            for (int i = 0; i < TEMPLATES; i++) {
                place(portal, buyers.get(i), articles.subList(i * 5, i * 5 + 5), 10 + i * 10);
            }
            copy(portal.bean(JdbcClient.class), buyers);
            int draft = ((RuleSetStep.Done) portal.bean(RuleSets.class).draft(SYSTEM, 3, "bench")).version();
            double first = run(portal, draft);
            Optional<?> result = last(portal, draft).result();
            double second = run(portal, draft);
            if (!result.equals(last(portal, draft).result()) || result.isEmpty()) {
                throw new AssertionError("not the same result twice");
            }
            int orders = last(portal, draft).total();
            return List.of(
                    Figure.plain("backtest", "orders replayed", orders, "orders"),
                    Figure.atMost(TARGET, "backtest", "from wish to report, first run", first, "s"),
                    Figure.atMost(TARGET, "backtest", "from wish to report, second run", second, "s"));
        }
    }

    private static void place(BenchPortal portal, Buyer buyer, List<ArticleId> articles, int pieces) {
        Shopping shopping = portal.bean(Shopping.class);
        Checkout checkout = portal.bean(Checkout.class);
        articles.forEach(article -> shopping.add(buyer.actor(), article, Quantity.of(pieces)));
        var token = checkout.open(buyer.actor()).orElseThrow().token();
        if (!(checkout.submit(buyer.actor(), token, CheckoutDraft.EMPTY, true) instanceof Submission.Placed)) {
            throw new AssertionError("not placed");
        }
    }

    /** Ids are made from the template's, so that lines and fees find their copy. */
    private static void copy(JdbcClient jdbc, List<Buyer> buyers) {
        UUID[] accounts =
                buyers.stream().map(buyer -> buyer.actor().account().value()).toArray(UUID[]::new);
        String changed = "'account_id', (cast(:accounts as uuid[]))[1 + n % 400]";
        jdbc.sql("insert into orders select (jsonb_populate_record(o, jsonb_build_object("
                        + "'id', md5(o.id::text || n)::uuid, 'number', 'B' || n || '-' || o.number, 'submit_token', null, "
                        + "'placed_at', now() - interval '1 day' * (1 + n % 360), " + changed + ")"
                        + " || case when n % 2 = 0 then '{\"quote\": null}'::jsonb else '{}'::jsonb end)).*"
                        + " from orders o cross join generate_series(1, :copies) n")
                .param("accounts", accounts)
                .param("copies", COPIES)
                .update();
        jdbc.sql("insert into order_lines select (jsonb_populate_record(l, jsonb_build_object("
                        + "'id', gen_random_uuid(), 'order_id', md5(l.order_id::text || n)::uuid, " + changed + "))).*"
                        + " from order_lines l cross join generate_series(1, :copies) n")
                .param("accounts", accounts)
                .param("copies", COPIES)
                .update();
        jdbc.sql("insert into order_fees select (jsonb_populate_record(f, jsonb_build_object("
                        + "'order_id', md5(f.order_id::text || n)::uuid, " + changed + "))).*"
                        + " from order_fees f cross join generate_series(1, :copies) n")
                .param("accounts", accounts)
                .param("copies", COPIES)
                .update();
        jdbc.sql("analyze").update();
    }

    private static double run(BenchPortal portal, int draft) throws InterruptedException {
        long begin = System.nanoTime();
        UUID id = ((BackTestStart.Started) portal.bean(BackTests.class).start(SYSTEM, draft)).id();
        while (portal.bean(BackTests.class)
                .backTest(SYSTEM, id)
                .filter(test -> test.state().isOpen())
                .isPresent()) {
            Thread.sleep(50);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static BackTest last(BenchPortal portal, int draft) {
        BackTests tests = portal.bean(BackTests.class);
        UUID id = tests.latest(SYSTEM).get(draft).id();
        return tests.backTest(SYSTEM, id).orElseThrow();
    }
}
