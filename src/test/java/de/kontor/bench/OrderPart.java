package de.kontor.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.kontor.BenchPortal;
import de.kontor.bench.Scenery.Buyer;
import de.kontor.ordering.Checkout;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.Submission;
import de.kontor.ordering.SubmitToken;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * Orders of five lines on a server that writes every commit to the disk, beside a transaction by hand with the same
 * rows; both in turns, so that a busy machine slows both. Carts are filled and checkouts opened before.
 */
final class OrderPart implements Bench.Part {
    private static final int ORDERS = 240;
    private static final int LINES = 5;
    private static final int ROUNDS = 3;
    private static final double SHARE_OF_JDBC = 0.5;

    private record Filled(Buyer buyer, SubmitToken token) {}

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.durable("orders")) {
            // mails are delivered after an order, by both or by none
            portal.bean(Scheduler.class).pause();
            Scenery scenery = new Scenery(portal);
            List<ArticleId> articles = scenery.articles(new GeneratedArticles(2_000));
            List<Buyer> buyers = scenery.buyers(ORDERS, false);
            Run run = new Run(portal, articles, buyers);
            run.submits(8);
            run.submits(8);
            run.submits(8);
            HandWrittenOrders byHand = new HandWrittenOrders(portal.bean(DataSource.class));
            run.byHand(8, byHand);
            List<Figure> figures = new ArrayList<>();
            for (int callers : List.of(1, 8, 32)) {
                Callers.Run ours = run.submits(callers);
                Callers.Run plain = run.byHand(callers, byHand);
                for (int round = 1; round < ROUNDS; round++) {
                    ours = ours.and(run.submits(callers));
                    plain = plain.and(run.byHand(callers, byHand));
                }
                figures.addAll(figures(callers, ours, plain));
            }
            return figures;
        }
    }

    private static List<Figure> figures(int callers, Callers.Run ours, Callers.Run plain) {
        String by = callers == 1 ? ", 1 caller" : ", " + callers + " callers";
        return List.of(
                Figure.plain("orders", "orders of 5 lines" + by, ours.perMinute(), "per minute"),
                Figure.plain("orders", "orders of 5 lines, p95" + by, ours.p95(), "ms"),
                Figure.plain("orders", "the same rows by hand" + by, plain.perMinute(), "per minute"),
                Figure.atLeast(
                        SHARE_OF_JDBC,
                        "orders",
                        "share of the rate by hand" + by,
                        ours.perSecond() / plain.perSecond(),
                        ""));
    }

    private static final class Run {
        private final Shopping shopping;
        private final Checkout checkout;
        private final List<ArticleId> articles;
        private final List<Buyer> buyers;
        private final Random random = new Random(11);

        Run(BenchPortal portal, List<ArticleId> articles, List<Buyer> buyers) {
            this.shopping = portal.bean(Shopping.class);
            this.checkout = portal.bean(Checkout.class);
            this.articles = articles;
            this.buyers = buyers;
        }

        Callers.Run submits(int callers) throws Exception {
            return Callers.run(
                    callers,
                    filled().stream().<Callable<?>>map(one -> () -> submit(one)).toList());
        }

        Callers.Run byHand(int callers, HandWrittenOrders orders) throws Exception {
            return Callers.run(
                    callers,
                    filled().stream()
                            .<Callable<?>>map(one -> () -> orders.place(
                                    one.buyer().actor(), one.token().value()))
                            .toList());
        }

        private Submission.Placed submit(Filled filled) {
            return (Submission.Placed)
                    checkout.submit(filled.buyer().actor(), filled.token(), CheckoutDraft.EMPTY, true);
        }

        private List<Filled> filled() throws Exception {
            List<Callable<Filled>> work = new ArrayList<>();
            for (Buyer buyer : buyers) {
                List<ArticleId> wanted = random.ints(0, articles.size())
                        .distinct()
                        .limit(LINES)
                        .mapToObj(articles::get)
                        .toList();
                work.add(() -> fill(buyer, wanted));
            }
            List<Filled> filled = new ArrayList<>();
            for (Callable<Filled> one : work) {
                filled.add(one.call());
            }
            return filled;
        }

        private Filled fill(Buyer buyer, List<ArticleId> wanted) {
            wanted.forEach(article -> shopping.add(buyer.actor(), article, Quantity.of(200)));
            return new Filled(buyer, checkout.open(buyer.actor()).orElseThrow().token());
        }
    }
}
